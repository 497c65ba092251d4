import fc from "fast-check";
import { judge } from "../../../src/core/report/judge";
import type { TableReading } from "../../../src/core/report/report";
import { finding } from "../../../src/core/report/finding";
import { schoolResult } from "../../../src/core/report/school-result";
import { isInForce, resolve } from "../../../src/standards/resolve";
import { findingsOf, outline, report } from "../../support/judging";
import { NATIONAL, standardOn } from "../../support/national-standard";
import { REACHING, schoolTable, type SchoolRow } from "../../support/school-table";

const school = (name: string, cells: SchoolRow["cells"], more: Partial<SchoolRow> = {}): SchoolRow => ({
  name,
  cells,
  ...more,
});
const good = (name: string, more: Partial<SchoolRow> = {}) =>
  school(name, { students: 500, ...REACHING }, more);

test("a school's result keeps what the sheet says, unrounded", () => {
  const table = schoolTable(
    [school("东街 小学", { students: 700, backboneTeachers: 9, ...REACHING }, { type: "小学" })],
    { file: "a.xlsx", sheet: "表", firstRow: 7 },
  );
  expect(report([table]).schools.map(schoolResult)).toEqual([
    {
      name: "东街 小学",
      stage: "小学",
      type: "小学",
      students: 700,
      file: "a.xlsx",
      sheet: "表",
      row: 8,
      values: { ...REACHING, R2: 900 / 700 },
      met: 7,
      verdict: "pass",
      reason: null,
    },
  ]);
});

test("counts: schools, counted, passed, failed, incomplete, findings", () => {
  const result = report([
    schoolTable([
      good("东街小学"),
      good("西街小学"),
      school("南街小学", { students: 500, ...REACHING, R2: 0.1 }),
      school("北街小学", { students: 500, ...REACHING, R2: null }),
      school("河口教学点", { students: 49, ...REACHING }),
    ]),
  ]);
  expect(result.stats).toEqual({
    schools: 5,
    counted: 4,
    passed: 2,
    failed: 1,
    incomplete: 1,
    findings: result.findings.length,
    milliseconds: 0,
  });
  expect(result.schools.map(({ reason }) => reason)).toEqual([
    null,
    null,
    null,
    "missing",
    "small-teaching-point",
  ]);
});

test("findings of the reading come first, readings and county are passed on", () => {
  const doubt = finding({ code: "header-unclear", severity: "info", file: "a", sheet: "b" });
  const reading = { file: "a", sheet: "b" } as TableReading;
  const county = [
    {
      indicator: "G7",
      part: null,
      actual: 6000,
      required: 6000,
      op: ">=" as const,
      met: true,
      file: "a",
      sheet: "b",
      cell: null,
      source: null,
    },
  ];
  const table = schoolTable([school("南街小学", { students: 500, ...REACHING, R2: 0.1 })]);
  const result = report([table], { findings: [doubt], tables: [reading], county });
  expect(result.findings[0]).toBe(doubt);
  expect(outline(result)).toEqual(["header-unclear", "below-floor E4 R2"]);
  expect(result.tables).toEqual([reading]);
  expect(result.county).toEqual(county);
});

test("the milliseconds are those of the clock given, from when the check began", () => {
  let clock = 100;
  const now = () => (clock += 5);
  expect(report([], { now }).stats.milliseconds).toBe(5);
  expect(report([], { now, started: 50 }).stats.milliseconds).toBe(clock - 50);
});

test("the standard is named with region, day and documents", () => {
  const { standard } = report([]);
  expect(standard).toMatchObject({ region: "000000", name: "国家标准", on: "2024-09-01" });
  expect(standard.documents).toContain("教督〔2017〕6号");
});

test("a document without a number is named by its title", () => {
  const [document] = NATIONAL.documents;
  if (!document) throw new Error("a document");
  const untitled = { ...NATIONAL, documents: [{ ...document, number: null, title: "某某办法" }] };
  expect(judge([], untitled, { tables: [], findings: [] }).standard.documents).toEqual(["某某办法"]);
});

