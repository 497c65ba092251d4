import fc from "fast-check";
import { cellName } from "../../src/core/address";
import type { TestCell } from "../support/grid-sheet";

/** Headings of what a table may print, the seven in the order of the form. */
const VALUES = [
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
];
/** Headings of what a table may count. */
const RAW = [
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育教师数",
  "音乐教师数",
  "美术教师数",
  "教学及辅助用房面积（㎡）",
  "体育馆面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
];
/** Which raw figures make each of the seven, and by what. */
const MADE_OF: readonly Readonly<Record<number, number>>[] = [
  { 0: 100 },
  { 1: 100 },
  { 2: 100, 3: 100, 4: 100 },
  { 5: 1, 6: -1 },
  { 6: 1, 7: 1 },
  { 8: 10_000 },
  { 9: 100 },
];
const STANDARDS = {
  小学: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  初中: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
} as const;

/** Printed values only, raw figures only, both typed, or raw figures and formulas over them. */
export const TABLE_KINDS = ["printed", "raw", "both", "formulas"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface RandomSchool {
  readonly stage: keyof typeof STANDARDS;
  readonly name: string;
  readonly students: TestCell;
  readonly raw: readonly TestCell[];
  readonly printed: readonly TestCell[];
}

export interface RandomCounty {
  readonly kind: TableKind;
  readonly hasStageColumn: boolean;
  readonly schools: readonly RandomSchool[];
}

/** What may stand in the place of a figure, and how near to a standard figures may lie. */
export interface Habits {
  readonly cells: fc.Arbitrary<TestCell>;
  readonly shares: fc.Arbitrary<number>;
  /** Under 50 pupils a teaching point does not count. */
  readonly fewestPupils: number;
}

const share = fc.oneof(
  fc.constantFrom(1, 0.85, 0.999, 1.001, 0.849, 0.851, 1 - 1e-15, 1 + 1e-15),
  fc.double({ min: 0, max: 3, noNaN: true }),
);

/** Numbers and blanks as careful people leave them. */
export const CAREFUL: Habits = { cells: fc.constant(null), shares: share, fewestPupils: 120 };

/** Whatever people put into cells, and figures on the edge of the twelfth digit, which no person types. */
export const CARELESS: Habits = {
  fewestPupils: 40,
  cells: fc.constantFrom<TestCell>(
    null,
    "—",
    "待核",
    " 4.21",
    "４．２",
    "0.5",
    true,
    -2,
    { error: "#DIV/0!" },
    { formula: "Z1" },
  ),
  shares: fc.oneof(
    share,
    fc.constantFrom(1 - 1e-12, 1 - 3e-12, 0.85 * (1 - 2e-12), 1 - 5e-13, 1 - 1e-11, 1 - 1e-9),
  ),
};

/** A county's table of any kind, its stages in any order. */
export function randomCounty(habits: Habits): fc.Arbitrary<RandomCounty> {
  const count = fc.integer({ min: 1, max: 8 });
  return fc
    .record({ kind: fc.constantFrom(...TABLE_KINDS), count, hasStageColumn: fc.boolean() })
    .chain(({ kind, count: schools, hasStageColumn }) =>
      fc
        .tuple(...Array.from({ length: schools }, (_, index) => randomSchool(index + 1, kind, habits)))
        .map((all) => ({ kind, hasStageColumn, schools: all })),
    );
}

function mostly<T>(good: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: good, weight: 14 }, { arbitrary: other, weight: 1 });
}

function randomSchool(index: number, kind: TableKind, habits: Habits): fc.Arbitrary<RandomSchool> {
  const students = mostly<TestCell>(fc.integer({ min: habits.fewestPupils, max: 2200 }), habits.cells);
  const type = fc.constantFrom("小学", "小学", "小学", "教学点", "特殊教育学校");
  return fc.record({ stage: fc.constantFrom("小学", "初中"), students, type }).chain((base) => {
    const { stage } = base;
    const pupils = pupilsOf(base.students);
    const name = stage === "小学" ? `第${index}${base.type}` : `第${index}初级中学`;
    const raw = RAW.map((_, at) => mostly(rawFigure(at, stage, pupils, habits), habits.cells));
    const printed = STANDARDS[stage].map((standard) => mostly(printedFigure(standard, habits), habits.cells));
    return fc.record({ raw: fc.tuple(...raw), printed: fc.tuple(...printed) }).map((figures) => ({
      stage,
      name,
      students: base.students,
      raw: figures.raw,
      printed: kind === "both" ? halfSound(figures.raw, figures.printed, pupils) : figures.printed,
    }));
  });
}

function pupilsOf(students: TestCell): number {
  return typeof students === "number" && students > 0 ? students : 500;
}

