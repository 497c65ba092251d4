import { WorkbookError, type ReadOptions } from "../../port";
import type { SheetSnapshot, WorkbookSnapshot } from "../../snapshot";
import { openArchive } from "../zip/archive";
import type { Inflater } from "../zip/inflate";
import { openPackage, type Package } from "./package";
import { readSheet, type SheetContext } from "./read-sheet";
import { findSettingsPart, readSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { readNumberFormats } from "./styles-part";
import { readWorkbookParts, type SheetPart, type WorkbookParts } from "./workbook-part";

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file.
 * @param fileName without its folder; it goes into the snapshot.
 * @throws WorkbookError saying what the file is instead, or that it is damaged or too large;
 * whatever `options.signal` was aborted with.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  inflater: Inflater,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const pack = openPackage(openArchive(bytes, fileName), inflater);
  return readPackage(pack, readWorkbookParts(pack), fileName, options);
}

/** The same for a package that is already open. */
export async function readPackage(
  pack: Package,
  parts: WorkbookParts,
  fileName: string,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const wanted = wantedSheets(parts, options.sheet);
  const context = sheetContext(pack, parts, wanted, options);
  const sheets: SheetSnapshot[] = [];
  for (const sheet of wanted) sheets.push(await readSheet(pack, sheet, context));
  const settings = findSettingsPart(pack);
  return {
    file: fileName,
    sheets,
    date1904: parts.date1904,
    settings: readSettings(settings === null ? null : pack.part(settings)),
    names: parts.names,
  };
}

function wantedSheets(parts: WorkbookParts, name: string | undefined): SheetPart[] {
  const sheets = parts.sheets.filter(({ type }) => type === "worksheet");
  const wanted = name === undefined ? sheets : sheets.filter((sheet) => sheet.name === name);
  if (name !== undefined && wanted.length === 0) throw new WorkbookError("sheet-missing", name);
  return wanted;
}

function sheetContext(
  pack: Package,
  parts: WorkbookParts,
  sheets: readonly SheetPart[],
  { progress, signal }: ReadOptions,
): SheetContext {
  const total = sheets.reduce((sum, { part }) => sum + (pack.archive.find(part)?.size ?? 0), 0);
  let done = 0;
  signal?.throwIfAborted();
  return {
    shared: readSharedStrings(parts.sharedStrings === null ? null : pack.part(parts.sharedStrings)),
    formats: readNumberFormats(parts.styles === null ? null : pack.part(parts.styles)),
    date1904: parts.date1904,
    calculateOnLoad: parts.calculateOnLoad,
    onBytes(bytes) {
      signal?.throwIfAborted();
      done += bytes;
      progress?.(Math.min(done, total), total, "read");
    },
  };
}
