import type { CoefficientResult } from "../../../src/core/report/report";
import { RESOURCE_INDICATORS, type Stage } from "../../../src/core/stage";
import { coefficientTable } from "../../../src/taskpane/select/coefficient-bars";

const coefficient = (stage: Stage, place: number, cv: number | null): CoefficientResult => {
  const limit = stage === "小学" ? 0.5 : 0.45;
  const indicator = RESOURCE_INDICATORS[place] ?? "R1";
  const met = cv === null ? null : cv <= limit;
  return { stage, indicator, mean: 5, sd: null, cv, limit, met, schools: 27, from: "schools" };
};

describe("coefficientTable", () => {
  it("has seven rows and a column a stage", () => {
    const table = coefficientTable([coefficient("小学", 0, 0.2), coefficient("初中", 3, 0.5)]);
    expect(table.stages).toEqual([
      { stage: "小学", limit: 0.5, over: 0 },
      { stage: "初中", limit: 0.45, over: 1 },
    ]);
    expect(table.rows).toHaveLength(7);
    expect(table.rows[0]?.bars.map((bar) => bar?.cv ?? null)).toEqual([0.2, null]);
    expect(table.rows[3]?.bars.map((bar) => bar?.met ?? null)).toEqual([null, false]);
  });

  it("has no column for a stage without coefficients", () => {
    expect(coefficientTable([coefficient("初中", 0, 0.2)]).stages.map(({ stage }) => stage)).toEqual([
      "初中",
    ]);
    expect(coefficientTable([]).stages).toEqual([]);
  });

  it("draws the bars of a stage to one scale, the limit at the same place", () => {
    const { rows } = coefficientTable([coefficient("小学", 0, 0.25), coefficient("小学", 1, 1.5)]);
    const [low, high] = [rows[0]?.bars[0], rows[1]?.bars[0]];
    expect(high?.length).toBe(1);
    expect(low?.length).toBeCloseTo(0.25 / 1.5, 12);
    expect([low?.limitAt, high?.limitAt]).toEqual([0.5 / 1.5, 0.5 / 1.5]);
  });

  it("leaves room behind the limit, so that a bar over it is seen to pass it", () => {
    const { rows } = coefficientTable([coefficient("小学", 0, 0.51)]);
    expect(rows[0]?.bars[0]?.limitAt).toBeCloseTo(2 / 3, 12);
    expect(rows[0]?.bars[0]?.length).toBeGreaterThan(2 / 3);
  });

  it("draws nothing where there is no coefficient", () => {
    expect(coefficientTable([coefficient("小学", 0, null)]).rows[0]?.bars[0]).toMatchObject({
      length: 0,
      met: null,
    });
  });
});
