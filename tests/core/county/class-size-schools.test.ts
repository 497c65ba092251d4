import type { ClassGroup } from "../../../src/core/county/facts";
import { entry, facts, judgeFacts, school, standardOf, type TestSchool } from "../../support/county-facts";

const of = (...schools: readonly TestSchool[]) => facts({}, { schools: schools.map(school) });
const G5 = (...schools: readonly TestSchool[]) =>
  judgeFacts(of(...schools)).results.filter(({ indicator }) => indicator === "G5");
const listed = (stage: "小学" | "初中" | null, grade: number | null, size: number, cell = `D${size}`) => ({
  ...{ file: "班级.xlsx", sheet: "班级", cell, stage, grade, from: size, to: size, count: 1 },
});
const bands = (...classes: (readonly [number, number, number | null])[]): TestSchool => ({ classes });
const about = { label: "班级学生数", labelEn: "Class size" };
const clause = { document: "jiaodu-2017-6", clause: "政府保障程度第5项" };
const source = { ...clause, document: expect.any(String) as string };
const nothing = { actual: null, required: null, floor: null, gap: null };

describe("the classes of several schools", () => {
  it("of two stages stand apart, and a school counts in its own alone", () => {
    const given = [
      { name: "甲", classes: [listed("小学", 1, 40), listed("小学", 2, 44)] },
      { name: "乙", pupils: { 初中: 500 }, classes: [listed("初中", 7, 49), listed("初中", 8, 48)] },
      { name: "丙" },
    ];
    const judged = judgeFacts(of(...given));
    const own = {
      indicator: "G5",
      file: "班级.xlsx",
      sheet: "班级",
      source,
      unit: "人",
      op: "<=",
      met: true,
    };
    expect(judged.results.filter(({ indicator }) => indicator === "G5")).toEqual([
      { ...own, part: "小学", actual: 44, required: 45, cell: "D40" },
      { ...own, part: "初中", actual: 49, required: 50, cell: "D49" },
    ]);
    expect(judged.results.map(({ indicator }) => indicator)).toEqual(["G4", "G4", "G5", "G5"]);
    expect(judged.findings).toEqual([]);
  });

  it("of which one lists them and the other has bands have no largest class", () => {
    expect(G5({ classes: [listed("小学", 1, 40)] }, bands([36, 40, 3]))).toMatchObject([
      { actual: 0, required: 0, unit: "个", met: true },
    ]);
  });
});

it.each<[string, TestSchool, string, boolean | null]>([
  ["the first where all fit", bands([30, 35, 3], [36, 40, 2]), "E17", true],
  ["one that may be too large", bands([30, 35, 3], [46, 50, null]), "E18", null],
  ["one that is too large, before all others", bands([30, 35, 3], [46, 50, null], [51, 55, 2]), "E19", false],
  ["none for a band that begins at the limit", bands([30, 35, 3], [45, 50, 2]), "E18", null],
  ["none for a band that the limit cuts, but has no classes", bands([30, 35, 3], [41, 50, 0]), "E17", true],
])("the entry points at %s", (_, given, cell, met) => {
  expect(G5(given)).toMatchObject([{ cell, met }]);
});

