import type { Stage } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import type { Grid } from "./grid";
import { splitStage, stageAlone } from "./heading-stage";
import { remembered } from "./remembered";
import { isCodeRow, rowWord } from "./row-words";
import { foldHeading } from "./text";
import { baseOf, suitsUnit } from "./unit-kinds";
import { perPupil, splitUnit, unitLine, type WrittenUnit } from "./units";
import { withOwnFigures } from "./value-groups";
import {
  matchHeading,
  namesField,
  namesSomething,
  saysLittle,
  type HeadingWords,
  type Match,
} from "./vocabulary/match";
import { yearIn } from "./year";

/** The heading over one column. */
export interface ColumnHeading {
  readonly column: number;
  readonly words: HeadingWords;
  /** For people: "专任教师>体育". */
  readonly label: string;
  readonly unit: WrittenUnit | null;
  /** The stage that a heading names: "小学" over several columns, or "骨干教师（小学）". */
  readonly stage: Stage | "高中" | null;
  readonly matches: readonly Match[];
  /** The year that the headings name: "2023年" over one of two columns. */
  readonly year?: number | null | undefined;
  readonly hidden?: boolean | undefined;
}

/** The rows of headings over a table, and what stands over them. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnHeading[];
  /** The lines above: title, unit line. */
  readonly title: string;
  /** Units that a line over the table names for all of it. */
  readonly units: readonly WrittenUnit[];
}

const MOST_ROWS = 8;
const MOST_COLUMNS = 1200;
const LINES_ABOVE = 6;
/** So many of a row's texts say nothing without a heading above them. */
const MOSTLY = 0.6;

/** The next block of headings at or below a row, or null where there is none before `end`. */
export function findHeadings(grid: Grid, from: number, end: number): HeadingBlock | null {
  for (let row = from; row < end; row += 1) {
    if (!isHeadingRow(grid, row)) continue;
    const top = firstRow(grid, row, from);
    const bottom = lastRow(grid, row);
    return block(grid, top, bottom);
  }
  return null;
}

/** Whether a row names at least two fields and holds no figures. */
export function isHeadingRow(grid: Grid, row: number): boolean {
  let fields = 0;
  let numbers = 0;
  const { sheet } = grid;
  for (let column = 0; column < width(grid); column += 1) {
    const kind = sheet.kind(row, column);
    if (kind === Kind.number) numbers += 1;
    if (kind === Kind.text && isOfField(sheet.text(row, column))) fields += 1;
  }
  return fields >= 2 && numbers <= fields / 2;
}

const isOfField = remembered((text) => namesField(splitUnit(foldHeading(text)).words));

function width(grid: Grid): number {
  return Math.min(grid.sheet.columns, MOST_COLUMNS);
}

/** Group headings ("专任教师" over five columns) stand above the row that was found. */
function firstRow(grid: Grid, found: number, from: number): number {
  let top = found;
  while (top > from && found - top < MOST_ROWS && isGroupRow(grid, top - 1)) top -= 1;
  return top;
}

function isGroupRow(grid: Grid, row: number): boolean {
  let groups = 0;
  let texts = 0;
  for (let column = 0; column < width(grid); column += 1) {
    const kind = grid.sheet.kind(row, column);
    if (kind === Kind.number) return false;
    if (kind !== Kind.text) continue;
    if (isLineAbove(grid.sheet.text(row, column))) return false;
    texts += 1;
    const area = grid.merge(row, column);
    const span = area ? area.right - area.left + 1 : 1;
    if (span > 1 && span < 0.8 * width(grid)) groups += 1;
  }
  return groups > 0 || texts >= 3;
}

