import type { FWorksheet } from "@univerjs/sheets/facade";
import { cellName, parseCell } from "../../../core/address";
import type { AddSheet, NewCell } from "../../../workbook/edit";
import type { BookLink, SheetSide } from "../host-book";
import { columnCharacters, rowPoints } from "../open/columns";
import { plainColour } from "./colour-text";
import { areaOf } from "./layout-changes";
import type { SheetChanges } from "./sheet-changes";

/** A sheet of the grid that the file has not, as an edit; how its cells look comes after. */
export function addedSheet(
  sheet: FWorksheet,
  side: SheetSide,
  { contents }: SheetChanges,
  digit: number,
): AddSheet {
  const config = sheet.getSheet().getConfig();
  const tabColor = plainColour(config.tabColor);
  return {
    kind: "add-sheet",
    name: sheet.getSheetName(),
    cells: [...contents, ...bareLinks(side, contents)].map((cell) => withLink(cell, side)),
    widths: widths(sheet, digit),
    heights: heights(sheet),
    merges: config.mergeData.map(areaOf),
    frozenRows: Math.max(0, config.freeze.ySplit),
    ...(Object.keys(side.page).length > 0 && { print: side.page }),
    ...(tabColor !== undefined && { tabColor }),
  };
}

function withLink(cell: NewCell, { links }: SheetSide): NewCell {
  const link = links.get(cellName(cell.row, cell.column));
  const target = link && targetOf(link);
  return target ? { ...cell, link: target } : cell;
}

/** Links in cells that hold nothing. */
function bareLinks({ links }: SheetSide, contents: SheetChanges["contents"]): NewCell[] {
  const held = new Set(contents.map(({ row, column }) => cellName(row, column)));
  return [...links.keys()].flatMap((name) => {
    const place = held.has(name) ? null : parseCell(name);
    return place ? [{ ...place, content: null }] : [];
  });
}

/** "'名单'!A1" as its sheet and cell. */
function targetOf(link: BookLink): NewCell["link"] | null {
  const location = "location" in link ? link.location.replace(/^#/, "") : "";
  const cut = location.lastIndexOf("!");
  if (cut < 0) return null;
  const sheet = location
    .slice(0, cut)
    .replace(/^'([^]*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheet, cell: location.slice(cut + 1).replaceAll("$", "") };
}

/** Up to the last column that was given a width. */
function widths(sheet: FWorksheet, digit: number): number[] {
  const { columnData, defaultColumnWidth } = sheet.getSheet().getConfig();
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_, n) =>
    columnCharacters(columnData[n]?.w ?? defaultColumnWidth, digit),
  );
}

function heights(sheet: FWorksheet): (number | null)[] {
  const { rowData } = sheet.getSheet().getConfig();
  const last = Math.max(-1, ...Object.keys(rowData).map(Number));
  return Array.from({ length: last + 1 }, (_, n) => {
    const pixels = rowData[n]?.ia === 0 ? rowData[n]?.h : undefined;
    return pixels === undefined ? null : rowPoints(pixels);
  });
}
