import { judge } from "../../../src/core/report/judge";
import type { CoefficientResult, Report } from "../../../src/core/report/report";
import type { ResourceIndicator, Stage } from "../../../src/core/stage";
import { findingsOf, report } from "../../support/judging";
import { standardOn } from "../../support/national-standard";
import { exact, exactCoefficient, over } from "../../support/rational";
import { REACHING, schoolTable, type SchoolRow } from "../../support/school-table";
import { WORKED_EXAMPLE } from "../cases/worked-example";

const of = (
  { coefficients }: Report,
  indicator: ResourceIndicator,
  stage: Stage = "小学",
): CoefficientResult => {
  const found = coefficients.find((one) => one.indicator === indicator && one.stage === stage);
  if (!found) throw new Error(`no coefficient ${stage} ${indicator}`);
  return found;
};

/** The worked example's books, taken as equipment: both are per pupil. */
const example = WORKED_EXAMPLE.students.map((students, i): SchoolRow => ({
  name: `小学${i + 1}`,
  cells: { students, equipmentValue: WORKED_EXAMPLE.books[i] as number },
}));

describe("the worked example through the whole check", () => {
  const result = () => report([schoolTable(example)]);

  test("from raw totals", () => {
    expect(of(result(), "R6")).toEqual({
      stage: "小学",
      indicator: "R6",
      mean: WORKED_EXAMPLE.mean,
      sd: expect.closeTo(3.263861, 6),
      cv: WORKED_EXAMPLE.cv,
      limit: 0.5,
      met: false,
      schools: 5,
      from: "schools",
    });
  });

  test("from printed values", () => {
    const printed = example.map(({ name, cells }): SchoolRow => ({
      name: name ?? "",
      cells: {
        students: cells.students ?? null,
        R6: (cells.equipmentValue as number) / (cells.students as number),
      },
    }));
    const coefficient = of(report([schoolTable(printed)]), "R6");
    expect(coefficient.cv).toBeCloseTo(WORKED_EXAMPLE.cv, 14);
    expect(coefficient.mean).toBeCloseTo(WORKED_EXAMPLE.mean, 13);
  });

  test("over its limit, the school that weighs most is named", () => {
    expect(findingsOf(result(), "cv-over-limit")).toEqual([
      expect.objectContaining({
        severity: "error",
        file: "county.xlsx",
        sheet: "表",
        cell: null,
        school: null,
        stage: "小学",
        indicator: "R6",
        actual: WORKED_EXAMPLE.cv,
        required: 0.5,
        source: { document: "教督〔2017〕6号", clause: "资源配置（校际差异系数）" },
        params: {
          schools: 5,
          mean: WORKED_EXAMPLE.mean,
          driver: "小学3",
          driverShare: expect.closeTo(5.13 / 10.65, 2),
          cvWithoutDriver: expect.closeTo(0.3925, 4),
        },
      }),
    ]);
  });

  test("an indicator without any value has no coefficient", () => {
    expect(of(result(), "R1")).toEqual({
      stage: "小学",
      indicator: "R1",
      mean: null,
      sd: null,
      cv: null,
      limit: 0.5,
      met: null,
      schools: 0,
      from: "schools",
    });
  });
});

const values = (...schools: readonly (readonly [number | null, number | null, Partial<SchoolRow>?])[]) =>
  report([
    schoolTable(schools.map(([students, R1, more]) => ({ ...more, cells: { students, ...REACHING, R1 } }))),
  ]);

