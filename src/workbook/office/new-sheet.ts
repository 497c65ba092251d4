import type { Area } from "../../core/address";
import type { AddSheet, NewCell, SheetLook } from "../edit";
import { quotedSheetName } from "../sheet-name";
import { toInput } from "./cell-input";
import { cellBlocks, type CellBlock } from "./cell-runs";
import { paintCells } from "./cell-look";
import { rangeOf } from "./range-area";
import { addressesOf, shortLists } from "./rule-parts";
import { sizeOf, type Write } from "./writes";

type Target = () => Excel.Worksheet;

/** The steps that fill a new, empty sheet: number formats before contents, looks after them. */
export function fillSheet(edit: AddSheet, sheet: Target): Write[] {
  return [
    ...formatBlocks(edit).map((block) => numberFormats(block, sheet)),
    ...cellBlocks(withoutHoles(edit.cells)).map((block) => contents(block, sheet)),
    ...looks(edit.cells).map(([look, areas]) => appearance(look, areas, sheet)),
    ...heights(edit).map(([height, areas]) => rowHeight(height, areas, sheet)),
    ...edit.cells.flatMap((cell) => link(cell, sheet)),
    { bytes: 2000, write: () => layOut(edit, sheet()) },
  ];
}

/** Blank cells in the holes of a dense sheet, which then is one rectangle: it is empty there anyway. */
function withoutHoles(cells: readonly NewCell[]): readonly NewCell[] {
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  if ((bottom + 1) * (right + 1) > 2 * cells.length) return cells;
  const holes = Array.from({ length: (bottom + 1) * (right + 1) }, (_, place): NewCell => {
    const row = Math.floor(place / (right + 1));
    return { row, column: place - row * (right + 1), content: null };
  });
  return [...holes, ...cells];
}

function formatBlocks({ cells }: AddSheet): CellBlock<string>[] {
  return cellBlocks(
    cells.flatMap(({ row, column, look }) => {
      const content = look?.numberFormat;
      return content ? [{ row, column, content }] : [];
    }),
  );
}

function numberFormats({ area, rows }: CellBlock<string>, sheet: Target): Write {
  const formats = rows.map((row) => [...row]);
  const write = () => (rangeOf(sheet(), area).numberFormat = formats);
  return { bytes: sizeOf(formats), write };
}

function contents({ area, rows }: CellBlock<NewCell["content"]>, sheet: Target): Write {
  const inputs = rows.map((row) => row.map(toInput));
  const write = () => (rangeOf(sheet(), area).formulas = inputs);
  return { bytes: sizeOf(inputs), write };
}

/** Frames apart from all else: most looks have the same, and a frame takes more steps than anything. */
function looks(cells: readonly NewCell[]): (readonly [SheetLook, Area[]])[] {
  const framed = byLook(cells, ({ boxed, border }) => ({ boxed, border }));
  const other = { numberFormat: undefined, boxed: undefined, border: undefined };
  return [...byLook(cells, (look) => ({ ...look, ...other })), ...framed];
}

/** The cells of each look, as few areas as there can be. */
function byLook(
  cells: readonly NewCell[],
  part: (look: SheetLook) => Partial<Record<keyof SheetLook, unknown>>,
) {
  const alike = new Map<string, NewCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.look ? part(cell.look) : {});
    if (key === "{}") continue;
    const known = alike.get(key);
    if (known) known.push(cell);
    else alike.set(key, [cell]);
  }
  return [...alike].flatMap(([key, own]) => {
    const areas = cellBlocks(own).map(({ area }) => area);
    return shortLists(areas).map((list) => [JSON.parse(key) as SheetLook, list] as const);
  });
}

function appearance(look: SheetLook, areas: readonly Area[], sheet: Target): Write {
  const addresses = addressesOf(areas);
  return {
    bytes: addresses.length + 3000,
    write: () => paintCells(sheet().getRanges(addresses).format, look),
  };
}

/** The rows of each height, as few areas as there can be. */
function heights({ heights: given = [] }: AddSheet): (readonly [number, Area[]])[] {
  const byHeight = new Map<number, NewCell[]>();
  given.forEach((height, row) => {
    const cell = { row, column: 0, content: null };
    if (height !== null) byHeight.set(height, [...(byHeight.get(height) ?? []), cell]);
  });
  return [...byHeight].flatMap(([height, rows]) => {
    const areas = cellBlocks(rows).map(({ area }) => area);
    return shortLists(areas).map((list) => [height, list] as const);
  });
}

/** In points. */
function rowHeight(height: number, areas: readonly Area[], sheet: Target): Write {
  const addresses = addressesOf(areas);
  const write = () => (sheet().getRanges(addresses).format.rowHeight = height);
  return { bytes: addresses.length + 600, write };
}

function link({ row, column, content, link: target }: NewCell, sheet: Target): Write[] {
  if (!target) return [];
  const documentReference = `${quotedSheetName(target.sheet)}!${target.cell}`;
  const textToDisplay = typeof content === "object" ? target.cell : String(content);
  const write = () => (sheet().getCell(row, column).hyperlink = { documentReference, textToDisplay });
  return [{ bytes: 600 + 3 * (documentReference.length + textToDisplay.length), write }];
}

/** A character of the standard font is 7 pixels wide, and a pixel three quarters of a point; 5 are the margin. */
const POINTS_PER_PIXEL = 0.75;
const pointsOf = (characters: number) => Math.trunc(characters * 7 + 5) * POINTS_PER_PIXEL;

function layOut(edit: AddSheet, sheet: Excel.Worksheet): void {
  edit.widths?.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  edit.merges?.forEach((area) => rangeOf(sheet, area).merge());
  if (edit.frozenRows) sheet.freezePanes.freezeRows(edit.frozenRows);
  if (edit.tabColor) sheet.tabColor = `#${edit.tabColor}`;
  if (edit.print) layOutPages(edit.print, sheet);
}

function layOutPages(print: NonNullable<AddSheet["print"]>, sheet: Excel.Worksheet): void {
  sheet.pageLayout.centerHorizontally = true;
  sheet.pageLayout.paperSize = "A4";
  if (print.landscape) sheet.pageLayout.orientation = "Landscape";
  if (print.fitToWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  print.pageBreaks?.forEach((row) => sheet.horizontalPageBreaks.add(`A${row + 1}`));
}
