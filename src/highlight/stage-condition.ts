import { columnIndex } from "../core/address";
import type { Report, TableReading } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import { type Stage, STAGES } from "../core/stage";
import type { SheetSnapshot } from "../workbook/snapshot";
import { runs } from "./areas";
import type { CountedSchools } from "./counted";
import { reference } from "./measure";

/** A table's own stage column, where its texts tell the stages of the counted schools apart. */
export interface StageColumn {
  readonly column: number;
  readonly texts: Readonly<Record<Stage, readonly string[]>>;
}

/** More wordings than this make no readable formula. */
const MAX_TEXTS = 4;
/** A text in a formula has at most 255 characters. */
const MAX_LENGTH = 100;
/** Up to so many runs of rows a rule lists them; beyond, it asks the stage column. */
const MAX_RUNS = 8;

/** The stage column that a formula can rely on; null where there is none. */
export function stageColumn(
  report: Report,
  table: SchoolTable,
  counted: CountedSchools,
  sheet: SheetSnapshot,
): StageColumn | null {
  const letters = readingOf(report, table)?.columns.find(({ field }) => field === "stage")?.column;
  if (letters === undefined) return null;
  const column = columnIndex(letters);
  const textsOf = (stage: Stage) => [...new Set(counted[stage].map(({ row }) => sheet.text(row, column)))];
  const texts = { 小学: textsOf("小学"), 初中: textsOf("初中") };
  return tellsApart(texts) ? { column, texts } : null;
}

function readingOf(report: Report, table: SchoolTable): TableReading | undefined {
  const row = (table.rows[0] ?? 0) + 1;
  return report.tables.find(
    ({ file, sheet, dataRows: [first, last] }) =>
      file === table.file && sheet === table.sheet && first <= row && row <= last,
  );
}

/** Spreadsheets compare texts without regard to case. */
function tellsApart(texts: StageColumn["texts"]): boolean {
  const all = STAGES.flatMap((stage) => texts[stage]);
  const distinct = new Set(all.map((text) => text.toLowerCase()));
  return (
    distinct.size === all.length &&
    all.every((text) => text.length > 0 && text.length <= MAX_LENGTH && !/\p{Cc}/u.test(text)) &&
    STAGES.every((stage) => texts[stage].length <= MAX_TEXTS)
  );
}

/** The rows a rule is laid on, and what it must ask of each row beside its number. */
export interface StagedRows {
  readonly rows: readonly number[];
  condition(row: number): readonly string[];
}

/**
 * Stages that alternate row by row would cut a rule into as many areas as schools: then the rule is laid on
 * the schools of both stages and asks the stage column.
 */
export function inStage(
  { counted, stageColumn: column }: { counted: CountedSchools; stageColumn: StageColumn | null },
  stage: Stage,
  rows: readonly number[],
): StagedRows {
  const plain = { rows, condition: () => [] };
  if (!column || runs(rows).length <= MAX_RUNS) return plain;
  const others = STAGES.filter((each) => each !== stage).flatMap((each) =>
    counted[each].map(({ row }) => row),
  );
  const both = [...rows, ...others];
  if (runs(both).length >= runs(rows).length) return plain;
  return { rows: both, condition: (row) => [stageFormula(column, stage, row)] };
}

function stageFormula({ column, texts }: StageColumn, stage: Stage, row: number): string {
  const cell = reference(column, row);
  const tests = texts[stage].map((text) => `${cell}="${text.replaceAll('"', '""')}"`);
  return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
}