function isLineAbove(text: string): boolean {
  return /单位[(（]?(?:盖章|公章)|填报|填表|单位[:：]|制表|日期|统计表$|汇总表$|情况表$|年\s*月/.test(text);
}

function lastRow(grid: Grid, found: number): number {
  let bottom = found;
  while (bottom - found < MOST_ROWS && bottom + 1 < grid.sheet.rows) {
    if (!reachesDown(grid, found, bottom) && !isSubRow(grid, bottom + 1)) break;
    bottom += 1;
  }
  return bottom;
}

/** A heading merged downwards reaches into the next row. */
function reachesDown(grid: Grid, found: number, bottom: number): boolean {
  for (let column = 0; column < width(grid); column += 1) {
    const area = grid.merge(bottom, column);
    if (area && area.top >= found - MOST_ROWS && area.bottom > bottom && grid.text(bottom, column) !== "")
      return true;
  }
  return false;
}

function isSubRow(grid: Grid, row: number): boolean {
  const texts: string[] = [];
  for (let column = 0; column < width(grid); column += 1) {
    const kind = grid.sheet.kind(row, column);
    if (kind === Kind.number || kind === Kind.error) return false;
    if (kind === Kind.text) texts.push(grid.sheet.text(row, column));
  }
  if (texts.length >= 3 && texts.filter(needsGroup).length >= MOSTLY * texts.length) return true;
  if (texts.length === 0 || isCodeRow(texts) || texts.some(isAggregateLabel)) return false;
  if (texts.filter(isOfField).length >= 2 || isUnderGroups(grid, row)) return true;
  if (rowWord(texts[0] ?? "") !== null && texts.length <= 2) return false;
  const named = texts.filter((text) => {
    const { words, unit } = splitUnit(foldHeading(text));
    return words === "" ? unit !== null : namesSomething(words);
  });
  const isSection = named.length === 1 && stageAlone(foldHeading(named[0] ?? "")) !== null;
  return named.length >= 2 || (named.length === 1 && texts.length <= 2 && !isSection);
}

/** Texts under a heading and the blanks to its right, and none under 学校名称: "省级", "市级", "县级" under an unmerged 骨干教师. */
function isUnderGroups(grid: Grid, row: number): boolean {
  let [texts, underBlank] = [0, 0];
  for (let column = 0; column < width(grid); column += 1) {
    if (grid.sheet.kind(row, column) !== Kind.text) continue;
    const above = grid.text(row - 1, column);
    if (namesField(foldHeading(above), "name")) return false;
    texts += 1;
    if (grid.sheet.kind(row - 1, column) === Kind.blank) underBlank += 1;
  }
  return texts > 1 && underBlank > 0 && !isBlankBefore(grid, row);
}

/** Whether a row begins left of everything in the row over it. */
function isBlankBefore(grid: Grid, row: number): boolean {
  for (let column = 0; column < width(grid); column += 1) {
    if (grid.text(row - 1, column) !== "") return false;
    if (grid.text(row, column) !== "") return true;
  }
  return true;
}

/** "全县平均值" and its kin begin a row of figures, filled in or not; "合计" may be a heading. */
function isAggregateLabel(text: string): boolean {
  const word = rowWord(text);
  return word !== null && word !== "total";
}

function block(grid: Grid, top: number, bottom: number): HeadingBlock {
  const above = linesAbove(grid, top);
  const columns: ColumnHeading[] = [];
  for (let column = 0; column < width(grid); column += 1) {
    const heading = columnHeading(grid, top, bottom, column);
    if (heading) columns.push(heading);
  }
  return {
    top,
    bottom,
    columns: withOwnFigures(columns),
    title: above.join(" "),
    units: above.flatMap(unitLine),
  };
}

/** Title, section and unit lines right above the headings; figures or a note end them. */
function linesAbove(grid: Grid, top: number): string[] {
  const lines: string[][] = [];
  for (let row = top - 1; row >= Math.max(0, top - LINES_ABOVE); row -= 1) {
    const texts = lineTexts(grid, row);
    if (texts === null || isOfAnotherTable(texts)) break;
    lines.unshift(texts);
  }
  return lines.flat();
}

/** A title may speak of coefficients: "各县区义务教育校际差异系数". */
const LEAST_OF_A_TITLE = 8;

/** Who fills the table in, and when, stands over it as often as under it. */
const HEAD_LINE =
  /^(?:填[报表]|统计|制表|上报|报送|编制|汇总)(?:单位|日期|时间|人)|(?:局|教委|政府|督导室)(?:\(.*\))?:?$/;

function isOfAnotherTable([first = "", ...others]: readonly string[]): boolean {
  const word = HEAD_LINE.test(foldHeading(first)) ? null : rowWord(first);
  return word !== null && (word !== "coefficient" || others.length > 0 || first.length < LEAST_OF_A_TITLE);
}

const MOST_TEXTS_OF_A_LINE = 8;

/** The texts of a row, or null where it is a row of a table. A line may hold one number: a year, the day it was filled in. */
function lineTexts(grid: Grid, row: number): string[] | null {
  const texts: string[] = [];
  let numbers = 0;
  for (let column = 0; column < width(grid); column += 1) {
    const kind = grid.sheet.kind(row, column);
    if (kind === Kind.number) numbers += 1;
    if (numbers > 1 || texts.length > MOST_TEXTS_OF_A_LINE) return null;
    if (kind === Kind.text) texts.push(grid.sheet.text(row, column));
  }
  return numbers > texts.length ? null : texts;
}

function columnHeading(grid: Grid, top: number, bottom: number, column: number): ColumnHeading | null {
  const parts: string[] = [];
  const labels: string[] = [];
  const weak: string[] = [];
  let unit: WrittenUnit | null = null;
  let stage: ColumnHeading["stage"] = null;
  let base: string | null = null;
  for (let row = top; row <= bottom; row += 1) {
    const text = grid.text(row, column);
    if (text === "") {
      const group = groupToTheLeft(grid, row, column, bottom);
      if (group === "") continue;
      stage = stageAlone(group) ?? stage;
      if (needsGroup(grid.text(row + 1, column))) parts.push(splitUnit(group).words);
      else weak.push(group);
      continue;
    }
    const split = splitUnit(foldHeading(text));
    const staged = splitStage(split.words);
    unit = split.unit ?? unit;
    stage = staged.stage ?? stage;
    base = baseOf(staged.words, split.unit) ?? (staged.words === "" ? base : null);
    if (staged.words === "" && split.unit?.per) parts.push(perPupil(parts.pop() ?? "", split.unit));
    if (staged.words === "" || parts.at(-1) === staged.words) continue;
    parts.push(staged.words);
    labels.push(text.replace(/_x000D_|\s+/g, ""));
  }
  if (parts.length === 0) return null;
  const words = { parts, weak };
  const hidden = grid.sheet.hiddenColumns.has(column);
  const year = yearIn([...weak, ...labels].join(">"));
  const matches = matchHeading(words).filter((match) => suitsUnit(match, base));
  return { column, words, label: labels.join(">"), unit, stage, matches, year, hidden };
}

/** "实际值" or "初中" says nothing without the heading that it stands under, merged or not. */
function needsGroup(text: string): boolean {
  return saysLittle(splitUnit(foldHeading(text)).words);
}

/** The group heading that an unmerged blank belongs to by guess: the nearest to the left with sub-headings of its own. */
function groupToTheLeft(grid: Grid, row: number, column: number, bottom: number): string {
  if (!hasTextBelow(grid, row, column, bottom)) return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.text(row, left);
    if (text === "") continue;
    return hasTextBelow(grid, row, left, bottom) ? foldHeading(text) : "";
  }
  return "";
}

function hasTextBelow(grid: Grid, row: number, column: number, bottom: number): boolean {
  const own = grid.merge(row, column);
  for (let below = row + 1; below <= bottom; below += 1) {
    if (grid.text(below, column) !== "" && (own === null || below > own.bottom)) return true;
  }
  return false;
}
