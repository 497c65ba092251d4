import { nodeInflater } from "../../../../src/cli/inflate-node";
import { WorkbookError } from "../../../../src/workbook/port";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../../../../src/workbook/snapshot";
import { SheetReader } from "../../../../src/workbook/xlsx/read/read-sheet";
import { TextTable } from "../../../../src/workbook/xlsx/read/text-table";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import { buildPackage, type PackageFixture } from "../../../support/package-builder";

/** Reads a workbook that a test spelled out. */
export function readFixture(fixture: PackageFixture): Promise<WorkbookSnapshot> {
  return readWorkbook(buildPackage(fixture), "测试.xlsx", nodeInflater);
}

/** Reads one sheet of these rows; `more` adds strings, styles or parts. */
export async function readRows(rows: string, more: Partial<PackageFixture> = {}): Promise<SheetSnapshot> {
  const workbook = await readFixture({ sheets: [{ name: "汇总表", rows }], ...more });
  return workbook.sheets[0]!;
}

/** What a cell holds as a plain value: null for blank, errors in brackets. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): string | number | boolean | null {
  const kind = sheet.kind(row, column);
  if (kind === Kind.number) return sheet.number(row, column);
  if (kind === Kind.text) return sheet.text(row, column);
  if (kind === Kind.boolean) return sheet.number(row, column) === 1;
  return kind === Kind.error ? `[${sheet.text(row, column)}]` : null;
}

/** All cells of the used range, row by row. */
export function valuesOf(sheet: SheetSnapshot): (string | number | boolean | null)[][] {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (__, column) => valueAt(sheet, row, column)),
  );
}

/** The code a promise is refused with. */
export async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "none";
}

/** A reader of one sheet part, to be fed by hand. */
export function sheetReader(): SheetReader {
  const sheet = {
    name: "表",
    state: "visible",
    part: "p",
    type: "worksheet",
    relationshipId: "",
    sheetId: 1,
  } as const;
  const shared = new TextTable();
  return new SheetReader(sheet, {
    shared,
    formats: [],
    date1904: false,
    calculateOnLoad: false,
    onBytes: () => undefined,
  });
}
