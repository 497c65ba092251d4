import { checkSnapshots } from "../../src/check-workbook";
import type { Report } from "../../src/core/report/report";
import type { Standard } from "../../src/core/standard";
import { marks } from "../../src/highlight/marks";
import type { Edit } from "../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";
import { painted, type Program } from "../support/rule-evaluator";

/** Cells ("表!G6") by level, in order. */
export interface MarkedCells {
  readonly floor: readonly string[];
  readonly standard: readonly string[];
  readonly doubt: readonly string[];
}

export function workbookOf(rows: readonly (readonly TestCell[])[]): WorkbookSnapshot {
  return testWorkbook([gridSheet(rows, { name: "表" })]);
}

export interface Marked {
  readonly report: Report;
  readonly edits: readonly Edit[];
}

/** Checks a workbook from its cells to its marks. */
export function checkAndMark(snapshot: WorkbookSnapshot, standard: Standard): Marked {
  const { report, schools, printed } = checkSnapshots([snapshot], { standard });
  const options = { run: "r1", day: "2024-09-01", say: () => "", legend: false, printed };
  return { report, edits: marks(report, schools, standard, snapshot, options) };
}

/** The cells that a report asks to be marked: said once more, and apart from the source. */
export function askedCells({ findings }: Report): MarkedCells {
  const cells = (wanted: (code: string, severity: string) => boolean) => {
    const found = findings.filter(({ code, severity, cell }) => cell !== null && wanted(code, severity));
    return [...new Set(found.map(({ sheet, cell }) => `${sheet}!${cell}`))].sort();
  };
  return {
    floor: cells((code) => ["below-floor", "cv-over-limit", "county-below-standard", "veto"].includes(code)),
    standard: cells((code) => code === "below-standard"),
    doubt: cells((code, severity) => severity !== "info" && isDoubt(code)),
  };
}

function isDoubt(code: string): boolean {
  return !/^(below-.*|cv-over-limit|county-below-standard|veto)$/.test(code);
}

/** The cells that rules paint on a workbook. */
export function paintedCells(
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
  program?: Program,
): MarkedCells {
  const levels = painted(snapshot, edits, program);
  const cells = (level: string) => [...(levels.get(level) ?? [])].sort();
  return { floor: cells("floor"), standard: cells("standard"), doubt: cells("doubt") };
}
