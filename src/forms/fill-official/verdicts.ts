import type { Report, SchoolResult } from "../../core/report/report";
import { SchoolLevels } from "../../core/report/school-levels";
import type { Standard } from "../../core/standard";
import type { VerdictCells } from "../../core/verdict/official-places";
import { remarkOf } from "../../core/verdict/remark";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { contentOf, type Proposal } from "./held";
import type { Undecided } from "./official-fill";

/** How a county writes that a school passes and that it does not; null: left blank. */
interface VerdictWords {
  readonly pass: string | number;
  readonly fail: string | null;
}

const WAYS: readonly (VerdictWords & { readonly pattern: RegExp })[] = [
  { pass: "是", fail: "否", pattern: /^[是否]$/ },
  { pass: "达标", fail: "不达标", pattern: /^(?:不|未)?达标$/ },
  { pass: "√", fail: "×", pattern: /^[√✓×✗]$/ },
  { pass: 1, fail: null, pattern: /^1$/ },
];
export const USUAL = WAYS[0] as VerdictWords;
const PASS = /^(?:是|达标|合格|通过|√|✓|1|y|yes)$/i;

/** What goes into 表Ⅱ-2's 是否达标 and 备注, in the words that the column already uses. */
export function verdictProposals(
  report: Report,
  standard: Standard,
  cells: readonly VerdictCells[],
  sheetOf: (name: string) => SheetSnapshot | undefined,
  schoolOf: (name: string) => string,
): Proposal[] {
  const levels = new SchoolLevels(report);
  const find = schoolFinder(report.schools, schoolOf);
  const words = new Map<string, VerdictWords>();
  return cells.flatMap((cell) => {
    const sheet = sheetOf(cell.sheet);
    if (!sheet) return [];
    const ways = words.get(cell.sheet) ?? wordsIn(sheet, cells);
    words.set(cell.sheet, ways);
    const school = find(cell);
    const why = whyNot(school);
    const about = {
      ...{ file: cell.file, sheet: cell.sheet, stage: cell.stage, school: cell.name },
      ...{ indicator: null, decimals: null, why },
    };
    const seven = school && levels.of(school);
    const remark = seven && !why ? remarkOf(seven, standard) : null;
    return [
      ...(cell.verdict ? [{ ...about, ...cell.verdict, ...verdictOf(school, why, ways) }] : []),
      ...(cell.remark ? [{ ...about, ...cell.remark, what: "remark" as const, content: remark }] : []),
    ];
  });
}

/** A school by its own row, else, where the form repeats another table, by name and stage. */
function schoolFinder(schools: readonly SchoolResult[], schoolOf: (name: string) => string) {
  const byRow = new Map(schools.map((one) => [rowKey(one), one]));
  const byName = new Map<string, SchoolResult | null>();
  for (const school of schools) {
    const key = `${schoolOf(school.name)}|${school.stage}`;
    byName.set(key, byName.has(key) ? null : school);
  }
  return (cell: VerdictCells): SchoolResult | null =>
    byRow.get(rowKey(cell)) ?? byName.get(`${schoolOf(cell.name)}|${cell.stage}`) ?? null;
}

function rowKey({ file, sheet, row, stage }: Pick<VerdictCells, "file" | "sheet" | "row" | "stage">): string {
  return JSON.stringify([file, sheet, row, stage]);
}

function whyNot(school: SchoolResult | null): Undecided | null {
  if (!school) return { code: "school-unknown" };
  if (school.verdict === "excluded") return { code: "not-counted" };
  return school.verdict === "incomplete" ? { code: "school-missing" } : null;
}

function verdictOf(
  school: SchoolResult | null,
  why: Undecided | null,
  ways: VerdictWords,
): Pick<Proposal, "what" | "content" | "means"> {
  const passes = school?.verdict === "pass";
  const content = why ? null : passes ? ways.pass : ways.fail;
  return { what: "verdict", content, means: (held) => PASS.test(String(held).trim()) === passes };
}

/** The way of writing that most of the column's cells follow. */
function wordsIn(sheet: SheetSnapshot, cells: readonly VerdictCells[]): VerdictWords {
  const held = cells.flatMap(({ sheet: name, verdict }) =>
    verdict && name === sheet.name ? [String(contentOf(sheet, verdict) ?? "").trim()] : [],
  );
  const votes = WAYS.map((way) => ({ way, votes: held.filter((text) => way.pattern.test(text)).length }));
  const best = votes.reduce((one, other) => (other.votes > one.votes ? other : one));
  return best.votes > 0 ? best.way : USUAL;
}