function printedFigure(standard: number, { shares }: Habits): fc.Arbitrary<TestCell> {
  return fc
    .tuple(shares, fc.boolean())
    .map(([part, rounded]) => (rounded ? Math.round(standard * part * 100) / 100 : standard * part));
}

function rawFigure(
  at: number,
  stage: keyof typeof STANDARDS,
  pupils: number,
  { shares }: Habits,
): fc.Arbitrary<TestCell> {
  if (at === 6) return fc.constantFrom<TestCell>(0, 12.5);
  const indicator = MADE_OF.findIndex((made) => made[at] !== undefined);
  const made = MADE_OF[indicator] ?? {};
  const whole = ((STANDARDS[stage][indicator] ?? 1) * pupils) / (made[at] ?? 1);
  if (indicator === 2) return fc.integer({ min: 0, max: Math.ceil(whole / 2) + 1 });
  const decimals = indicator === 5 ? 6 : indicator === 3 || indicator === 4 ? 2 : 0;
  return shares.map((part) => (decimals === 6 ? whole * part : Number((whole * part).toFixed(decimals))));
}

/** Half of the printed values follow from the raw figures, as all of them should. */
function halfSound(raw: readonly TestCell[], printed: readonly TestCell[], pupils: number): TestCell[] {
  return printed.map((value, at) => {
    const sound = at % 2 === 0 ? workedOut(raw, at, pupils) : null;
    return sound === null ? value : Math.round(sound * 100) / 100;
  });
}

/** What a sheet's own formula makes of raw figures: blanks count as 0 there, words are errors. */
function workedOut(raw: readonly TestCell[], at: number, pupils: number): number | null {
  let total = 0;
  for (const [column, factor] of Object.entries(MADE_OF[at] ?? {})) {
    const cell = raw[Number(column)] ?? 0;
    if (typeof cell !== "number") return null;
    total += cell * factor;
  }
  return total / pupils;
}

/** The first row of schools in {@link countyRows}, from 0. */
export const FIRST_ROW = 2;

/** The sheet of a county. */
export function countyRows(county: RandomCounty): TestCell[][] {
  const { kind, hasStageColumn, schools } = county;
  const keys = ["序号", "学校名称", ...(hasStageColumn ? ["学段"] : [])];
  const raw = kind === "printed" ? [] : RAW;
  const values = kind === "raw" ? [] : VALUES;
  return [
    ["某县义务教育学校资源配置情况表"],
    [...keys, "在校生数", ...raw, ...values],
    ...schools.map((school, index) => [
      index + 1,
      school.name,
      ...(hasStageColumn ? [school.stage] : []),
      ...figuresOf(school, kind),
      ...(kind === "formulas" ? formulaCells(school, FIRST_ROW + index, firstFigure(county)) : []),
    ]),
  ];
}

/** The first column of figures, from 0. */
export function firstFigure({ hasStageColumn }: RandomCounty): number {
  return hasStageColumn ? 3 : 2;
}

/** Students, raw figures and printed values of a school, as far as they are typed in a table of the kind. */
export function figuresOf({ students, raw, printed }: RandomSchool, kind: TableKind): TestCell[] {
  if (kind === "printed") return [students, ...printed];
  return kind === "both" ? [students, ...raw, ...printed] : [students, ...raw];
}

/** The seven as the sheet works them out. */
function formulaCells({ raw, students }: RandomSchool, row: number, left: number): TestCell[] {
  return MADE_OF.map((made, at) => {
    const terms = Object.entries(made).map(([column, factor]) => {
      return `${factor < 0 ? "-" : "+"}${cellName(row, left + 1 + Number(column))}*${Math.abs(factor)}`;
    });
    const formula = `(${terms.join("").slice(1)})/${cellName(row, left)}`;
    const isDivisible = typeof students === "number" && students !== 0;
    const result = isDivisible ? workedOut(raw, at, students) : null;
    return { formula, result: result ?? "#VALUE!" };
  });
}

/** A school with one of its typed figures changed: 0 is the students, then raw figures, then printed values. */
export function changed(school: RandomSchool, kind: TableKind, at: number, cell: TestCell): RandomSchool {
  const swap = (cells: readonly TestCell[], place: number) =>
    cells.map((each, index) => (index === place ? cell : each));
  if (at === 0) return { ...school, students: cell };
  if (kind === "printed") return { ...school, printed: swap(school.printed, at - 1) };
  if (at <= RAW.length) return { ...school, raw: swap(school.raw, at - 1) };
  return { ...school, printed: swap(school.printed, at - 1 - RAW.length) };
}

/** How many typed figures a school has in a table. */
export function typedFigures(kind: TableKind): number {
  if (kind === "printed") return 1 + VALUES.length;
  return 1 + RAW.length + (kind === "both" ? VALUES.length : 0);
}
