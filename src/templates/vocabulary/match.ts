import type { Field } from "../../core/field";
import { LAYOUTS } from "../layouts/layout";
import { remembered } from "../remembered";
import { foldHeading } from "../text";
import type { Term } from "./term";
import termData from "./terms.json";

/** A heading above a column, from the outermost to the column's own. All parts are folded, units taken off. */
export interface HeadingWords {
  readonly parts: readonly string[];
  /** Headings that reach over the column only by guess: no merged area says so. */
  readonly weak: readonly string[];
}

export interface Match {
  readonly term: Term;
  /** 0–1: 1 is a heading known word for word. */
  readonly confidence: number;
}

/** The words of a sub-column beside the value. */
const VALUE_WORD =
  /^(?:基本值|达标值|标准值|标准|国家标准|省标准|规定值|目标值|(?:85%)?底线值?|(?:标准|达标值)的?85%|差额|差距|差值|缺口|缺额|是否达标|达标否|达标情况|排名|分子(?:[*×x]100)?|分母|学生数)$/;

/** What is lost of the confidence when the column's own heading says only "计" or "实际值". */
const BY_THE_HEADING_ABOVE = 0.96;

/** The vocabulary with the words of every layout, exact headings folded once. */
export const TERMS: readonly Term[] = (termData as readonly Term[]).map((term) => ({
  ...term,
  exact: [...term.exact, ...wordsOfLayouts(term.field).flatMap((words) => inUnit(term, words))].map(
    foldHeading,
  ),
}));

/** A layout's own words of a value may have its unit behind them, which then stands before them: "用房配备(㎡/生)". */
function inUnit({ role, unit }: Term, words: string): readonly string[] {
  if (role !== "value" || !unit) return [words];
  return [words, `${unit.endsWith("百生") ? "每百生" : "生均"}${words}`];
}

function wordsOfLayouts(field: Field): readonly string[] {
  return LAYOUTS.flatMap(({ words }) => words?.[field] ?? []);
}

const BY_FIELD = new Map(TERMS.map((term) => [term.field, term]));

/** A heading that means a field by where it stands. */
export function matchOf(field: Field, confidence = BY_THE_HEADING_ABOVE): Match {
  const term = BY_FIELD.get(field) ?? { field, role: "raw", unit: null, exact: [], all: [], none: [] };
  return { term, confidence };
}

const EXACT = new Map<string, Match[]>();
for (const term of TERMS) {
  term.exact.forEach((heading, place) => {
    const known = EXACT.get(heading) ?? [];
    EXACT.set(heading, [...known, { term, confidence: 1 - 0.002 * place }]);
  });
}

const PER_PUPIL = /每百|百生|百名|生均|每生|人均|每名学生/;
/** A column's own heading that says only "the value of what stands above". */
const SAYS_LITTLE =
  /^(?:(?:[县区旗]|县区|区县|旗县|县市区|县\((?:市、)?区\)|县\(市\)|区\(县\))级(?:及以上|以上)|实际值|指标值|数值|值|现状值|现值|现状|实际|实际数|完成值|计|合计|小计|总计|总数|总量|人数|数量|数|面积|总面积|个数|间数|总间数|金额|总金额|总值|价值|总价值|小学|初中|小学部|初中部|小学段|初中段|全校|本学年|本年度?|今年|当年|20\d\d(?:年|学年|年度)?(?:[春秋]季?(?:学?期)?)?)$/;
/** A sub-column that is never the value itself. */
const NOT_THE_VALUE =
  /基本值|达标值|标准值|^标准$|国家标准|省标准|规定值|目标值|是否|排名|名次|差额|差距|差值|缺口|缺额|还差|底线|上年|去年|增减|同比|^85%|达标数|达标率|差异系数|标准差/;

/** What is wanted, planned or new, or no part of the staff: none of it is what a school has. */
const NOT_HAD =
  /应配|应有|应达|需配|需增|需要|还需|拟|规划|计划|预计|预测|(?<!含)新[增建购进招聘]|改扩建|在建|报废|缺|(?<!专)兼[职任课]|外聘|临聘|走教|代课/;
/** Words of a group of which none of the columns counts: degrees that teachers began with, what is lacking. */
const NONE_UNDER = /第一学历|初始学历|原始学历|校长|新[进招聘]|缺额|缺口|还需|应配|拟建|租用/;

/** Which fields a column may hold by its headings, the likeliest first. */
export function matchHeading({ parts, weak }: HeadingWords): readonly Match[] {
  return matchesOf([parts.join(BETWEEN), weak.join(BETWEEN)].join(BEFORE_WEAK));
}

const BETWEEN = "\u0001";
const BEFORE_WEAK = "\u0002";

const matchesOf = remembered((heading): readonly Match[] => {
  const [parts = [], weak = []] = heading.split(BEFORE_WEAK).map((words) => words.split(BETWEEN));
  return matchesAnew({ parts, weak });
});

