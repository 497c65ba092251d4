import type { IDocumentData, IStyleData, IWorkbookData } from "@univerjs/core";
import { readSharedStrings } from "../../../workbook/xlsx/read/shared-strings";
import { readNumberFormats } from "../../../workbook/xlsx/read/styles-part";
import { flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  childElement,
  childElements,
  descendants,
  openTag,
  rootElement,
} from "../../../workbook/xlsx/write/xml/elements";
import type { Inflater } from "../../../workbook/xlsx/zip/inflate";
import type { BookName } from "../host-book";
import { dxfLook } from "../rules/dxf-look";
import { gridRule } from "../rules/grid-rule";
import { linkedParts, openBookPackage, partText, sheetId, type BookPackage } from "./book-package";
import { readCellStyles, styleId, type CellStyles } from "./cell-styles";
import { coloursOf, ownColours, type ColourOf } from "./colours";
import { digitWidth } from "./columns";
import { firstFont } from "./fonts";
import { gridNames, readNames } from "./names";
import { readGridSheet, type GridSheet, type SheetReading } from "./read-grid-sheet";
import { readRichStrings } from "./rich-strings";

/** The version of the grid whose data this is. */
const GRID_VERSION = "0.25.1";
const GRID_LOCALE = "zhCN";

/** A workbook in the grid's terms, and what the grid does not hold of it. */
export interface GridBook {
  readonly package: BookPackage;
  readonly sheets: readonly GridSheet[];
  readonly styles: CellStyles;
  readonly names: readonly BookName[];
  readonly structureLocked: boolean;
  /** Place of the sheet in front among the worksheets. */
  readonly active: number;
  /** Pixels of a digit of the workbook's own font. */
  readonly digit: number;
}

/** @throws WorkbookError saying what the file is instead, or that it is damaged or too large. */
export function readGridBook(bytes: Uint8Array, name: string, inflater: Inflater): GridBook {
  const book = openBookPackage(bytes, name, inflater);
  const workbook = partText(book, book.parts.workbook);
  const styleText = partText(book, book.parts.styles);
  const colour = bookColours(book, styleText);
  const styles = readCellStyles(styleText, colour);
  const digit = digitWidth(firstFont(styles.looks[0]?.ff ?? ""));
  const reading = sheetReading(book, { styleText, colour, digit, looks: styles.looks });
  const ids = new Map(book.sheets.map((sheet, n) => [sheet.name, sheetId(n)]));
  return {
    package: book,
    sheets: book.sheets.map((sheet, n) => readGridSheet(sheet, sheetId(n), reading)),
    styles,
    names: readNames(book.parts, (sheet) => ids.get(sheet)),
    structureLocked: isStructureLocked(workbook),
    active: activeSheet(book, workbook),
    digit,
  };
}

interface BookLooks extends Pick<SheetReading, "digit" | "looks"> {
  readonly styleText: string;
  readonly colour: ColourOf;
}

function sheetReading(book: BookPackage, { styleText, colour, digit, looks }: BookLooks): SheetReading {
  const { pack, parts } = book;
  const bytesOf = (part: string | null) => (part === null ? null : pack.part(part));
  return {
    book,
    context: {
      shared: readSharedStrings(bytesOf(parts.sharedStrings)),
      formats: readNumberFormats(bytesOf(parts.styles)),
      date1904: parts.date1904,
      calculateOnLoad: parts.calculateOnLoad,
      onBytes: () => {},
    },
    rich: richStrings(book, colour),
    styles: { colour, looks: dxfLooks(styleText, colour) },
    looks,
    digit,
  };
}

function richStrings(book: BookPackage, colour: ColourOf): Map<number, IDocumentData> {
  const text = partText(book, book.parts.sharedStrings);
  return text === "" ? new Map() : readRichStrings(text, colour);
}

function dxfLooks(styles: string, colour: ColourOf) {
  const list = styles === "" ? undefined : childElement(styles, rootElement(styles), "dxfs");
  return list ? childElements(styles, list).map((dxf) => dxfLook(styles, dxf, colour)) : [];
}

function bookColours(book: BookPackage, styles: string): ColourOf {
  const theme = linkedParts(book, book.parts.workbook, "theme")[0];
  return coloursOf(
    theme === undefined ? null : partText(book, theme),
    styles === "" ? [] : ownColours(styles),
  );
}

function isStructureLocked(workbook: string): boolean {
  const protection = childElement(workbook, rootElement(workbook), "workbookProtection");
  return protection ? (flagAttribute(openTag(workbook, protection), "lockStructure") ?? false) : false;
}

function activeSheet({ parts, sheets }: BookPackage, workbook: string): number {
  const view = descendants(workbook, rootElement(workbook), "workbookView")[0];
  const tab = view ? (numberAttribute(openTag(workbook, view), "activeTab") ?? 0) : 0;
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet === parts.sheets[tab]),
  );
}

/** The whole as the grid takes it. */
export function workbookData(book: GridBook, id: string, name: string): IWorkbookData {
  return {
    id,
    name,
    appVersion: GRID_VERSION,
    locale: GRID_LOCALE as IWorkbookData["locale"],
    styles: Object.fromEntries(book.styles.looks.map((look, n) => [styleId(n), look])),
    defaultStyle: defaultStyle(book.styles.looks[0] ?? {}),
    sheetOrder: book.sheets.map(({ data }) => data.id),
    sheets: Object.fromEntries(book.sheets.map(({ data }) => [data.id, data])),
    resources: resources(book),
  };
}

/** Of the format that cells have by themselves: what does not show through the formats of others. */
function defaultStyle({ ff, fs, cl, vt }: IStyleData): IStyleData {
  return {
    ...(ff !== undefined && { ff }),
    ...(fs !== undefined && { fs }),
    ...(cl !== undefined && { cl }),
    ...(vt !== undefined && { vt }),
  };
}

function resources({ sheets, names }: GridBook): NonNullable<IWorkbookData["resources"]> {
  const rules = sheets.map(({ data, rules: list }) => {
    const size = { rows: data.rowCount ?? 0, columns: data.columnCount ?? 0 };
    const shown = list.map(({ rule, drawn }) => gridRule(rule, drawn, size));
    return [data.id, shown.filter((rule) => rule !== null)];
  });
  const notes = sheets.map(({ data, notes: list }) => [data.id, list]);
  return [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(Object.fromEntries(rules)) },
    { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(Object.fromEntries(notes)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(gridNames(names)) },
  ];
}
