import type { CountyCheck, CountyStandard } from "../../../src/core/county-standard";
import { NO_FACTS, type CountyFacts } from "../../../src/core/county/facts";
import { answers, facts, judgeFacts, standardOf, told } from "../../support/county-facts";
import { makeIndicator, makePart, SOURCE } from "../../support/part-context";

const judgeOnly = (indicator: CountyStandard, given: CountyFacts) => {
  const isOwn = indicator.region !== "000000";
  const both = isOwn ? { county: [], targets: [indicator] } : { county: [indicator], targets: [] };
  return judgeFacts(given, { ...standardOf(), ...both });
};
const saying = (
  given: Readonly<Record<string, boolean | null>>,
  figures: CountyFacts["figures"] = new Map(),
) => ({
  ...NO_FACTS,
  figures,
  answers: answers(given),
});

const input: CountyCheck = { kind: "input", field: "exerciseHours", each: null };
const hours = makePart({ check: input, unit: "小时", requirement: { value: 2 } });
const paper = makePart({
  id: "paper",
  label: "方案",
  labelEn: "plan",
  op: "=",
  unit: "项",
  requirement: { value: null },
});
const AT = { file: "县.xlsx", sheet: "表4", cell: "C1" };

describe("an item that asks for numbers and has only its own answer", () => {
  it.each([
    [true, []],
    [false, ["county-below-standard"]],
    [null, ["missing"]],
  ])("%p is the entry, of no part and no number", (answer, codes) => {
    const labelled = { ...hours, label: "小学", labelEn: "primary" };
    const judged = judgeOnly(makeIndicator([labelled]), saying({ G11: answer }));
    expect(judged.results).toEqual([
      {
        indicator: "G11",
        part: null,
        actual: null,
        required: null,
        op: "=",
        met: answer,
        ...AT,
        source: SOURCE,
      },
    ]);
    expect(judged.findings.map(({ code }) => code)).toEqual(codes);
    const params = answer === null ? { field: "answer", label: "交流轮岗" } : { label: "交流轮岗", op: "=" };
    if (codes.length > 0) expect(judged.findings).toMatchObject([{ ...AT, indicator: "G11", params }]);
  });

  it("no answer, no entry; a region's own target is not answered for by the item it has no figures in", () => {
    expect(judgeOnly(makeIndicator([hours]), NO_FACTS)).toEqual({ results: [], findings: [] });
    const target = makeIndicator([hours], { id: "exercise", region: "450800" });
    expect(judgeOnly(target, saying({ exercise: true }))).toEqual({ results: [], findings: [] });
  });
});

test("an item of answers only has one entry for each of its parts, in their order", () => {
  const second = { ...paper, id: "file", label: "档案" };
  const judged = judgeOnly(makeIndicator([paper, second]), saying({ G11: true, "G11|file": false }));
  expect(judged.results.map(({ part, met }) => [part, met])).toEqual([
    ["方案", true],
    ["档案", false],
  ]);
});

test("parts stand in the order of the standard, though the numbers are judged first", () => {
  const given = saying({ G11: true }, facts({ exerciseHours: 1 }).figures);
  const judged = judgeOnly(makeIndicator([paper, hours]), given);
  expect(judged.results.map(({ part, met }) => [part, met])).toEqual([
    ["方案", true],
    [null, false],
  ]);
  expect(told(judged)).toEqual(["county-below-standard B1 G11", "verdict-mismatch C1 G11"]);
});

describe("a form's own answer beside its numbers", () => {
  const codes = (
    hoursGiven: number | null,
    said: Readonly<Record<string, boolean | null>>,
    parts = [hours],
  ) =>
    judgeOnly(makeIndicator(parts), saying(said, facts({ exerciseHours: hoursGiven }).figures)).findings.map(
      ({ code }) => code,
    );

  it("that contradicts them is told at its own cell", () => {
    const given = saying({ G11: false }, facts({ exerciseHours: 2 }).figures);
    expect(judgeOnly(makeIndicator([hours]), given).findings).toEqual([
      {
        ...{ code: "verdict-mismatch", severity: "warning", ...AT, indicator: "G11" },
        ...{ school: null, stage: null, actual: null, required: null, floor: null, gap: null, source: null },
        params: {},
      },
    ]);
  });

  it.each<[number | null, boolean | null, readonly string[]]>([
    [2, true, []],
    [2, null, []],
    [2, false, ["verdict-mismatch"]],
    [1, true, ["county-below-standard", "verdict-mismatch"]],
    [1, false, ["county-below-standard"]],
    [1, null, ["county-below-standard"]],
    [null, true, ["missing"]],
    [null, false, ["missing"]],
  ])("%p hours of 2, answered %p: %j", (given, answer, expected) => {
    expect(codes(given, { G11: answer })).toEqual(expected);
  });

  it.each<[number, boolean, readonly string[]]>([
    [4, false, ["verdict-mismatch"]],
    [3, false, ["county-below-standard"]],
    [3, true, ["county-below-standard", "verdict-mismatch"]],
  ])("two numbers, %d hours asked to be 2 and 4, answered %p: %j", (given, answer, expected) => {
    const more = makePart({ ...hours, id: "more", requirement: { value: 4 } });
    const shared = { "exerciseHours|小学": given, "exerciseHours|初中": given };
    const parts = [
      { ...hours, label: "小学" },
      { ...more, label: "初中" },
    ];
    const judged = judgeOnly(makeIndicator(parts), saying({ G11: answer }, facts(shared).figures));
    expect(judged.findings.map(({ code }) => code)).toEqual(expected);
  });

  it("no, where something beside the numbers is answered, may be about that", () => {
    expect(codes(2, { G11: false, "G11|paper": true }, [hours, paper])).toEqual([]);
    expect(codes(2, { G11: true, "G11|paper": false }, [hours, paper])).toEqual(["county-below-standard"]);
  });

  it.each([true, false])("of a veto, %p contradicts nothing", (exists) => {
    const veto = { ...paper, id: "main", check: { kind: "veto" } } as const;
    const judged = judgeOnly(
      makeIndicator([veto], { id: "V1", dimension: "一票否决" }),
      saying({ V1: exists }),
    );
    expect(judged.findings.map(({ code }) => code)).toEqual(exists ? ["veto"] : []);
    expect(judged.results).toMatchObject([{ met: !exists }]);
  });
});

describe("what several parts find", () => {
  const of = (stage: "小学" | "初中", value: number) => ({
    ...hours,
    id: stage === "小学" ? "primary" : "junior",
    stage,
    requirement: { ...hours.requirement, value },
  });

  it("in one cell that lacks is told once", () => {
    const judged = judgeOnly(makeIndicator([of("小学", 1), of("初中", 2)]), facts({ exerciseHours: null }));
    expect(judged.results).toHaveLength(2);
    expect(judged.findings).toMatchObject([{ code: "missing", cell: "B1", stage: "小学" }]);
  });

  it("in one cell that is not enough is told for each", () => {
    const judged = judgeOnly(makeIndicator([of("小学", 1), of("初中", 2)]), facts({ exerciseHours: 0 }));
    expect(judged.findings.map(({ stage, required }) => [stage, required])).toEqual([
      ["小学", 1],
      ["初中", 2],
    ]);
  });
});
