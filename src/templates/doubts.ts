import { cellName, columnName } from "../core/address";
import { finding } from "../core/report/finding";
import type { Finding, FindingCode } from "../core/report/report";
import { columnOf } from "./columns";
import type { ReadTable } from "./read-table";

/** Below this a column's reading is told as a doubt. */
const SURE = 0.7;
/** Two readings nearer than this are a doubt. */
const NEAR = 0.04;

/** What the reading of a table leaves in doubt. */
export function tableDoubts(table: ReadTable): Finding[] {
  return [
    ...unsureColumns(table),
    ...guessedUnits(table),
    ...namelessRows(table),
    ...unclearStages(table),
    ...(table.doubts ?? []),
  ];
}

function doubt(table: ReadTable, code: FindingCode, parts: Partial<Finding>): Finding {
  const { file, sheet } = table.reading;
  return finding({ code, severity: "warning", file, sheet, ...parts });
}

/** The cell of a column's own heading. */
function headingCell(table: ReadTable, column: number): string {
  return cellName(table.reading.headerRows[1] - 1, column);
}

function unsureColumns(table: ReadTable): Finding[] {
  return table.choices.flatMap(({ heading, match, rival }) => {
    if (!match || match.term.role === "info" || match.term.role === "key") return [];
    if (match.confidence >= SURE && match.confidence - rival >= NEAR) return [];
    return [
      doubt(table, "header-unclear", {
        cell: headingCell(table, heading.column),
        indicator: match.term.field,
        params: { heading: heading.label },
      }),
    ];
  });
}

function guessedUnits(table: ReadTable): Finding[] {
  return table.guessedScales.map(({ column, field, scale }) =>
    doubt(table, "unit-suspect", {
      cell: headingCell(table, column),
      indicator: field,
      params: { reason: "not-written", unit: scale.written, column: columnName(column) },
    }),
  );
}

function namelessRows(table: ReadTable): Finding[] {
  const name = columnOf(table.choices, "name") ?? 0;
  return table.nameless.map((row) =>
    doubt(table, "row-without-name", { cell: cellName(row, name), params: { row: row + 1 } }),
  );
}

function unclearStages(table: ReadTable): Finding[] {
  const findings: Finding[] = [];
  const { schools } = table;
  const name = columnOf(table.choices, "name") ?? 0;
  for (let index = 0; index < schools.count; index += 1) {
    if (schools.stage(index) !== null) continue;
    const cell = schools.nameCell?.(index) ?? cellName(schools.rows[index] ?? 0, name);
    findings.push(doubt(table, "stage-unclear", { cell, school: schools.name(index) }));
  }
  return findings;
}
