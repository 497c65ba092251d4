import {
  answers,
  entry,
  facts,
  judgeFacts,
  school,
  standardOf,
  told,
  type TestSchool,
} from "../../support/county-facts";

const of = (...schools: readonly TestSchool[]) => facts({}, { schools: schools.map(school) });
const listed = (stage: "小学" | "初中", grade: number, pupils: number) => ({
  file: "班级.xlsx",
  sheet: "班级",
  cell: `D${pupils}`,
  ...{ stage, grade, from: pupils, to: pupils, count: 1 },
});

describe("listed classes", () => {
  it.each([
    ["小学", 45, true],
    ["小学", 44, true],
    ["小学", 46, false],
    ["初中", 50, true],
    ["初中", 51, false],
  ] as const)("%s of %d: %s", (stage, pupils, met) => {
    const judged = judgeFacts(of({ pupils: { [stage]: 500 }, classes: [listed(stage, 3, pupils)] }));
    expect(entry(judged, "G5", stage)).toMatchObject({ actual: pupils, met, op: "<=", cell: `D${pupils}` });
  });

  it("one finding a school, at its largest class", () => {
    const classes = [listed("小学", 1, 48), listed("小学", 1, 52), listed("小学", 2, 40)];
    const judged = judgeFacts(of({ name: "甲", classes }, { name: "乙", classes: [listed("小学", 1, 47)] }));
    expect(judged.findings).toMatchObject([
      { school: "甲", actual: 52, required: 45, cell: "D52" },
      { school: "乙", actual: 47, required: 45, cell: "D47" },
    ]);
  });
});

describe("banded classes", () => {
  it.each<[string, NonNullable<TestSchool["classes"]>, boolean | null, number | null]>([
    [
      "none above",
      [
        [41, 45, 6],
        [46, 50, 0],
        [66, Infinity, 0],
      ],
      true,
      0,
    ],
    [
      "two above",
      [
        [41, 45, 6],
        [46, 50, 2],
        [66, Infinity, 0],
      ],
      false,
      2,
    ],
    [
      "one that is not filled in",
      [
        [41, 45, 6],
        [46, 50, null],
        [66, Infinity, 0],
      ],
      null,
      null,
    ],
    [
      "two above, another not filled in",
      [
        [46, 50, 2],
        [51, 55, null],
      ],
      false,
      2,
    ],
    ["a band that the limit cuts", [[41, 50, 3]], null, null],
    [
      "a band below that is not filled in",
      [
        [36, 40, null],
        [46, 50, 0],
      ],
      true,
      0,
    ],
  ])("%s", (_, classes, met, actual) => {
    const judged = judgeFacts(of({ classes }));
    expect(entry(judged, "G5", "小学")).toMatchObject({ met, actual, required: 0, op: "<=" });
  });

  it("a junior school's classes of 46 to 50 are no fault", () => {
    const junior = {
      pupils: { 初中: 900 },
      classes: [
        [46, 50, 3],
        [51, 55, 0],
      ],
    } as const;
    expect(entry(judgeFacts(of(junior)), "G5", "初中").met).toBe(true);
  });

  it("how many are too large is told for the school", () => {
    const judged = judgeFacts(
      of({
        name: "甲",
        classes: [
          [46, 50, 2],
          [51, 55, 1],
        ],
      }),
    );
    expect(judged.findings).toMatchObject([
      {
        code: "county-below-standard",
        school: "甲",
        actual: 3,
        required: 0,
        cell: "E17",
        params: { unit: "个" },
      },
    ]);
  });
});

describe("a combined school that counts both stages together", () => {
  const nineYear = (...classes: readonly (readonly [number, number, number])[]): TestSchool => ({
    type: "九年一贯制",
    pupils: { 小学: 600, 初中: 400 },
    classes,
  });

  it.each<[string, TestSchool, boolean | null]>([
    ["no class above 45", nineYear([41, 45, 20], [46, 50, 0], [51, 55, 0]), true],
    ["above 50 in whichever stage", nineYear([46, 50, 0], [51, 55, 1]), false],
    ["46 to 50 might be junior classes", nineYear([46, 50, 2], [51, 55, 0]), null],
  ])("%s", (_, given, met) => {
    const judged = judgeFacts(of(given));
    expect(entry(judged, "G5", "一贯制学校").met).toBe(met);
    expect(judged.results.filter(({ indicator }) => indicator === "G5")).toHaveLength(1);
  });
});

it("says which classes of a combined school wait for their stage", () => {
  const given = { type: "九年一贯制", pupils: { 小学: 600, 初中: 400 }, classes: [[46, 50, 2]] } as const;
  const { findings } = judgeFacts(of(given));
  expect(findings.filter(({ indicator, code }) => indicator === "G5" && code === "missing")).toMatchObject([
    { params: { field: "classes", undivided: 2, least: 45, most: 50 } },
  ]);
});

