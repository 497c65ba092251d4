import type { ClassSizeStep } from "../../../../src/core/county/large-classes/class-size-step";
import { largeClassBook } from "../../../../src/core/county/large-classes/large-class-book";
import type { ClassGroup, SchoolFacts } from "../../../../src/core/county/facts";
import { school } from "../../../support/county-facts";

const LIMITS = { 小学: 45, 初中: 50 };
const source = { document: "贵政发", clause: "三" };
const step = (given: Partial<ClassSizeStep>): ClassSizeStep => ({
  ...{ stage: null, grades: null, limit: 55, by: "2025-12-31", label: "", source },
  ...given,
});
const ofGrade = (grade: number, size: number): ClassGroup => ({
  ...{ file: "校.xlsx", sheet: "班额", cell: `B${grade}`, stage: "小学", grade },
  ...{ from: size, to: size, count: 1 },
});
const only = (given: SchoolFacts, steps: readonly ClassSizeStep[] = []) =>
  largeClassBook([given], LIMITS, steps).lines[0];

describe("listed classes", () => {
  const listed = (...sizes: number[]) => school({ classes: sizes.map((size) => [size, size, 1]) });

  it.each<[number, "large" | "veryLarge" | "oversized" | null]>([
    [45, null],
    [46, "large"],
    [55, "large"],
    [56, "veryLarge"],
    [65, "veryLarge"],
    [66, "oversized"],
  ])("a primary class of %d stands in %s", (size, band) => {
    const line = only(listed(size, 30));
    expect(line?.above ?? null).toEqual(band === null ? null : { least: 1, most: 1 });
    for (const each of ["large", "veryLarge", "oversized"] as const) {
      if (line) expect(line[each].least).toBe(each === band ? 1 : 0);
    }
  });

  it.each([
    [50, undefined],
    [51, { least: 1, most: 1 }],
  ])("a junior class of %d", (size, above) => {
    expect(only(school({ pupils: { 初中: 900 }, classes: [[size, size, 1]] }))?.above).toEqual(above);
  });

  it("says how many pupils are to be taken off, to the pupil", () => {
    const line = only(listed(58, 55, 61), [step({})]);
    expect(line?.needs).toEqual([{ classes: { least: 2, most: 2 }, pupils: { least: 9, most: 9 } }]);
    expect([line?.largest, line?.classes]).toEqual([61, 3]);
  });

  it("asks of first grades only where the step is about these", () => {
    const line = only(school({ classes: [ofGrade(1, 57), ofGrade(3, 60)] }), [step({ grades: [1, 7] })]);
    expect(line?.needs[0]).toEqual({ classes: { least: 1, most: 1 }, pupils: { least: 2, most: 2 } });
  });

  it("a step of the other stage asks nothing", () => {
    expect(only(listed(60), [step({ stage: "初中" })])?.needs).toEqual([null]);
  });
});

describe("banded classes", () => {
  it("leave the number of pupils between two bounds", () => {
    const line = only(school({ classes: [[56, 60, 2]] }), [step({})]);
    expect(line?.needs[0]).toEqual({ classes: { least: 2, most: 2 }, pupils: { least: 2, most: 10 } });
    expect(line?.largest).toBeNull();
  });

  it("the last band has no upper bound", () => {
    const line = only(school({ classes: [[66, Infinity, 1]] }), [step({})]);
    expect(line?.needs[0]?.pupils).toEqual({ least: 11, most: null });
  });

  it("a band that is not filled in is open, and is no 0", () => {
    const line = only(school({ classes: [[56, 60, null]] }), [step({})]);
    expect(line?.veryLarge).toEqual({ least: 0, most: null });
    expect(line?.classes).toBeNull();
  });

  it("do not tell the grade: a step for first grades may concern them all or none", () => {
    const line = only(school({ classes: [[56, 60, 2]] }), [step({ grades: [1, 7] })]);
    expect(line?.needs[0]).toEqual({ classes: { least: 0, most: 2 }, pupils: { least: 0, most: 10 } });
  });

  it("a combined school's undivided bands are sure above 50 only", () => {
    const combined = { type: "九年一贯制", pupils: { 小学: 500, 初中: 300 } };
    const line = only(
      school({
        ...combined,
        classes: [
          [46, 50, 3],
          [51, 55, 2],
        ],
      }),
    );
    expect(line).toMatchObject({ stage: null, above: { least: 2, most: 5 } });
  });
});

test("schools without large classes are left out, the others keep their order", () => {
  const named = (name: string, size: number) => school({ name, classes: [[size, size, 1]] });
  const { lines } = largeClassBook([named("甲", 50), named("乙", 45), named("丙", 66)], LIMITS, []);
  expect(lines.map((line) => line.school)).toEqual(["甲", "丙"]);
});
