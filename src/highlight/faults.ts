import { parseCell } from "../core/address";
import type { Finding, FindingCode, Report } from "../core/report/report";
import type { Stage } from "../core/stage";
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

/**
 * All cells that a report asks to be marked in one workbook. Whoever makes a rule that paints a cell takes
 * it off; what is left at the end is named cell by cell.
 */
export class Faults {
  private readonly all = new Map<string, Fault>();

  constructor(report: Report, file: string) {
    for (const finding of report.findings) if (finding.file === file) this.add(finding);
  }

  private add(finding: Finding): void {
    const level = levelOf(finding);
    const cell = parseCell(finding.cell ?? "");
    if (!level || !cell) return;
    const { sheet, code, indicator, stage } = finding;
    const fault =
      level === "doubt" ? this.doubt(sheet, code) : this.at(sheet, level, indicator ?? code, stage);
    fault.places.add(placeNumber(cell.row, cell.column));
  }

  /** Where an indicator of a stage is of a level, in a sheet; empty where it is not. */
  at(sheet: string, level: Level, subject: string, stage: Stage | null): Fault {
    const key = [sheet, level, subject, stage ?? ""].join("\n");
    const known = this.all.get(key);
    if (known) return known;
    const fault: Fault = { sheet, level, subject, stage, places: new Set() };
    this.all.set(key, fault);
    return fault;
  }

  /** Where there is a doubt of a kind in a sheet, whatever it is about. */
  doubt(sheet: string, code: FindingCode): Fault {
    return this.at(sheet, "doubt", code, null);
  }

  /** What no rule has taken. */
  left(): readonly Fault[] {
    return [...this.all.values()].filter(({ places }) => places.size > 0);
  }
}
