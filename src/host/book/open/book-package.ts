import { decodeUtf8 } from "../../../workbook/xlsx/xml/xml-text";
import { openPackage, type Package } from "../../../workbook/xlsx/read/package";
import {
  readWorkbookParts,
  type SheetPart,
  type WorkbookParts,
} from "../../../workbook/xlsx/read/workbook-part";
import type { Inflater } from "../../../workbook/xlsx/zip/inflate";
import { openArchive } from "../../../workbook/xlsx/zip/archive";

/** An .xlsx file with the parts that a grid asks for. */
export interface BookPackage {
  readonly pack: Package;
  readonly parts: WorkbookParts;
  /** The tabs that are worksheets, which alone are shown. */
  readonly sheets: readonly SheetPart[];
}

/** @throws WorkbookError saying what the file is instead, or that it is damaged or too large. */
export function openBookPackage(bytes: Uint8Array, name: string, inflater: Inflater): BookPackage {
  const pack = openPackage(openArchive(bytes, name), inflater);
  const parts = readWorkbookParts(pack);
  return { pack, parts, sheets: parts.sheets.filter(({ type }) => type === "worksheet") };
}

/** A part as text; "" where the package has none of that name. */
export function partText({ pack }: Pick<BookPackage, "pack">, name: string | null | undefined): string {
  const bytes = name ? pack.part(name) : null;
  return bytes ? decodeUtf8(bytes, 0, bytes.length) : "";
}

/** The parts that a part leads to by links of a type. */
export function linkedParts({ pack }: Pick<BookPackage, "pack">, source: string, type: string): string[] {
  return pack
    .links(source)
    .filter((link) => link.type === type && !link.external && pack.archive.find(link.target))
    .map(({ target }) => target);
}

/** The grid's id of a worksheet, by its place among them. */
export function sheetId(place: number): string {
  return `sheet-${place + 1}`;
}
