import { roundTo } from "../../core/exact";
import { Level } from "../../core/indicator/level";
import type { Report, SchoolResult } from "../../core/report/report";
import { SchoolLevels } from "../../core/report/school-levels";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../../core/stage";
import type { CountCells } from "../../core/verdict/official-places";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { missingSchools, type Proposal } from "./held";

/** How many counted schools of a stage reach one indicator, or pass on all seven. */
export interface ReachedCount {
  readonly stage: Stage;
  readonly of: ResourceIndicator | "all";
  readonly reached: number;
  readonly counted: number;
  /** Schools of which nobody can say yet. */
  readonly unknown: number;
}

const SHARE_DECIMALS = 1;

/** 表Ⅱ-1's counts, told from the report; no entry for a stage without counted schools. */
export function reachedCounts(report: Pick<Report, "schools" | "findings">): ReachedCount[] {
  const levels = new SchoolLevels(report);
  return STAGES.flatMap((stage) => {
    const schools = report.schools.filter((one) => one.stage === stage && one.verdict !== "excluded");
    if (schools.length === 0) return [];
    const seven = schools.map((school) => levels.of(school) ?? []);
    return [
      ...RESOURCE_INDICATORS.map((of, place) => ({
        ...{ stage, of, counted: schools.length },
        reached: seven.filter((one) => one[place] === Level.met).length,
        unknown: seven.filter((one) => (one[place] ?? Level.unknown) === Level.unknown).length,
      })),
      verdictCount(stage, schools),
    ];
  });
}

function verdictCount(stage: Stage, schools: readonly SchoolResult[]): ReachedCount {
  const of = (verdict: SchoolResult["verdict"]) => schools.filter((one) => one.verdict === verdict).length;
  return { stage, of: "all", counted: schools.length, reached: of("pass"), unknown: of("incomplete") };
}

/** What goes into 表Ⅱ-1's cells. A count that a missing figure could still change is left undecided. */
export function countProposals(
  counts: readonly ReachedCount[],
  cells: readonly CountCells[],
  sheetOf: (name: string) => SheetSnapshot | undefined,
): Proposal[] {
  return cells.flatMap((cell) => {
    const count = counts.find(({ stage, of }) => stage === cell.stage && of === cell.of);
    const sheet = sheetOf(cell.sheet);
    return count && sheet ? proposalsFor(cell, count, sheet) : [];
  });
}

function proposalsFor(cell: CountCells, count: ReachedCount, sheet: SheetSnapshot): Proposal[] {
  const why = missingSchools(count.unknown);
  const about = {
    ...{ file: cell.file, sheet: cell.sheet, stage: cell.stage, school: null, why },
    indicator: cell.of === "all" ? null : cell.of,
  };
  const said = (content: number) => (why ? null : content);
  const { count: first, share: second } = cell;
  return [
    ...(first
      ? [{ ...about, ...first, what: "count" as const, content: said(count.reached), decimals: 0 }]
      : []),
    ...(second
      ? [{ ...about, ...second, what: "share" as const, ...shareIn(sheet, second, count, why) }]
      : []),
  ];
}

/** A cell with a percentage format holds 0–1; any other holds the per cent that its label asks for. */
function shareIn(
  sheet: SheetSnapshot,
  { row, column }: { row: number; column: number },
  count: ReachedCount,
  why: Proposal["why"],
): Pick<Proposal, "content" | "decimals"> {
  const percent = percentOf(count);
  const isShare = sheet.format(row, column).includes("%");
  if (!isShare) return { content: why ? null : percent, decimals: SHARE_DECIMALS };
  const decimals = SHARE_DECIMALS + 2;
  return { content: why ? null : roundTo(percent / 100, decimals), decimals };
}

/** Per cent with one decimal. Only all schools are 100, and only none are 0. */
export function percentOf({ reached, counted }: Pick<ReachedCount, "reached" | "counted">): number {
  const percent = roundTo((reached * 100) / counted, SHARE_DECIMALS);
  if (percent === 100 && reached < counted) return 99.9;
  return percent === 0 && reached > 0 ? 0.1 : percent;
}