describe("schools of unknown stage", () => {
  test("are incomplete, and in no coefficient", () => {
    const result = report([
      schoolTable([good("东街学校", { stage: null }), good("西街学校", { stage: null })]),
    ]);
    expect(result.schools.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      "incomplete stage-unclear",
      "incomplete stage-unclear",
    ]);
    expect(result.coefficients).toEqual([]);
    expect(result.schools[0]).toMatchObject({ stage: null, met: 0 });
    expect(result.schools[0]?.values.R1).toBe(4.2);
    expect(outline(result)).toEqual([]);
  });

  test("special schools among them are excluded all the same", () => {
    const result = report([schoolTable([good("特殊教育学校", { stage: null })])]);
    expect(result.schools[0]?.verdict).toBe("excluded");
  });
});

describe("a day without a standard", () => {
  const before = resolve("450800", "2016-01-01");

  test("is a finding, and nothing is judged", () => {
    expect(isInForce(before)).toBe(false);
    const reading = { file: "a.xlsx", sheet: "表" } as TableReading;
    const result = judge([schoolTable([good("东街小学")])], before, { tables: [reading], findings: [] });
    expect(result).toMatchObject({ schools: [], coefficients: [], county: [], valid: false });
    expect(result.findings).toEqual([
      expect.objectContaining({
        code: "standard-not-in-force",
        severity: "error",
        file: "a.xlsx",
        sheet: "表",
        params: { region: "贵港市", on: "2016-01-01", first: "2017-05-23" },
      }),
    ]);
    expect(result.standard).toEqual({ region: "450800", name: "贵港市", on: "2016-01-01", documents: [] });
  });

  test("says so where there is no table, too", () => {
    expect(judge([], before, { tables: [], findings: [] }).findings[0]).toMatchObject({
      file: "",
      sheet: "",
    });
  });
});

describe("a day long after the last confirmation", () => {
  const unverified = (on: string, settings = {}) =>
    judge(
      [schoolTable([good("东街小学")])],
      { ...NATIONAL, on, confirmed: "2024-01-01", settings },
      { tables: [], findings: [] },
    );

  test.each([
    ["2025-01-01", []],
    ["2025-01-02", ["standard-not-verified-since"]],
    ["2020-01-01", []],
  ])("%s: %p", (on, codes) => {
    expect(outline(unverified(on))).toEqual(codes);
  });

  test("the days allowed are a setting", () => {
    expect(outline(unverified("2025-01-02", { confirmedDays: 800 }))).toEqual([]);
    expect(outline(unverified("2024-02-01", { confirmedDays: 30 }))).toEqual(["standard-not-verified-since"]);
  });

  test("says both days, and needs no action of the reader's verdicts", () => {
    const result = unverified("2025-06-01");
    expect(result.findings[0]).toMatchObject({
      severity: "warning",
      file: "county.xlsx",
      params: { region: "国家标准", on: "2025-06-01", confirmed: "2024-01-01" },
    });
    expect(result.valid).toBe(true);
  });

  test("without a table it is of no file", () => {
    const late = { ...standardOn("2024-09-01"), confirmed: "2020-01-01" };
    expect(judge([], late, { tables: [], findings: [] }).findings[0]?.file).toBe("");
  });
});

