import { compareReports } from "../../src/compare/compare-reports";
import type { Comparison } from "../../src/compare/comparison";
import { marksOf } from "../../src/compare/match-schools";
import { checkSmall, type SmallSchool } from "../support/small-county";

function compared(before: readonly SmallSchool[], after: readonly SmallSchool[]): Comparison {
  const [earlier, later] = [checkSmall(before), checkSmall(after)];
  const marks = { before: marksOf(earlier.schools), after: marksOf(later.schools) };
  return compareReports(earlier.report, later.report, marks);
}

const kindsOf = ({ schools }: Comparison) =>
  Object.fromEntries(schools.map(({ name, kind }) => [name, kind] as const));
const figuresOf = ({ figures }: Comparison) =>
  figures.map(({ name, indicator, kind }) => `${name} ${indicator} ${kind}`);

const steady: SmallSchool = { name: "东岭小学", students: 1200 };

test("each school's verdict is told by what it was and what it is", () => {
  const comparison = compared(
    [
      steady,
      { name: "甲庄小学", but: { R4: 2 } },
      { name: "乙庄小学" },
      { name: "丙庄小学", but: { R4: 2 } },
      { name: "丁庄小学" },
      { name: "戊庄小学", but: { R4: 2, R1: 4.4, R2: 1.1, R3: 1, R5: 8 } },
    ],
    [
      steady,
      { name: "甲庄小学" },
      { name: "乙庄小学", but: { R5: 1 } },
      { name: "丙庄小学", but: { R4: 3 } },
      { name: "丁庄小学", but: { R1: null } },
      { name: "己庄小学", but: { R1: 9, R2: 3, R3: 2, R4: 9, R5: 20, R6: 5000, R7: 4 } },
    ],
  );
  expect(kindsOf(comparison)).toEqual({
    东岭小学: "still-passing",
    甲庄小学: "mended",
    乙庄小学: "newly-failing",
    丙庄小学: "still-failing",
    丁庄小学: "undecided",
    戊庄小学: "vanished",
    己庄小学: "appeared",
  });
  expect(comparison.stages).toMatchObject([
    { stage: "小学", mended: 1, newlyFailing: 1, before: { counted: 6, failed: 3 }, after: { passed: 3 } },
  ]);
});

test("each figure that is short on either side is told; what is met both times is not", () => {
  const but = { R1: 3, R2: 0.5, R3: 0.5, R4: 3, R5: 5 };
  const after = { R1: 3.5, R2: 0.4, R3: 0.5, R4: 5, R5: null, R6: 1000 };
  const comparison = compared(
    [{ name: "甲庄小学", but }, steady],
    [{ name: "甲庄小学", but: after }, steady],
  );
  expect(figuresOf(comparison)).toEqual([
    "甲庄小学 R1 better",
    "甲庄小学 R2 worse",
    "甲庄小学 R3 still-open",
    "甲庄小学 R4 mended",
    "甲庄小学 R5 now-missing",
    "甲庄小学 R6 newly-failing",
  ]);
  expect(comparison.figures[0]).toMatchObject({ before: 3, after: 3.5, cell: "F2" });
});

test("namesakes in two towns keep their own histories, in whatever order the rows stand", () => {
  const failing = { name: "中心小学", town: "河东镇", but: { R4: 2 } };
  const passing = { name: "中心小学", town: "河西镇" };
  const comparison = compared([failing, passing, steady], [passing, failing, steady]);
  expect(comparison.schools.map(({ kind }) => kind)).toEqual([
    "still-passing",
    "still-failing",
    "still-passing",
  ]);
  expect(figuresOf(comparison)).toEqual(["中心小学 R4 still-open"]);
  expect(comparison.schools.map(({ town }) => town)).toEqual(["河西镇", "河东镇", ""]);
  expect(comparison.figures.map(({ town }) => town)).toEqual(["河东镇"]);
});

test("a namesake that is gone is told with the town it stood in, one of another stage is none", () => {
  const [east, west] = ["河东镇", "河西镇"].map((town) => ({ name: "中心学校", town }));
  const junior = { name: "中心学校", town: "城关镇", stage: "初中" } as const;
  const comparison = compared([east!, west!, junior], [west!, junior]);
  expect(comparison.schools.map(({ kind, town }) => [kind, town])).toEqual([
    ["still-passing", "河西镇"],
    ["still-passing", ""],
    ["vanished", "河东镇"],
  ]);
});

test("namesakes that nothing tells apart are left alone when one is gone", () => {
  const twin = { name: "中心小学", town: "城关镇" };
  const comparison = compared([twin, twin, steady], [twin, steady]);
  expect(comparison.schools.map(({ kind }) => kind).sort()).toEqual([
    "appeared",
    "still-passing",
    "vanished",
    "vanished",
  ]);
});

test("a school with its figures under another name is asked about, not joined", () => {
  const but = { R1: 4.44, R2: 1.23, R3: 1.01, R4: 4.9 };
  const comparison = compared([{ name: "旧名小学", but }, steady], [{ name: "新名小学", but }, steady]);
  expect(comparison.schools.map(({ name, kind, maybe }) => [name, kind, maybe])).toEqual([
    ["新名小学", "appeared", "旧名小学"],
    ["东岭小学", "still-passing", null],
    ["旧名小学", "vanished", "新名小学"],
  ]);
});

test("a coefficient that went over its limit is newly failing", () => {
  const even = [steady, { name: "甲庄小学" }, { name: "乙庄小学" }];
  const uneven = [steady, { name: "甲庄小学" }, { name: "乙庄小学", but: { R6: 40000 } }];
  const { coefficients } = compared(even, uneven);
  expect(coefficients.filter(({ kind }) => kind !== "still-met")).toMatchObject([
    { indicator: "R6", kind: "newly-failing", before: 0 },
  ]);
});

test("a school that stopped counting is no mended one", () => {
  const small = { name: "南坪教学点", students: 60, but: { R4: 2 } };
  const comparison = compared([small, steady], [{ ...small, students: 40 }, steady]);
  expect(kindsOf(comparison)["南坪教学点"]).toBe("counting-changed");
  expect(comparison.stages[0]?.mended).toBe(0);
});
