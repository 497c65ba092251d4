import type { PrintedCoefficient } from "../../../src/core/verdict/printed-county";
import { RESOURCE_INDICATORS, type Stage } from "../../../src/core/stage";
import { findingsOf, outline, report } from "../../support/judging";
import { schoolTable } from "../../support/school-table";
import { JIUJIANG_2023, NINGGUO_2022 } from "../cases/published-counties";
import { WORKED_EXAMPLE } from "../cases/worked-example";

const printedRow = (
  stage: Stage,
  cvs: readonly (number | null)[],
  means: readonly (number | null)[] = [],
): PrintedCoefficient[] =>
  cvs.map((cv, i) => ({
    stage,
    indicator: RESOURCE_INDICATORS[i] ?? "R1",
    mean: means[i] ?? null,
    cv,
    file: "表3.xlsx",
    sheet: "表Ⅲ",
    cell: `${"CDEFGHI"[i]}6`,
  }));

describe("published counties, judged as printed", () => {
  test("Jiujiang 2023: only R2 fails, by 0.0018", () => {
    const { stage, cv, mean, sd, met } = JIUJIANG_2023;
    const result = report([], { printed: printedRow(stage, cv, mean) });
    expect(result.coefficients.map((one) => one.met)).toEqual(met);
    expect(result.coefficients.map((one) => one.mean)).toEqual(mean);
    expect(result.coefficients.map((one) => one.from)).toEqual(Array(7).fill("printed"));
    result.coefficients.forEach((one, i) => expect(one.sd).toBeCloseTo(sd[i] as number, i === 5 ? 2 : 5));
    expect(findingsOf(result, "cv-over-limit")).toEqual([
      expect.objectContaining({
        severity: "error",
        file: "表3.xlsx",
        sheet: "表Ⅲ",
        cell: "D6",
        stage: "小学",
        indicator: "R2",
        actual: 0.501787,
        required: 0.5,
        source: { document: "教督〔2017〕6号", clause: "资源配置（校际差异系数）" },
        params: { mean: 0.887611 },
      }),
    ]);
    expect(result.coefficients[1]).toMatchObject({ limit: 0.5, schools: 0 });
  });

  test("Ningguo 2022: only R6 is within, in both stages; there are no means", () => {
    const printed = NINGGUO_2022.flatMap(({ stage, cv }) => printedRow(stage, cv));
    const result = report([], { printed });
    expect(result.coefficients.map((one) => one.met)).toEqual(NINGGUO_2022.flatMap(({ met }) => met));
    expect(result.coefficients.map((one) => one.mean)).toEqual(Array(14).fill(null));
    expect(result.coefficients[0]?.sd).toBeNull();
    expect(findingsOf(result, "cv-over-limit")).toHaveLength(12);
  });
});

test("a printed coefficient that hangs on rounding is told", () => {
  const [finding] = findingsOf(report([], { printed: printedRow("初中", [0.4503]) }), "rounding-decides");
  expect(finding).toMatchObject({
    severity: "warning",
    cell: "C6",
    actual: 0.4503,
    required: 0.45,
    params: { rounded: 0.45, of: "coefficient" },
  });
});

test("a blank among printed coefficients is missing", () => {
  const result = report([], { printed: printedRow("小学", [0.3, null]) });
  expect(outline(result)).toEqual(["missing D6 R2"]);
  expect(result.findings[0]).toMatchObject({
    severity: "warning",
    required: 0.5,
    params: { field: "coefficient" },
  });
  expect(result.coefficients[1]).toMatchObject({ cv: null, sd: null, met: null, from: "printed" });
});

describe("beside schools", () => {
  const schools = schoolTable(
    WORKED_EXAMPLE.students.map((students, i) => ({
      name: `小学${i + 1}`,
      cells: { students, R6: (WORKED_EXAMPLE.books[i] as number) / students },
    })),
  );
  const beside = (cv: number | null, stage: Stage = "小学") => {
    const printed = printedRow(stage, [null, null, null, null, null, cv]);
    const result = report([schools], { printed });
    return { result, doubts: findingsOf(result, "unweighted-coefficient", "coefficient-mismatch") };
  };

  test.each([[WORKED_EXAMPLE.cv], [0.515], [0.52], [0.5153], [null]])("%p agrees", (cv) => {
    expect(beside(cv).doubts).toEqual([]);
  });

  test.each([
    [0.489, "population"],
    [0.4888, "population"],
    [0.5465, "sample"],
    [0.55, "sample"],
  ])("%p is what it is: %s", (cv, method) => {
    expect(beside(cv).doubts).toEqual([
      expect.objectContaining({
        code: "unweighted-coefficient",
        severity: "warning",
        file: "表3.xlsx",
        sheet: "表Ⅲ",
        cell: "H6",
        stage: "小学",
        indicator: "R6",
        actual: expect.closeTo(WORKED_EXAMPLE.cv, 14),
        required: 0.5,
        params: { printed: cv, method },
      }),
    ]);
  });

  test.each([0.3, 0.514, 0.5163, 0.51525662])("%p is none of them", (cv) => {
    expect(beside(cv).doubts).toEqual([
      expect.objectContaining({ code: "coefficient-mismatch", params: { printed: cv } }),
    ]);
  });

  test("the computed one is judged, whatever is printed", () => {
    const { result } = beside(0.489);
    expect(result.coefficients[5]).toMatchObject({ from: "schools", met: false, schools: 5 });
    expect(result.coefficients).toHaveLength(7);
  });

  test("without pupils nothing can be computed, and the printed one is judged", () => {
    const noPupils = schoolTable([{ cells: { R6: 2000 } }, { cells: { R6: 2500 } }]);
    const printed = printedRow("小学", [null, null, null, null, null, 0.3]);
    const result = report([noPupils], { printed });
    expect(result.coefficients[5]).toMatchObject({ from: "printed", cv: 0.3, met: true });
    expect(result.coefficients[0]).toMatchObject({ from: "schools", cv: null, met: null });
  });

  test("an empty form of the other stage says nothing; a filled one is judged", () => {
    expect(beside(null, "初中").result.coefficients).toHaveLength(7);
    expect(beside(0.4, "初中").result.coefficients).toHaveLength(13);
    expect(findingsOf(beside(null, "初中").result, "missing").filter((one) => one.stage === "初中")).toEqual(
      [],
    );
  });

  test("an empty form alone is missing", () => {
    expect(findingsOf(report([], { printed: printedRow("小学", [null, null]) }), "missing")).toHaveLength(2);
  });
});

test("a mean without its coefficient is missing it, and gives no deviation", () => {
  const result = report([], { printed: printedRow("小学", [null], [5]) });
  expect(result.coefficients).toEqual([
    {
      stage: "小学",
      indicator: "R1",
      mean: 5,
      sd: null,
      cv: null,
      limit: 0.5,
      met: null,
      schools: 0,
      from: "printed",
    },
  ]);
  expect(outline(result)).toEqual(["missing C6 R1"]);
});
