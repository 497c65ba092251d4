import { keptOf, readKept, writeKept } from "../../../src/taskpane/state/kept";
import { INITIAL_STATE, type Kept } from "../../../src/taskpane/state/pane-state";

const kept: Kept = {
  region: "450800",
  on: "2024-09-01",
  scope: "workbook",
  choices: { comparison: "rounded", relaxVenues: true, rows: 3 },
  view: "marks",
  tab: "indicator",
  openGroups: { school: ["甲", "乙"], indicator: null, doubt: [] },
  answers: { "[1]": { reason: "新校区在建", on: "2024-09-01" } },
};

const readWith = (other: Record<string, unknown>) =>
  readKept(JSON.stringify({ ...JSON.parse(writeKept(kept)), ...other }));

describe("readKept", () => {
  it("gives back what was written", () => {
    expect(readKept(writeKept(kept))).toEqual(kept);
    expect(readKept(writeKept(keptOf(INITIAL_STATE)))).toEqual(keptOf(INITIAL_STATE));
  });

  it.each([null, "", "{", "[]", "null", "7", '"x"', '{"version":2}', "{}"])(
    "knows nothing of ours in %j",
    (text) => {
      expect(readKept(text)).toBeNull();
    },
  );

  it("loses what it cannot read, and nothing else", () => {
    expect(readWith({ on: "soon" })).toEqual({ ...kept, on: null });
    expect(readWith({ region: 7 })).toEqual({ ...kept, region: "000000" });
    expect(readWith({ scope: "all" })).toEqual({ ...kept, scope: "sheet" });
    expect(readWith({ tab: "colour" })).toEqual({ ...kept, tab: "school" });
    expect(readWith({ openGroups: 5 })?.openGroups).toEqual({ school: null, indicator: null, doubt: null });
    expect(readWith({ openGroups: { school: ["甲", 5] } })?.openGroups.school).toEqual(["甲"]);
  });

  it("keeps the good answers and choices among bad ones", () => {
    const good = { reason: "在建", on: "2024-09-01" };
    expect(
      readWith({
        answers: { a: good, b: { reason: 1, on: "2024-09-01" }, c: "x", d: { reason: "", on: "x" } },
      }),
    ).toMatchObject({ answers: { a: good } });
    expect(Object.keys(readWith({ answers: { a: good, c: "x" } })?.answers ?? {})).toEqual(["a"]);
    expect(readWith({ choices: { one: true, two: null, three: {} } })?.choices).toEqual({ one: true });
  });
});