function matchesAnew(heading: HeadingWords): readonly Match[] {
  const { parts, factor: told } = telling(heading.parts);
  const own = (parts.at(-1) ?? "").replace(YEAR_BEFORE, "");
  const factor = own === parts.at(-1) ? told : told * WITH_A_YEAR;
  if (own === "" || saysNothing(own)) return [];
  const above = parts.slice(0, -1).join(">");
  const weak = heading.weak.join(">");
  const isCounted = !NONE_UNDER.test(`${weak}>${above}`);
  const found = TERMS.flatMap((term) => {
    if (term.role === "raw" && !isCounted) return [];
    const confidence = factor * confidenceOf(term, own, above, weak);
    return confidence > 0 ? [{ term, confidence }] : [];
  });
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** Every word by which a heading can be inferred. */
const WORDS = new RegExp(
  [...new Set(TERMS.flatMap(({ all }) => all.flat()))]
    .map((word) => word.replace(/[()+]/g, "\\$&"))
    .join("|"),
);

/** Most headings of a wide export are of other things: none of the words is in them. */
function saysNothing(folded: string): boolean {
  return !EXACT.has(folded) && !WORDS.test(folded);
}

/** "2025年秋季学期", "2024-2025学年", "2025年9月" before what a column holds. */
const YEAR_BEFORE =
  /^20\d\d(?:[-~至/](?:20)?\d\d)?(?:年度|学年度|学年|年)?(?:[春秋]季?)?(?:学期|学年|初|末|底)?(?:\d{1,2}月(?:\d{1,2}日|[初底末])?)?(?=\D{2})/;
/** What the year costs: beside a column without one, the other is meant. */
const WITH_A_YEAR = 0.94;

/** Headings down to the last that tells what the column holds: "合计" and "实际值" say it of the one above. */
function telling(parts: readonly string[]): { parts: readonly string[]; factor: number } {
  let length = parts.length;
  while (length > 1 && SAYS_LITTLE.test(parts[length - 1] ?? "")) length -= 1;
  return { parts: parts.slice(0, length), factor: length < parts.length ? BY_THE_HEADING_ABOVE : 1 };
}

/** Whether a text says only which value of what stands above it is: "实际值", "标准", "计", "小学". */
export function saysLittle(folded: string): boolean {
  return SAYS_LITTLE.test(folded) || VALUE_WORD.test(folded);
}

/** How many different fields a text could name on its own; used to find heading rows. */
export function namesSomething(folded: string): boolean {
  if (EXACT.has(folded) || saysLittle(folded)) return true;
  return WORDS.test(folded) && TERMS.some((term) => term.all.length > 0 && words(term, folded) !== null);
}

/** Whether a text names a field of its own, not only "合计" or "小学". */
export function namesField(folded: string, field?: Field): boolean {
  const exact = EXACT.get(folded);
  if (exact) return !field || exact.some((match) => match.term.field === field);
  if (folded.length > 40 || !WORDS.test(folded)) return false;
  return TERMS.some(
    (term) =>
      (!field || term.field === field) && term.all.length > 0 && !term.under && words(term, folded) !== null,
  );
}

function confidenceOf(term: Term, own: string, above: string, weak: string): number {
  const known = EXACT.get(own)?.find((match) => match.term === term);
  const isKnown = known !== undefined && underRight(term, own, above, weak);
  const confidence = isKnown ? known.confidence : inferred(term, own, above, weak);
  return confidence === 0 || contradicts(term, own, above) ? 0 : confidence;
}

function isFigure({ role }: Term): boolean {
  return role === "value" || role === "raw";
}

/** A raw figure never stands under "每百名学生…", an outcome never under one indicator. */
function contradicts(term: Term, own: string, above: string): boolean {
  if (isFigure(term) && (NOT_THE_VALUE.test(own) || NOT_HAD.test(own))) return true;
  if (term.none.some((word) => own.includes(word))) return true;
  const perPupilAbove = PER_PUPIL.test(above);
  if (term.role === "raw") return perPupilAbove || PER_PUPIL.test(own) || own.includes("达标");
  return term.role === "verdict" && perPupilAbove;
}

function underRight(term: Term, own: string, above: string, weak: string): boolean {
  return (
    !term.under ||
    term.under.some((word) => own.includes(word) || above.includes(word) || weak.includes(word))
  );
}

function inferred(term: Term, own: string, above: string, weak: string): number {
  if (term.all.length === 0 || !underRight(term, own, above, weak)) return 0;
  let covered = 0;
  let outside = 0;
  for (const group of term.all) {
    const inOwn = longest(group, own);
    if (inOwn > 0) covered += inOwn;
    else if (longest(group, above) > 0) outside += 1;
    else if (longest(group, weak) > 0) outside += 1.5;
    else return 0;
  }
  if (covered === 0) return 0;
  const coverage = Math.min(1, covered / own.length);
  return Math.max(0.3, 0.6 + 0.35 * coverage - 0.06 * outside);
}

/** How much of a text a term covers on its own, or null where it is not that term. */
function words(term: Term, own: string): number | null {
  let covered = 0;
  for (const group of term.all) {
    const inOwn = longest(group, own);
    if (inOwn === 0) return null;
    covered += inOwn;
  }
  return contradicts(term, own, "") ? null : covered;
}

function longest(group: readonly string[], text: string): number {
  let length = 0;
  for (const word of group) if (word.length > length && text.includes(word)) length = word.length;
  return length;
}
