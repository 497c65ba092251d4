import { finding as plain } from "../../../src/core/report/finding";
import { findingsOf, report } from "../../support/judging";
import { REACHING, schoolTable, without } from "../../support/school-table";

const PUPILS = 1000;

test("a shortfall from raw figures says everything the reader needs", () => {
  const table = schoolTable(
    [{ name: "东街小学", cells: { students: PUPILS, backboneTeachers: 7, ...REACHING, R2: 0.7 } }],
    { file: "泗河.xlsx", sheet: "汇总表" },
  );
  const [finding] = findingsOf(report([table]), "below-floor");
  expect(finding && plain(finding)).toEqual({
    code: "below-floor",
    severity: "error",
    file: "泗河.xlsx",
    sheet: "汇总表",
    cell: "F4",
    school: "东街小学",
    stage: "小学",
    indicator: "R2",
    actual: 0.7,
    required: 1,
    floor: 0.85,
    gap: { amount: 3, unit: "人" },
    source: { document: "教督〔2017〕6号", clause: "资源配置第2项" },
    params: { floorGap: 2 },
  });
});

test("without a column of its own, the indicator is looked at in its numerator's first", () => {
  const cells = without(
    { students: PUPILS, ...REACHING, peTeachers: 3, musicTeachers: 2, fineArtTeachers: 3 },
    "R3",
  );
  const [finding] = findingsOf(report([schoolTable([{ cells }])]), "below-standard");
  expect(finding?.cell).toBe("J4");
  expect(finding?.gap).toEqual({ amount: 1, unit: "人" });
});

test("a cell that does not stand in the school's row is where the table says", () => {
  const table = schoolTable([{ cells: { students: PUPILS, ...REACHING, R4: 2 } }]);
  const column = table.fields.get("R4");
  if (!column) throw new Error("a column");
  const fields = new Map(table.fields).set("R4", { ...column, places: [{ row: 20, column: 1 }] });
  const [finding] = findingsOf(report([{ ...table, fields }]), "below-floor");
  expect(finding?.cell).toBe("B21");
  expect(finding?.gap).toEqual({ amount: 2500, unit: "㎡" });
});

describe("severity", () => {
  const severities = (cells: Partial<typeof REACHING>) =>
    findingsOf(
      report([schoolTable([{ cells: { students: PUPILS, ...REACHING, ...(cells as typeof REACHING) } }])]),
      "below-standard",
      "below-floor",
    ).map(({ code, indicator, severity }) => `${code} ${indicator} ${severity}`);
  const low = (values: Readonly<Record<string, number | null>>) =>
    severities(values as Partial<typeof REACHING>);

  test("one below the standard in a school that passes needs no action", () => {
    expect(low({ R1: 4.1 })).toEqual(["below-standard R1 info"]);
  });

  test("two of them decide", () => {
    expect(low({ R1: 4.1, R4: 4.4 })).toEqual(["below-standard R1 error", "below-standard R4 error"]);
  });

  test("one below 85 % decides, and makes the other decide with it", () => {
    expect(low({ R1: 4.1, R4: 1 })).toEqual(["below-standard R1 error", "below-floor R4 error"]);
  });

  test("in a school that is not filled in nothing is decided yet", () => {
    expect(low({ R1: 4.1, R4: null })).toEqual(["below-standard R1 info"]);
  });
});

test("a printed value of a school whose pupils nobody knows has no gap", () => {
  const [finding] = findingsOf(
    report([schoolTable([{ cells: { students: null, ...REACHING, R2: 0.5 } }])]),
    "below-floor",
  );
  expect(finding).toMatchObject({ actual: 0.5, gap: null, params: { floorGap: null } });
});

test("a shortfall is written as JSON like any other finding", () => {
  const [finding] = findingsOf(
    report([schoolTable([{ cells: { students: 9, ...REACHING, R2: 0.5 } }])]),
    "below-floor",
  );
  if (!finding) throw new Error("a shortfall");
  expect(JSON.parse(JSON.stringify(finding))).toEqual(plain(finding));
});