describe("who is in it", () => {
  test("a large school weighs more; per hundred pupils as the indicator is", () => {
    const result = report([
      schoolTable([
        { cells: { students: 300, backboneTeachers: 3 } },
        { cells: { students: 100, backboneTeachers: 2 } },
      ]),
    ]);
    expect(of(result, "R2")).toMatchObject({ mean: 1.25, schools: 2 });
    expect(of(result, "R2").sd).toBeCloseTo(Math.sqrt(0.75 * 0.25 ** 2 + 0.25 * 0.75 ** 2), 12);
  });

  test("raw totals and printed values stand together in one", () => {
    const result = report([
      schoolTable([
        { cells: { students: 300, backboneTeachers: 3, R2: null } },
        { cells: { students: 100, backboneTeachers: null, R2: 2 } },
      ]),
    ]);
    expect(of(result, "R2")).toMatchObject({ mean: 1.25, schools: 2 });
  });

  test("raw totals keep their digits where the schools hardly differ", () => {
    const pupils = [311, 1207, 89];
    const totals = pupils.map((students, i) => 1e9 * students + [1, 7, 300][i]!);
    const rows = pupils.map((students, i): SchoolRow => ({
      cells: { students, equipmentValue: totals[i] ?? null },
    }));
    const ratios = totals.map((total, i) => over(exact(total), exact(pupils[i] as number)));
    const expected = exactCoefficient(ratios, pupils.map(exact));
    expect((of(report([schoolTable(rows)]), "R6").cv as number) / expected).toBeCloseTo(1, 12);
  });

  test("a school without value or pupils is left out, the rest stand", () => {
    expect(of(values([300, 4], [100, 8], [500, null], [null, 9]), "R1")).toMatchObject({
      mean: 5,
      schools: 2,
    });
  });

  test("special schools and small teaching points are left out", () => {
    const special = { name: "特殊教育学校" };
    const point = { name: "河口教学点" };
    expect(of(values([300, 4], [100, 8], [500, 90, special], [49, 90, point]), "R1").schools).toBe(2);
    expect(of(values([300, 4], [100, 8], [50, 8, point]), "R1").schools).toBe(3);
  });

  test("the stages apart, each by its own limit, over all tables", () => {
    const one = schoolTable([
      { stage: "小学", cells: { students: 100, R1: 4 } },
      { stage: "初中", cells: { students: 100, R1: 5 } },
    ]);
    const other = schoolTable([{ stage: "小学", cells: { students: 100, R1: 6 } }], { sheet: "乙" });
    const third = schoolTable([{ stage: "初中", cells: { students: 100, R1: 15 } }], { sheet: "丙" });
    const result = report([one, other, third]);
    expect(of(result, "R1", "小学")).toMatchObject({ mean: 5, cv: 0.2, limit: 0.5, met: true, schools: 2 });
    expect(of(result, "R1", "初中")).toMatchObject({
      mean: 10,
      cv: 0.5,
      limit: 0.45,
      met: false,
      schools: 2,
    });
    expect(result.coefficients).toHaveLength(14);
    expect(findingsOf(result, "cv-over-limit")[0]).toMatchObject({ stage: "初中", sheet: "表" });
  });

  test("a coefficient is told where its stage's schools begin, and its driver is found in its table", () => {
    const primary = schoolTable([{ name: "甲小学", cells: { students: 100, R1: 5 } }], { sheet: "小学" });
    const junior = schoolTable(
      [
        { name: "乙中学", stage: "初中", cells: { students: 100, R1: 1 } },
        { name: "丙小学", stage: "小学", cells: { students: 100, R1: 5 } },
        { name: "丁中学", stage: "初中", cells: { students: 50, R1: 15 } },
      ],
      { sheet: "初中" },
    );
    expect(findingsOf(report([primary, junior]), "cv-over-limit")[0]).toMatchObject({
      sheet: "初中",
      params: { driver: "丁中学" },
    });
  });
});

describe("where there is none", () => {
  test("one school: its value is the mean, and there is no coefficient", () => {
    const printed = of(values([300, 4]), "R1");
    expect(printed).toMatchObject({ mean: 4, sd: null, cv: null, met: null, schools: 1 });
    const raw = report([schoolTable([{ cells: { students: 300, backboneTeachers: 3 } }])]);
    expect(of(raw, "R2")).toMatchObject({ mean: 1, sd: null, cv: null, met: null, schools: 1 });
  });

  test("a mean of 0", () => {
    expect(of(values([300, 0], [200, 0]), "R1")).toMatchObject({ mean: 0, sd: 0, cv: null, met: null });
  });

  test("no counted school of the stage: no entry", () => {
    expect(report([]).coefficients).toEqual([]);
    expect(values([30, 4, { name: "河口教学点" }]).coefficients).toEqual([]);
  });
});

describe("at the limit", () => {
  /** Two schools of equal size at 1 − c and 1 + c have a coefficient of c. */
  const withCoefficient = (c: number, standard = standardOn("2024-09-01")) =>
    judge(
      [schoolTable([{ cells: { students: 500, R2: 1 - c } }, { cells: { students: 500, R2: 1 + c } }])],
      standard,
      { tables: [], findings: [] },
    );

  test.each([
    [0.5, true],
    [0.5 + 1e-14, true],
    [0.50001, false],
    [0.4999, true],
  ])("%p: within is %p", (c, met) => {
    expect(of(withCoefficient(c), "R2").met).toBe(met);
  });

  test("0.5004 prints as 0.500 and is over: rounding is told", () => {
    const result = withCoefficient(0.5004);
    expect(findingsOf(result, "rounding-decides").filter((one) => one.school === null)).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: null,
        stage: "小学",
        indicator: "R2",
        actual: expect.closeTo(0.5004, 12),
        required: 0.5,
        params: { rounded: 0.5, of: "coefficient" },
      }),
    ]);
    expect(
      findingsOf(withCoefficient(0.501), "rounding-decides").filter((one) => one.school === null),
    ).toEqual([]);
    expect(findingsOf(withCoefficient(0.5), "rounding-decides").filter((one) => one.school === null)).toEqual(
      [],
    );
  });

  test("where the setting judges printed figures, 0.5004 is within", () => {
    const standard = standardOn("2024-09-01", { comparison: "rounded" });
    expect(of(withCoefficient(0.5004, standard), "R2").met).toBe(true);
    expect(of(withCoefficient(0.5006, standard), "R2").met).toBe(false);
  });
});