describe("schools that stand twice", () => {
  const duplicates = (rows: readonly SchoolRow[], context = {}) =>
    findingsOf(report([schoolTable(rows)], context), "duplicate-school");

  test("by name, spaces apart, in one stage", () => {
    const [found, ...others] = duplicates([good("东街小学"), good("西街小学"), good("东街 小学")]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: "warning",
      school: "东街 小学",
      stage: "小学",
      cell: null,
      params: { firstFile: "county.xlsx", firstSheet: "表", firstRow: 4 },
    });
  });

  test("both stay counted", () => {
    expect(report([schoolTable([good("东街小学"), good("东街小学")])]).stats.counted).toBe(2);
  });

  test("not in two stages: a combined school is two entries", () => {
    expect(duplicates([good("东街学校"), good("东街学校", { stage: "初中" })])).toEqual([]);
  });

  test("by code, whatever the names say", () => {
    expect(duplicates([good("东街小学", { code: "1" }), good("东街小学", { code: "2" })])).toEqual([]);
    expect(duplicates([good("东街小学", { code: "1" }), good("东街完小", { code: " 1 " })])).toHaveLength(1);
    expect(duplicates([good("东街小学", { code: "" }), good("东街小学", { code: "" })])).toHaveLength(1);
  });

  test("namesakes in two towns are two schools", () => {
    const rows = [good("中心小学", { district: "城关镇" }), good("中心小学", { district: "河口镇" })];
    expect(duplicates(rows)).toEqual([]);
    expect(duplicates([...rows, good("中心小学", { district: "河口 镇" })])).toHaveLength(1);
  });

  test("not where one of them is not counted", () => {
    expect(
      duplicates([school("河口教学点", { students: 20 }), school("河口教学点", { students: 20 })]),
    ).toEqual([]);
  });

  test("in a later table, where a later table held it first", () => {
    const sheets = ["甲", "乙", "丙"].map((sheet, i) =>
      schoolTable([good(`校${Math.min(i, 1)}小学`)], { sheet }),
    );
    expect(
      findingsOf(report(sheets), "duplicate-school").map(({ sheet, params }) => [sheet, params.firstSheet]),
    ).toEqual([["丙", "乙"]]);
  });

  test("across tables, and in the cell that holds the name", () => {
    const column = {
      column: "B",
      field: "name",
      role: "key",
      unit: null,
      heading: "学校名称",
      confidence: 1,
    } as const;
    const other = { ...column, column: "A", field: "seq" } as const;
    const reading: TableReading = {
      file: "county.xlsx",
      sheet: "乙",
      layout: "plain-table",
      range: "A1:K9",
      headerRows: [1, 3],
      dataRows: [4, 9],
      stageFrom: "name",
      columns: [other, column],
    };
    const elsewhere = { ...reading, dataRows: [10, 12], columns: [{ ...column, column: "Z" }] } as const;
    const tables = [
      schoolTable([good("西街小学"), good("东街小学")], { sheet: "甲" }),
      schoolTable([good("东街小学")], { sheet: "乙" }),
    ];
    const found = findingsOf(
      report(tables, { tables: [{ ...reading, sheet: "甲" }, elsewhere, reading] }),
      "duplicate-school",
    );
    expect(found).toEqual([
      expect.objectContaining({
        sheet: "乙",
        cell: "B4",
        params: { firstFile: "county.xlsx", firstSheet: "甲", firstRow: 5 },
      }),
    ]);
  });
});

test("the order of the columns does not change a report", () => {
  const fields = [
    "students",
    "R1",
    "R2",
    "R3",
    "R4",
    "R5",
    "R6",
    "R7",
    "backboneTeachers",
    "indoorSports",
  ] as const;
  const cell = fc.oneof(fc.constant(null), fc.nat(3000), fc.double({ min: 0, max: 12, noNaN: true }));
  const row = fc.record({
    stage: fc.constantFrom("小学" as const, "初中" as const),
    figures: fc.array(cell, { minLength: fields.length, maxLength: fields.length }),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.shuffledSubarray([...fields], { minLength: fields.length }),
      (rows, shuffled) => {
        const tableOf = (order: readonly (typeof fields)[number][]) =>
          schoolTable(
            rows.map(({ stage, figures }, i) => ({
              name: `学校${i}`,
              stage,
              cells: Object.fromEntries(
                order.map((field) => [field, figures[fields.indexOf(field)] ?? null]),
              ),
            })),
          );
        const strip = (result: ReturnType<typeof report>) => ({
          ...result,
          schools: result.schools.map(schoolResult),
          findings: result.findings.map((one) => JSON.stringify({ ...finding(one), cell: null })).sort(),
        });
        expect(strip(report([tableOf(shuffled)]))).toEqual(strip(report([tableOf(fields)])));
      },
    ),
    { numRuns: 60 },
  );
});
