import type { ClassSizeStep } from "../../../../src/core/county/large-classes/class-size-step";
import { largeClassBook } from "../../../../src/core/county/large-classes/large-class-book";
import type { ClassGroup, SchoolFacts } from "../../../../src/core/county/facts";
import { school, type TestSchool } from "../../../support/county-facts";

const LIMITS = { 小学: 45, 初中: 50 };
const source = { document: "贵政发", clause: "三" };
const step = (given: Partial<ClassSizeStep> = {}): ClassSizeStep => ({
  ...{ stage: null, grades: null, limit: 55, by: "2025-12-31", label: "", source },
  ...given,
});
const lines = (given: SchoolFacts, ...steps: ClassSizeStep[]) => largeClassBook([given], LIMITS, steps).lines;
const listed = (stage: "小学" | "初中", grade: number, size: number): ClassGroup => ({
  ...{ file: "校.xlsx", sheet: "班额", cell: `${stage}${size}`, stage, grade },
  ...{ from: size, to: size, count: 1 },
});
const sure = (count: number) => ({ least: count, most: count });
const at = { file: "东街小学.xlsx", sheet: "学校填报数据", school: "东街小学" };

describe("a line", () => {
  it("stands for the classes of one stage", () => {
    const classes = [listed("小学", 1, 44), listed("初中", 7, 58), listed("小学", 2, 47)];
    const own = { file: "校.xlsx", sheet: "班额", school: "东街小学" };
    expect(lines(school({ classes }))).toEqual([
      {
        ...{ ...own, cell: "小学47", stage: "小学", classes: 2, largest: 47, needs: [] },
        ...{ above: sure(1), large: sure(1), veryLarge: sure(0), oversized: sure(0) },
      },
      {
        ...{ ...own, cell: "初中58", stage: "初中", classes: 1, largest: 58, needs: [] },
        ...{ above: sure(1), large: sure(0), veryLarge: sure(1), oversized: sure(0) },
      },
    ]);
  });

  it("points at the first of the largest bands that has classes", () => {
    const classes = [
      [30, 45, 4],
      [46, 50, 2],
      [46, 50, 1],
      [66, Infinity, 0],
    ] as const;
    expect(lines(school({ classes }))).toEqual([
      {
        ...{ ...at, cell: "E18", stage: "小学", classes: 7, largest: null, needs: [] },
        ...{ above: sure(3), large: sure(3), veryLarge: sure(0), oversized: sure(0) },
      },
    ]);
  });

  it("is not there where no band has classes", () => {
    const classes = [
      [46, 50, 0],
      [66, Infinity, 0],
    ] as const;
    expect(lines(school({ classes }), step())).toEqual([]);
  });

  it("knows neither the number of classes nor the largest where one band is blank or wide", () => {
    const classes = [
      [48, 48, 1],
      [51, 55, null],
    ] as const;
    expect(lines(school({ classes }))).toMatchObject([
      { cell: "E18", classes: null, largest: null, above: { least: 1, most: null } },
    ]);
  });
});

it.each<[string, TestSchool["classes"], object, object, object]>([
  ["may be of either of the bands it lies across", [[50, 60, 2]], { most: 2 }, { most: 2 }, { most: 0 }],
  ["from 56 to 70 may be very large or oversized", [[56, 70, 2]], { most: 0 }, { most: 2 }, { most: 2 }],
  [
    "from 46 to 55 is large for certain, from 56 to 65 very large",
    [
      [46, 55, 1],
      [56, 65, 2],
      [66, Infinity, 3],
    ],
    sure(1),
    sure(2),
    sure(3),
  ],
  [
    "that is blank leaves its band open, whatever comes after it",
    [
      [56, 60, null],
      [61, 65, 2],
    ],
    sure(0),
    { least: 2, most: null },
    sure(0),
  ],
])("a group that %s", (_, classes = [], large, veryLarge, oversized) => {
  const open = (range: object) => ({ least: 0, ...range });
  expect(lines(school({ classes }))).toMatchObject([
    { large: open(large), veryLarge: open(veryLarge), oversized: open(oversized) },
  ]);
});

describe("what a step asks", () => {
  it.each<[string, TestSchool["classes"], Partial<ClassSizeStep>, object | null]>([
    ["its own stage", [[56, 60, 2]], { stage: "小学" }, { classes: sure(2), pupils: { least: 2, most: 10 } }],
    ["the other stage", [[56, 60, 2]], { stage: "初中" }, null],
    [
      "nothing of bands that end at its limit, blank or not",
      [
        [36, 45, 9],
        [46, 55, null],
        [56, 60, 1],
      ],
      {},
      { classes: sure(1), pupils: { least: 1, most: 5 } },
    ],
    [
      "an unknown number of pupils of a blank band",
      [[56, 60, null]],
      {},
      { classes: { least: 0, most: null }, pupils: { least: 0, most: null } },
    ],
    ["all grades", [listed("小学", 3, 57)], {}, { classes: sure(1), pupils: sure(2) }],
    ["its own grade", [listed("小学", 1, 57)], { grades: [1, 7] }, { classes: sure(1), pupils: sure(2) }],
    ["no class of another grade", [listed("小学", 3, 57)], { grades: [1, 7] }, null],
  ])("%s", (_, classes = [], given, need) => {
    expect(lines(school({ classes }), step(given)).map(({ needs }) => needs)).toEqual([[need]]);
  });

  it.each<[string, Partial<ClassSizeStep>, number, number]>([
    ["for both stages is sure", {}, 2, 2],
    ["for one of them may concern all or none", { stage: "小学" }, 0, 0],
    ["for the other, too", { stage: "初中" }, 0, 0],
  ])("of a school that counts its stages together: %s", (_, given, classes, pupils) => {
    const together = school({ pupils: { 小学: 600, 初中: 400 }, classes: [[56, 60, 2]] });
    expect(lines(together, step(given))).toMatchObject([
      {
        stage: null,
        needs: [{ classes: { least: classes, most: 2 }, pupils: { least: pupils, most: 10 } }],
      },
    ]);
  });
});
