import { cellName } from "../../src/core/address";
import type { Look } from "../../src/workbook/edit";
import { LOOKS } from "../../src/highlight/looks";
import { convertWithLibreOffice } from "../support/libreoffice";
import type { MarkedCells } from "./marked-cells";

/** A cell as LibreOffice writes it into a web page: with the look that its conditional formats give it. */
interface ShownCell {
  readonly sheet: string;
  readonly cell: string;
  readonly html: string;
}

/**
 * The cells of a workbook that LibreOffice itself paints in our looks. LibreOffice shows one look a cell, the
 * first, and knows no hatching: it mixes the two colours instead.
 */
export async function paintedByLibreOffice(
  bytes: Uint8Array,
  sheets: readonly string[],
): Promise<MarkedCells> {
  const page = (await convertWithLibreOffice(bytes, "html")).toString("utf8");
  const cells = shownCells(page, sheets);
  const wearing = (look: Look) =>
    cells
      .filter(({ html }) => wears(html, look))
      .map(({ sheet, cell }) => `${sheet}!${cell}`)
      .sort();
  return {
    floor: wearing(LOOKS.floor.look),
    standard: wearing(LOOKS.standard.look),
    doubt: wearing(LOOKS.doubt.look),
  };
}

function wears(html: string, { bold, italic, underline, fontColor, fill }: Look): boolean {
  return (
    /<b>/.test(html) === (bold ?? false) &&
    /<i>/.test(html) === (italic ?? false) &&
    /<u>/.test(html) === (underline ?? false) &&
    /bgcolor=/.test(html) === (fill !== undefined) &&
    (fontColor === undefined || html.includes(`color="#${fontColor}"`))
  );
}

/** The page has a table for each sheet that is not empty. */
function shownCells(page: string, sheets: readonly string[]): ShownCell[] {
  const tables = [...page.matchAll(/<table[^]*?<\/table>/gi)].filter(([table]) => /<td/i.test(table));
  if (tables.length !== sheets.length) throw new Error(`${tables.length} tables for ${sheets.length} sheets`);
  return tables.flatMap(([table], index) => tableCells(table, sheets[index] ?? ""));
}

/** The cells of one page's table at their places, merged cells at the place of their first. */
function tableCells(table: string, sheet: string): ShownCell[] {
  const taken = new Set<string>();
  const cells: ShownCell[] = [];
  [...table.matchAll(/<tr[^]*?<\/tr>/gi)].forEach(([line], row) => {
    let column = 0;
    for (const [html] of line.matchAll(/<td[^]*?<\/td>/gi)) {
      while (taken.has(cellName(row, column))) column += 1;
      cells.push({ sheet, cell: cellName(row, column), html });
      for (let down = 0; down < span(html, "rowspan"); down += 1) {
        for (let right = 0; right < span(html, "colspan"); right += 1) {
          taken.add(cellName(row + down, column + right));
        }
      }
    }
  });
  return cells;
}

function span(html: string, name: string): number {
  return Number(new RegExp(`^<td[^>]*${name}="?(\\d+)`, "i").exec(html)?.[1] ?? 1);
}
