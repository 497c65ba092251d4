import type { AddSheet, Edit } from "../workbook/edit";
import { freeSheetName } from "../workbook/sheet-name";
import { applyEdits } from "../workbook/xlsx/write/apply-edits";
import { emptyWorkbook } from "../workbook/xlsx/write/new-workbook";
import type { Copies } from "./copies";
import type { OpenedFile } from "./county-files";
import { readBytes } from "./files";
import { copyName } from "./marked-copy";
import { PACKAGE_TOOLS } from "./package-tools";

const PACKAGE = /\.(?:xlsx|xlsm)$/i;

/** Whether sheets can be added to a file as it is. */
export function takesSheets(file: OpenedFile): boolean {
  return PACKAGE.test(file.path);
}

/** Writes a new workbook of these sheets. @returns its path */
export async function writeNewBook(
  copies: Copies,
  name: string,
  sheets: readonly AddSheet[],
): Promise<string> {
  return copies.write(name, applyEdits(emptyWorkbook(), sheets, PACKAGE_TOOLS).bytes);
}

/** Writes a copy of a file with one sheet more, under a name that is free in it. @returns its path */
export async function writeWithSheet(
  file: OpenedFile,
  sheet: AddSheet,
  copies: Copies,
  suffix: string,
): Promise<string> {
  const taken = file.snapshot.sheets.map(({ name }) => name);
  const edits: Edit[] = [{ ...sheet, name: freeSheetName(sheet.name, taken) }];
  const { bytes } = applyEdits(await readBytes(file.path), edits, PACKAGE_TOOLS);
  return copies.write(copyName(file.path, suffix), bytes);
}
