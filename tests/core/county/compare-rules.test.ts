import { judgeCompare } from "../../../src/core/county/compare";
import type { CountyCheck, Operator } from "../../../src/core/county-standard";
import { facts, type Figures } from "../../support/county-facts";
import { judging, makePart, SOURCE } from "../../support/part-context";

type Compare = Extract<CountyCheck, { kind: "compare" }>;
const check: Compare = { kind: "compare", left: "teacherWage", right: "civilServantWage" };

function compare(given: Figures, op: Operator = ">=", value: number | null = 1, region = "000000") {
  const part = makePart({ check, op, unit: "倍", stage: "小学", requirement: { value } });
  const { context, findings } = judging(part, { facts: facts(given), indicator: { region } });
  return { entries: judgeCompare(check, context), findings };
}

const AT = { file: "县.xlsx", sheet: "表4" };
const entry = (actual: number | null, required: number | null, met: boolean | null, cell = "B1") => {
  const unit = required === null ? {} : { unit: "元" };
  return {
    indicator: "G11",
    part: null,
    actual,
    required,
    op: ">=",
    met,
    ...AT,
    cell,
    source: SOURCE,
    ...unit,
  };
};

describe("one figure and so many times another", () => {
  it.each<[string, Operator, number | null, number, boolean, number | null]>([
    ["as much", ">=", 1, 100, true, null],
    ["less", ">=", 1, 99.5, false, 0.5],
    ["a fen less, without floating-point noise", ">=", 1, 99.99, false, 0.01],
    ["nine tenths of it", ">=", 0.9, 90, true, null],
    ["less than nine tenths of it", ">=", 0.9, 89, false, 1],
    ["as much, where no times are said", ">=", null, 100, true, null],
    ["less, where no times are said", ">=", null, 98, false, 2],
    ["nothing at all", ">=", 1, 0, false, 100],
    ["not more: nothing lacks to as much", ">", 1, 100, false, null],
    ["more than is allowed: nothing lacks", "<=", 1, 101, false, null],
  ])("%s", (_, op, times, teacherWage, met, gap) => {
    const { entries, findings } = compare({ teacherWage, civilServantWage: 100 }, op, times);
    expect(entries).toEqual([{ ...entry(teacherWage, (times ?? 1) * 100, met), op }]);
    expect(findings.map((told) => told.gap)).toEqual(
      met ? [] : [gap === null ? null : { amount: gap, unit: "元" }],
    );
  });

  const [one, other] = ["teacherWage", "civilServantWage"] as const;
  it.each<[string, Figures, object, readonly (readonly [field: string, cell: string])[]]>([
    ["the one is blank", { [one]: null, [other]: 100 }, entry(null, 100, null), [[one, "B1"]]],
    ["the other is blank", { [one]: 90, [other]: null }, entry(90, null, null), [[other, "B2"]]],
    ["the other has no place in the form", { [one]: 90 }, entry(90, null, null), [[other, "B1"]]],
    ["only the other has a place", { [other]: 90 }, entry(null, 90, null), [[one, "B1"]]],
    [
      "both are blank",
      { [one]: null, [other]: null },
      entry(null, null, null),
      [
        [one, "B1"],
        [other, "B2"],
      ],
    ],
  ])("%s: it waits, and what lacks is told", (_, given, expected, lacking) => {
    const { entries, findings } = compare(given);
    expect(entries).toEqual([expected]);
    expect(findings).toMatchObject(
      lacking.map(([field, cell]) => ({ code: "missing", ...AT, cell, params: { field } })),
    );
  });

  it("nothing to compare with, or less than nothing, cannot be", () => {
    const told = (reason: string, actual: number) => [
      {
        ...{
          code: "impossible-value",
          severity: "warning",
          ...AT,
          cell: "B2",
          indicator: "G11",
          stage: "小学",
        },
        ...{ school: null, actual, required: null, floor: null, gap: null, source: null },
        params: { reason, field: "civilServantWage" },
      },
    ];
    const none = compare({ teacherWage: 90, civilServantWage: 0 });
    expect(none).toEqual({ entries: [entry(90, 0, null)], findings: told("no-pupils", 0) });
    const negative = compare({ teacherWage: 90, civilServantWage: -1 });
    expect(negative).toEqual({ entries: [entry(90, -1, null)], findings: told("negative", -1) });
    const owed = compare({ teacherWage: -1, civilServantWage: 100 });
    expect(owed.entries).toEqual([entry(-1, 100, null)]);
    expect(owed.findings).toMatchObject([
      {
        code: "impossible-value",
        cell: "B1",
        actual: -1,
        params: { reason: "negative", field: "teacherWage" },
      },
    ]);
  });

  it("a region's target is asked where the form has a place for both, filled in or not", () => {
    const of = (given: Figures) => compare(given, ">=", 1, "450800").entries;
    expect(of({ teacherWage: 90, civilServantWage: null })).toEqual([entry(90, null, null)]);
    expect(of({ teacherWage: 90 })).toEqual([]);
    expect(of({ civilServantWage: 90 })).toEqual([]);
  });
});