describe("what is told of a school", () => {
  const base = { file: "东街小学.xlsx", sheet: "学校填报数据", indicator: "G5", school: "东街小学" };

  it("a band that is not filled in, at its cell", () => {
    const { findings } = judgeFacts(of(bands([36, 40, null], [41, 50, 3], [46, 50, null])));
    expect(findings).toEqual([
      {
        ...{ ...base, ...nothing, code: "missing", severity: "warning", cell: "E19", stage: "小学" },
        ...{ source: null, params: { field: "classes", ...about } },
      },
    ]);
  });

  it("how many classes of bands are too large, at the first", () => {
    const { findings } = judgeFacts(of(bands([41, 45, 3], [46, 50, 2], [51, 55, 1])));
    const params = { unit: "个", op: "<=", by: null, decimals: 0 };
    const label = { label: "超过45人的班级", labelEn: "Classes of more than 45 pupils" };
    expect(findings).toEqual([
      {
        ...{ ...base, ...nothing, code: "county-below-standard", severity: "error", cell: "E18" },
        ...{ stage: "小学", actual: 3, required: 0, source, params: { ...label, ...params } },
      },
    ]);
  });

  it("the first of its largest classes where they are listed", () => {
    const classes = [
      listed("小学", 1, 48),
      listed("小学", 2, 52, "D2"),
      listed("小学", 3, 52, "D3"),
      listed("小学", 4, 47),
    ];
    const { findings } = judgeFacts(of({ classes }));
    const label = { label: "班级学生数（小学）", labelEn: "Class size (Primary)" };
    const params = { ...label, labelEn: expect.any(String) as string, unit: "人", op: "<=", by: null };
    expect(findings).toEqual([
      {
        ...{ ...base, ...nothing, file: "班级.xlsx", sheet: "班级", cell: "D2" },
        ...{ code: "county-below-standard", severity: "error", stage: "小学" },
        ...{
          actual: 52,
          required: 45,
          source,
          params: { ...params, part: "小学", partEn: "Primary", decimals: 0 },
        },
      },
    ]);
  });

  it("a class of the first grades bears its own stage", () => {
    const given = of({ pupils: { 初中: 500 }, classes: [listed("初中", 7, 56)] });
    const { findings } = judgeFacts(given, standardOf("450800", "2022-12-31"));
    const told = findings.filter(({ indicator }) => indicator === "class-size-steps");
    expect(told).toMatchObject([{ stage: "初中", actual: 56, required: 55, cell: "D56" }]);
  });
});

describe("new schools", () => {
  const standard = standardOf("450800");
  const entries = (...schools: readonly TestSchool[]) =>
    judgeFacts(of(...schools), standard).results.filter(
      ({ indicator }) => indicator === "new-school-classes",
    );
  const classes = [listed("小学", 1, 46)];

  it.each([
    [true, [{ part: "小学", actual: 46, met: false }]],
    [false, []],
    [null, []],
  ])("a school that is said to be new (%p) is asked what a new one is", (isNew, found) => {
    expect(entries({ classes, traits: { "new-school": isNew } })).toMatchObject(found);
    expect(entries({ classes, traits: { "new-school": isNew } })).toHaveLength(found.length);
  });

  it("the old ones beside it count for nothing", () => {
    const fits = { name: "新校", classes: [listed("小学", 1, 45)], traits: { "new-school": true } };
    expect(entries({ classes }, fits)).toMatchObject([{ part: "小学", actual: 45, met: true }]);
  });
});

