import type { IDocumentData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { SheetReader, type SheetContext } from "../../../workbook/xlsx/read/read-sheet";
import type { SheetPart } from "../../../workbook/xlsx/read/workbook-part";
import { WorkbookError } from "../../../workbook/port";
import type { BookLink } from "../host-book";
import { rangeOf } from "../rules/grid-rule";
import { readRules, type FileRule, type RuleStyles } from "../rules/read-rules";
import type { BookPackage } from "./book-package";
import { fittedRows } from "./fitted-rows";
import { gridCells, type GridCells } from "./grid-cells";
import { readLinks } from "./links";
import { readNotes, type GridNote } from "./notes";
import { sheetFrame } from "./sheet-frame";
import { sheetTexts, type SheetTexts } from "./sheet-texts";
import { readTables, type FileTable } from "./tables";

/** Rows and columns that a person may fill beyond those in use. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;
const PIECE = 1 << 17;

/** What the sheets of a book share. */
export interface SheetReading {
  readonly book: BookPackage;
  readonly context: SheetContext;
  readonly rich: ReadonlyMap<number, IDocumentData>;
  readonly styles: RuleStyles;
  /** Of the file's cell formats, by number. */
  readonly looks: readonly IStyleData[];
  /** Pixels of a digit of the workbook's own font. */
  readonly digit: number;
}

/** A worksheet in the grid's terms, and what the grid does not hold of it. */
export interface GridSheet {
  readonly data: Partial<IWorksheetData> & { readonly id: string };
  readonly part: string;
  readonly values: SheetSnapshot;
  readonly cells: GridCells;
  readonly texts: SheetTexts;
  readonly rules: readonly FileRule[];
  readonly notes: Record<number, Record<number, GridNote>>;
  readonly links: Map<string, BookLink>;
  readonly tables: readonly FileTable[];
}

export function readGridSheet(sheet: SheetPart, id: string, reading: SheetReading): GridSheet {
  const bytes = reading.book.pack.part(sheet.part);
  if (!bytes) throw new WorkbookError("damaged", `no part ${sheet.part}`);
  const values = readValues(sheet, bytes, reading.context);
  const cells = gridCells(bytes, values, reading.rich);
  const texts = sheetTexts(sheet.part, bytes);
  const rows = Math.max(cells.rows, ...values.merges.map(({ bottom }) => bottom + 1));
  const columns = Math.max(cells.columns, ...values.merges.map(({ right }) => right + 1));
  const frame = sheetFrame(texts, reading.styles.colour, reading.digit);
  const data = {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? (0 as const) : (1 as const),
    rowCount: rows + SPARE_ROWS,
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
    ...frame,
    mergeData: values.merges.map(rangeOf),
    cellData: cells.cellData,
    rowData: { ...cells.rowData, ...fittedRows(cells, values.merges, reading.looks, frame) },
    rightToLeft: 0 as const,
  };
  return {
    data,
    part: sheet.part,
    values,
    cells,
    texts,
    rules: readRules(texts.tail, reading.styles),
    notes: readNotes(reading.book, sheet.part),
    links: readLinks(reading.book, sheet.part, texts),
    tables: readTables(reading.book, sheet.part),
  };
}

function readValues(sheet: SheetPart, bytes: Uint8Array, context: SheetContext): SheetSnapshot {
  const reader = new SheetReader(sheet, context);
  for (let at = 0; at < bytes.length; at += PIECE) reader.read(bytes.subarray(at, at + PIECE));
  return reader.finish();
}
