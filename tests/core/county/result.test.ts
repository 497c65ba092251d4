import type { CellRef } from "../../../src/core/county/facts";
import { judged, resultOf, tellFailing, type PartOutcome } from "../../../src/core/county/result";
import { judging, makePart, ORIGIN, SOURCE } from "../../support/part-context";

const AT: CellRef = { file: "县.xlsx", sheet: "表4", cell: "B1" };
const LOW: PartOutcome = { actual: 0.05, met: false, at: AT };

describe("the entry of a part", () => {
  it("has the standard's figure, clause and unit, and the cell it comes from", () => {
    expect(resultOf(judging(makePart()).context, LOW)).toEqual({
      indicator: "G11",
      part: null,
      actual: 0.05,
      required: 0.1,
      op: ">=",
      met: false,
      file: "县.xlsx",
      sheet: "表4",
      cell: "B1",
      source: SOURCE,
      unit: "比例",
    });
  });

  it("has the outcome's own figure, sign, unit and name where it has them, and the region's day", () => {
    const { context } = judging(makePart({ requirement: { by: "2027-12-31" } }));
    const own = { ...LOW, required: 0, op: "<=", unit: "所", part: "超过2000人的小学" } as const;
    expect(resultOf(context, own)).toMatchObject({
      ...{ required: 0, op: "<=", unit: "所", part: "超过2000人的小学", by: "2027-12-31" },
    });
  });

  it.each([
    [null, undefined, null],
    ["骨干教师", undefined, "骨干教师"],
    [null, "家长", "家长"],
    ["学业水平", "语文", "学业水平（语文）"],
  ])("part %p of group %p is named %p", (label, group, part) => {
    expect(resultOf(judging(makePart({ label })).context, { ...LOW, group }).part).toBe(part);
  });

  it.each([
    [0.1, "比例", "比例"],
    [2, "项", undefined],
    [null, "比例", undefined],
    [null, "项", undefined],
  ] as const)("asked %p %s: the unit told is %p", (value, unit, told) => {
    const { context } = judging(makePart({ unit, requirement: { value } }));
    expect(resultOf(context, { actual: null, met: true, at: AT }).unit).toBe(told);
  });
});

describe("a part that is not met", () => {
  it("is an error at its cell, with all that its sentence needs", () => {
    const { context, findings } = judging(makePart({ stage: "小学" }));
    tellFailing(context, LOW);
    expect(findings).toEqual([
      {
        code: "county-below-standard",
        severity: "error",
        ...AT,
        school: null,
        stage: "小学",
        indicator: "G11",
        actual: 0.05,
        required: 0.1,
        floor: null,
        gap: null,
        source: SOURCE,
        params: {
          label: "交流轮岗",
          labelEn: "Exchange of teachers",
          unit: "比例",
          op: ">=",
          by: null,
          decimals: 1,
          part: "",
          partEn: "",
        },
      },
    ]);
  });

  it.each([
    [null, "error"],
    ["2024-08-31", "error"],
    ["2024-09-01", "error"],
    ["2024-09-02", "warning"],
  ])("to be reached by %p, on 2024-09-01: %s", (by, severity) => {
    const { context, findings } = judging(makePart({ requirement: { by, origin: ORIGIN } }));
    tellFailing(context, LOW);
    expect(findings).toMatchObject([{ severity, params: { by } }]);
  });

  it.each([
    [null, undefined, "交流轮岗", "Exchange of teachers"],
    ["骨干教师", undefined, "交流轮岗（骨干教师）", "Exchange of teachers (骨干教师)"],
    [null, "家长", "交流轮岗（家长）", "Exchange of teachers (家长)"],
    ["骨干教师", "语文", "交流轮岗（骨干教师，语文）", "Exchange of teachers (骨干教师, 语文)"],
  ])("part %p of group %p is called %s", (part, group, label, labelEn) => {
    const { context, findings } = judging(makePart({ label: part, labelEn: part }));
    tellFailing(context, { ...LOW, group });
    expect(findings).toMatchObject([{ params: { label, labelEn } }]);
  });

  it("has the name, school, stage and gap that it is told with, before the part's own", () => {
    const { context, findings } = judging(makePart({ label: "小学", stage: "小学" }));
    const gap = { amount: 3, unit: "人" };
    const failing = {
      gap,
      school: "甲",
      stage: "初中",
      label: "超过45人的班级",
      labelEn: "classes",
    } as const;
    tellFailing(context, { ...LOW, required: 0, op: "<=", unit: "个" }, failing);
    expect(findings).toMatchObject([
      {
        ...{ gap, school: "甲", stage: "初中", required: 0 },
        params: { label: "超过45人的班级", labelEn: "classes", unit: "个", op: "<=" },
      },
    ]);
  });

  it.each([
    [true, 0],
    [null, 0],
    [false, 1],
  ])("met %p is told %d times", (met, times) => {
    const { context, findings } = judging(makePart());
    expect(judged(context, { ...LOW, met })).toEqual(resultOf(context, { ...LOW, met }));
    expect(findings).toHaveLength(times);
  });
});