describe("combined schools that count both stages together", () => {
  const nineYear = (
    classes: readonly (readonly [number, number, number | null] | ClassGroup)[],
    given: TestSchool = {},
  ): TestSchool => ({ type: "九年一贯制", pupils: { 小学: 600, 初中: 400 }, classes, ...given });
  const own = { indicator: "G5", part: "一贯制学校", file: "东街小学.xlsx", sheet: "学校填报数据", source };

  it.each<[string, TestSchool, boolean | null, number | null, string]>([
    [
      "none too large: the first",
      nineYear([
        [30, 35, 9],
        [41, 45, 2],
      ]),
      true,
      0,
      "E17",
    ],
    [
      "some of 46 to 50: these",
      nineYear([
        [30, 35, 9],
        [46, 50, 2],
      ]),
      null,
      null,
      "E18",
    ],
    [
      "some above 50: these",
      nineYear([
        [46, 50, 2],
        [51, 55, 3],
        [56, 60, 1],
      ]),
      false,
      4,
      "E18",
    ],
    [
      "a blank band above 50",
      nineYear([
        [30, 35, 9],
        [51, 55, null],
      ]),
      null,
      null,
      "E18",
    ],
    [
      "a band without classes",
      nineYear([
        [30, 35, 9],
        [46, 50, 0],
        [51, 55, 0],
      ]),
      true,
      0,
      "E17",
    ],
  ])("%s", (_, given, met, actual, cell) => {
    expect(G5(given)).toEqual([{ ...own, met, actual, required: 0, op: "<=", unit: "个", cell }]);
  });

  it("have an entry of their own behind the primary one", () => {
    const given = [
      { name: "甲", classes: [listed("小学", 1, 40)] },
      { name: "乙", pupils: { 初中: 500 }, classes: [listed("初中", 7, 48)] },
      nineYear([[30, 35, 9]], { name: "丙" }),
    ];
    expect(G5(...given).map(({ part }) => part)).toEqual(["小学", "一贯制学校", "初中"]);
  });

  it.each<[string, TestSchool, string[]]>([
    ["with pupils of one stage alone", nineYear([[46, 50, 2]], { pupils: { 初中: 400 } }), ["初中"]],
    ["that is not called combined", nineYear([[46, 50, 2]], { type: "完全中学" }), []],
    [
      "that says the stage of each class",
      nineYear([listed("小学", 1, 46), listed("初中", 7, 48)]),
      ["小学", "初中"],
    ],
  ])("a school %s is none of them", (_, given, parts) => {
    expect(G5(given).map(({ part }) => part)).toEqual(parts);
  });

  it("are told once, and one whose classes have stages is not told with them", () => {
    const staged = nineYear([listed("初中", 7, 52), listed("小学", 1, 47)], { name: "丁" });
    const { findings } = judgeFacts(of(nineYear([[51, 55, 3]]), staged));
    expect(findings.filter(({ indicator }) => indicator === "G5")).toMatchObject([
      { school: "丁", stage: "小学", actual: 47, required: 45 },
      { school: "东街小学", stage: null, actual: 3, required: 0, params: { label: "超过50人的班级" } },
      { school: "丁", stage: "初中", actual: 52, required: 50 },
    ]);
  });

  it("the steps of a plan for first grades are no limit of theirs", () => {
    const on = (...classes: (readonly [number, number, number])[]) =>
      entry(
        judgeFacts(of(nineYear(classes)), standardOf("450800", "2022-12-31")),
        "class-size-steps",
        "一贯制学校",
      );
    expect(on([56, 60, 2])).toMatchObject({ met: true, actual: 0 });
    expect(on([66, 70, 2])).toMatchObject({ met: false, actual: 2 });
  });

  it.each<[string, readonly (readonly [number, number, number | null])[], number | null]>([
    ["up to 45", [[41, 45, 2]], null],
    [
      "46 to 50",
      [
        [46, 50, 2],
        [41, 45, 8],
      ],
      2,
    ],
    [
      "45 to 50 and 50 to 55",
      [
        [45, 50, 2],
        [50, 55, 1],
      ],
      3,
    ],
    ["above 50", [[51, 55, 2]], null],
    ["46 to 50, but none", [[46, 50, 0]], null],
  ])(
    "those that are too large for primary classes alone wait for their stage: %s",
    (_, classes, undivided) => {
      const staged = listed("初中", 7, 48);
      const { findings } = judgeFacts(of(nineYear([...classes, staged])));
      const missing = findings.filter(({ code, indicator }) => code === "missing" && indicator === "G5");
      const params = { field: "classes", ...about, undivided, least: 45, most: 50 };
      const { file, sheet } = own;
      const told = {
        file,
        sheet,
        cell: "E17",
        indicator: "G5",
        school: "东街小学",
        stage: null,
        source: null,
      };
      expect(missing).toEqual(
        undivided === null ? [] : [{ ...told, ...nothing, code: "missing", severity: "warning", params }],
      );
    },
  );
});
