import { parseCell } from "../core/address";
import type { Finding, Report } from "../core/report/report";
import { type Level, levelOf } from "./level";
import type { RuleSubject } from "./signature";

/** A sheet has at most 16,384 columns: a place in one whole number. */
const COLUMNS = 16384;

/** A cell as one number, for sets of many. Row and column count from 0. */
export function placeNumber(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Row and column of {@link placeNumber}. */
export function placeOf(place: number): { row: number; column: number } {
  return { row: Math.floor(place / COLUMNS), column: place % COLUMNS };
}

/** The cells of one sheet with which a report finds one kind of fault. */
export interface Fault extends RuleSubject {
  readonly sheet: string;
  readonly places: Set<number>;
}

/** All cells that are to be marked in one workbook; what a live rule paints is taken off. */
export class Faults {
  private readonly all = new Map<string, Fault>();
  private readonly doubts = new Map<string, Set<number>>();

  constructor(report: Report, file: string) {
    for (const finding of report.findings) if (finding.file === file) this.add(finding);
  }

  private add(finding: Finding): void {
    const level = levelOf(finding);
    const cell = parseCell(finding.cell ?? "");
    if (!level || !cell) return;
    const place = placeNumber(cell.row, cell.column);
    this.at(finding.sheet, level, subjectOf(finding, level), finding.stage).places.add(place);
    if (level === "doubt") this.doubted(finding.sheet).add(place);
  }

  /** The fault of this kind in this sheet, empty where there is none. */
  at(sheet: string, level: Level, subject: string, stage: RuleSubject["stage"]): Fault {
    const key = [sheet, level, subject, stage ?? ""].join("\n");
    const known = this.all.get(key);
    if (known) return known;
    const fault: Fault = { sheet, level, subject, stage, places: new Set() };
    this.all.set(key, fault);
    return fault;
  }

  /** The cells of a sheet about which there is any doubt. */
  doubted(sheet: string): Set<number> {
    const known = this.doubts.get(sheet) ?? new Set<number>();
    this.doubts.set(sheet, known);
    return known;
  }

  /** What no live rule has taken: to be named cell by cell. */
  left(): readonly Fault[] {
    return [...this.all.values()].map((fault) => ({ ...fault, places: this.stillOpen(fault) }));
  }

  private stillOpen(fault: Fault): Set<number> {
    if (fault.level !== "doubt") return fault.places;
    const doubts = this.doubted(fault.sheet);
    return new Set([...fault.places].filter((place) => doubts.has(place)));
  }
}

/** Failing is of an indicator; a doubt is told by its kind. */
function subjectOf({ code, indicator }: Finding, level: Level): string {
  return level === "doubt" ? code : (indicator ?? code);
}
