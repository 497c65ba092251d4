import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkSnapshots, type CheckedWorkbooks } from "../../../src/check-workbook";
import { nodeInflater } from "../../../src/cli/inflate-node";
import { cellName, parseCell } from "../../../src/core/address";
import { localDay } from "../../../src/core/day";
import { NATION } from "../../../src/standards/find-region";
import { resolve } from "../../../src/standards/resolve";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { readWorkbook } from "../../../src/workbook/xlsx/read/read-workbook";

/** What is to be opened: the project's own workbooks, and a bureau's where they lie beside. */
export const BOOKS = [
  "assets/sample-county.xlsx",
  "assets/sample-official-form.xlsx",
  "../shared/templates/county-summary.xlsx",
  "../shared/templates/official-form.xlsx",
  "../shared/templates/statistics-primary.xlsx",
  "../shared/templates/statistics-junior.xlsx",
  "../shared/templates/county-form-blank.xlsx",
  "../shared/templates/official-form-blank.xlsx",
  "../shared/templates/school-form-blank.xlsx",
].filter((file) => existsSync(file));

export async function snapshotOf(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  return readWorkbook(bytes, name, nodeInflater);
}

/** The check as the ribbon does it: one sheet, by the national standard of today. */
export async function checkSheet(file: string, sheet: string): Promise<CheckedWorkbooks> {
  const snapshot = await snapshotOf(await readFile(file), path.basename(file));
  return checkSnapshots([snapshot], { standard: resolve(NATION.code, localDay(new Date())), sheet });
}

/** Every cell with content: its value, or its formula. */
export function contents({ sheets }: WorkbookSnapshot): Record<string, string> {
  const found: Record<string, string> = {};
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rows; row++) {
      for (let column = 0; column < sheet.columns; column++) {
        const number = sheet.number(row, column);
        const value =
          sheet.formula(row, column) ?? (Number.isNaN(number) ? sheet.text(row, column) : `${number}`);
        if (value !== "") found[`${sheet.name}!${cellName(row, column)}`] = value;
      }
    }
  }
  return found;
}

/** The cells that 计算差异系数 fills in. */
export function coefficientPlaces(cells: CheckedWorkbooks["coefficientCells"]): string[] {
  return cells.flatMap(({ sheet, mean, cv }) =>
    [mean, cv].flatMap((place) => (place ? [`${sheet}!${cellName(place.row, place.column)}`] : [])),
  );
}

/** A mark, and the number that puts it out. */
export interface Mending {
  /** The marked cell. */
  readonly cell: string;
  /** Where to type: the cell itself, or the first of those that it is computed from. */
  readonly type: string;
  readonly value: number;
}

/** A figure of a school a little below the standard, and what mends it. */
export function mendable({ report, snapshots }: CheckedWorkbooks): Mending | null {
  for (const { code, cell, sheet, required, actual } of report.findings) {
    const content = snapshots[0]?.sheets.find(({ name }) => name === sheet);
    const place = cell === null ? null : parseCell(cell);
    if (code !== "below-standard" || !cell || !place || !content || !required || !actual) continue;
    const formula = content.formula(place.row, place.column);
    if (formula === null) return { cell, type: cell, value: required };
    const [first] = /[A-Z]+\d+/.exec(formula) ?? [];
    const source = first === undefined ? null : parseCell(first);
    if (!first || !source) continue;
    const now = content.number(source.row, source.column);
    if (now > 0) return { cell, type: first, value: Math.ceil((now * required * 1.1) / actual) };
  }
  return null;
}