describe("classes whose stage no form tells", () => {
  const undividedOf = (...classes: NonNullable<TestSchool["classes"]>) =>
    judgeFacts(of({ type: "九年一贯制", pupils: { 小学: 600, 初中: 400 }, classes }));
  const toldOf = ({ findings }: ReturnType<typeof judgeFacts>) =>
    findings
      .filter(({ indicator }) => indicator === "G5")
      .map(({ code, cell, actual, required, stage, params }) => [
        ...[code, cell, actual, required, stage, params["label"], params["undivided"]],
      ]);

  it.each([[51], [60]])("%i pupils are more than the limit of either stage", (size) => {
    const label = "班级学生数（未分学段，按小学、初中中较宽的限额）";
    expect(toldOf(undividedOf([size, size, 1]))).toEqual([
      ["county-below-standard", "E17", size, 50, null, label, undefined],
    ]);
  });

  it.each([[46], [50]])("%i pupils wait for their stage", (size) => {
    expect(toldOf(undividedOf([size, size, 1]))).toEqual([
      ["missing", "E17", null, null, null, "班级学生数", 1],
    ]);
  });

  it("a blank band is not filled in, never 0 classes", () => {
    const told = toldOf(undividedOf([41, 45, null], [46, 50, null], [51, 55, null]));
    expect(told).toEqual([
      ["missing", "E18", null, null, null, "班级学生数", undefined],
      ["missing", "E19", null, null, null, "班级学生数", undefined],
    ]);
  });

  it("a blank band and one that waits are told apart", () => {
    const told = toldOf(undividedOf([46, 50, 3], [51, 55, null]));
    expect(told).toEqual([
      ["missing", "E18", null, null, null, "班级学生数", undefined],
      ["missing", "E17", null, null, null, "班级学生数", 3],
    ]);
  });
});

describe("what a form counts", () => {
  it.each([
    [0, true],
    [3, false],
    [null, null],
  ])("%p: %p", (largePrimaryClasses, met) => {
    const judged = judgeFacts(facts({ largePrimaryClasses }));
    expect(entry(judged, "G5", "小学")).toMatchObject({ actual: largePrimaryClasses, required: 0, met });
  });

  it("is compared with the lists it sums up", () => {
    const schools = [school({ classes: [[46, 50, 4]] })];
    const judged = judgeFacts(facts({ largePrimaryClasses: 3 }, { schools }));
    expect(entry(judged, "G5", "小学").actual).toBe(4);
    expect(told(judged)).toContain("value-mismatch B1 G5");
  });

  it("and with the form's own verdict", () => {
    const given = facts(
      { largePrimaryClasses: 3, largeJuniorClasses: 0 },
      { answers: answers({ G5: true }) },
    );
    expect(told(judgeFacts(given))).toContain("verdict-mismatch C1 G5");
    const honest = facts(
      { largePrimaryClasses: 3, largeJuniorClasses: 0 },
      { answers: answers({ G5: false }) },
    );
    expect(told(judgeFacts(honest))).not.toContain("verdict-mismatch C1 G5");
  });
});

describe("贵港 by steps", () => {
  const on = (day: string, classes: NonNullable<TestSchool["classes"]>, part: string) =>
    entry(judgeFacts(of({ classes }), standardOf("450800", day)), "class-size-steps", part);
  const first = (pupils: number) => [listed("小学", 1, pupils)];

  it.each([
    ["2022-12-31", 65, true],
    ["2022-12-31", 66, false],
    ["2023-01-01", 65, false],
    ["2023-01-01", 55, true],
    ["2025-12-31", 56, false],
    ["2026-01-01", 55, false],
    ["2026-01-01", 45, true],
    ["2030-12-31", 46, false],
  ])("on %s a class of %d: %s", (day, pupils, met) => {
    expect(on(day, [listed("小学", 3, pupils)], "小学").met).toBe(met);
  });

  it("the first grades had a step of their own", () => {
    expect(on("2022-12-31", first(55), "小学和初中一年级").met).toBe(true);
    expect(on("2022-12-31", first(56), "小学和初中一年级").met).toBe(false);
    const third = judgeFacts(of({ classes: [listed("小学", 3, 60)] }), standardOf("450800", "2022-12-31"));
    expect(third.results.some(({ part }) => part === "小学和初中一年级")).toBe(false);
  });

  it("bands do not tell the grade: too large ones may be of any", () => {
    expect(on("2022-12-31", [[56, 60, 2]], "小学和初中一年级").met).toBe(null);
    expect(on("2022-12-31", [[56, 60, 0]], "小学和初中一年级").met).toBe(true);
  });

  it("before its day a step not reached is a warning and bears its day", () => {
    const judged = judgeFacts(of({ classes: [[56, 60, 1]] }), standardOf("450800", "2024-09-01"));
    expect(entry(judged, "class-size-steps", "小学")).toMatchObject({ met: false, by: "2025-12-31" });
    const of_ = (indicator: string) => judged.findings.find((one) => one.indicator === indicator)?.severity;
    expect([of_("class-size-steps"), of_("G5")]).toEqual(["warning", "error"]);
  });
});
