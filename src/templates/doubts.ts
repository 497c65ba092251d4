import { cellName, columnName } from "../core/address";
import type { Finding, FindingCode } from "../core/report/report";
import type { ReadTable } from "./read-table";

/** Below this a column's reading is told as a doubt. */
const SURE = 0.7;
/** Two readings nearer than this are a doubt. */
const NEAR = 0.04;

/** What the reading of a table leaves in doubt. */
export function tableDoubts(table: ReadTable): Finding[] {
  return [...unsureColumns(table), ...guessedUnits(table), ...namelessRows(table), ...unclearStages(table)];
}

function doubt(
  table: ReadTable,
  code: FindingCode,
  cell: string | null,
  indicator: string | null,
  params: Finding["params"],
): Finding {
  return {
    code,
    severity: "warning",
    file: table.reading.file,
    sheet: table.reading.sheet,
    cell,
    school: null,
    stage: null,
    indicator,
    actual: null,
    required: null,
    floor: null,
    gap: null,
    source: null,
    params,
  };
}

function unsureColumns(table: ReadTable): Finding[] {
  return table.choices.flatMap(({ heading, match, rival }) => {
    if (!match || match.term.role === "info" || match.term.role === "key") return [];
    if (match.confidence >= SURE && match.confidence - rival >= NEAR) return [];
    const cell = cellName(table.reading.headerRows[1] - 1, heading.column);
    return [
      doubt(table, "header-unclear", cell, match.term.field, { reason: "unsure", heading: heading.label }),
    ];
  });
}

function guessedUnits(table: ReadTable): Finding[] {
  return table.guessedScales.map(({ column, field, scale }) => {
    const cell = cellName(table.reading.headerRows[1] - 1, column);
    return doubt(table, "unit-suspect", cell, field, {
      reason: "not-written",
      unit: scale.written,
      column: columnName(column),
    });
  });
}

function namelessRows(table: ReadTable): Finding[] {
  const name = table.choices.find((choice) => choice.match?.term.field === "name")?.heading.column ?? 0;
  return table.nameless.map((row) =>
    doubt(table, "row-without-name", cellName(row, name), null, { row: row + 1 }),
  );
}

function unclearStages(table: ReadTable): Finding[] {
  const findings: Finding[] = [];
  const { schools } = table;
  const name = table.choices.find((choice) => choice.match?.term.field === "name")?.heading.column ?? 0;
  for (let index = 0; index < schools.count; index += 1) {
    if (schools.stage(index) !== null) continue;
    const cell = cellName(schools.rows[index] ?? 0, name);
    findings.push({ ...doubt(table, "stage-unclear", cell, null, {}), school: schools.name(index) });
  }
  return findings;
}
