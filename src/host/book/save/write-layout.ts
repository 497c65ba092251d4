import { areaName, type Area } from "../../../core/address";
import type { EditContext } from "../../../workbook/xlsx/write/edit-context";
import { rowsBetween } from "../../../workbook/xlsx/write/sheet-cells";
import { readWorksheet, type WorksheetText } from "../../../workbook/xlsx/write/worksheet-text";
import { WORKSHEET_ORDER } from "../../../workbook/xlsx/write/worksheet-tail";
import { numberAttribute, withAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { childElements, localName, openTag } from "../../../workbook/xlsx/write/xml/elements";
import { insertInOrder, prefixed, replaceBetween } from "../../../workbook/xlsx/write/xml/splice";
import { columnCharacters, rowPoints } from "../open/columns";
import type { LayoutChanges, Size } from "./layout-changes";

const USUAL_WIDTH = 9;

/** Writes changed widths, heights and merges into a sheet of the file. */
export function writeLayout(context: EditContext, part: string, changes: LayoutChanges, digit: number): void {
  const { draft } = context;
  if (changes.merges) draft.setText(part, withMerges(readWorksheet(draft, part), changes.merges));
  if (changes.rows.size > 0) draft.setText(part, withRows(readWorksheet(draft, part), changes.rows));
  if (changes.columns.size > 0)
    draft.setText(part, withColumns(readWorksheet(draft, part), changes.columns, digit));
}

function withMerges({ text, tail, prefix }: WorksheetText, merges: readonly Area[]): string {
  const list = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  const fragment = list === "" ? "" : `<mergeCells count="${merges.length}">${list}</mergeCells>`;
  const former = tail.elements.find(({ name }) => localName(name) === "mergeCells");
  if (former) return replaceBetween(text, former.start, former.end, prefixed(fragment, prefix));
  return insertInOrder(text, WORKSHEET_ORDER, "mergeCells", fragment);
}

function withRows({ text, prefix, sheetData }: WorksheetText, sizes: ReadonlyMap<number, Size>): string {
  const left = new Map(sizes);
  const pieces: string[] = [];
  let at = sheetData.contentStart;
  const putBefore = (row: number): void => {
    for (const [number, size] of [...left].sort(([a], [b]) => a - b)) {
      if (number >= row) break;
      left.delete(number);
      pieces.push(`${sized(`<${prefix}row r="${number + 1}">`, size).slice(0, -1)}/>`);
    }
  };
  for (const row of rowsBetween(text, sheetData.contentStart, sheetData.contentEnd)) {
    if (left.size === 0) break;
    pieces.push(text.slice(at, row.start));
    at = row.start;
    putBefore(row.row);
    const size = left.get(row.row);
    if (!size) continue;
    left.delete(row.row);
    pieces.push(sized(openTag(text, row), size));
    at = row.contentStart;
  }
  pieces.push(text.slice(at, sheetData.contentEnd));
  putBefore(Infinity);
  const { name, start, contentStart, contentEnd, end } = sheetData;
  if (contentEnd < end) return replaceBetween(text, contentStart, contentEnd, pieces.join(""));
  return replaceBetween(text, start, end, `<${name}>${pieces.join("")}</${name}>`);
}

function sized(tag: string, { pixels, hidden }: Size): string {
  const bare = tag.replace(/\s(?:ht|customHeight|hidden)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const high =
    pixels === undefined
      ? bare
      : withAttribute(withAttribute(bare, "ht", String(rowPoints(pixels))), "customHeight", "1");
  return hidden ? withAttribute(high, "hidden", "1") : high;
}

/** Each column that was changed gets an element of its own; those that ranged over it are cut. */
function withColumns(
  { text, head, prefix }: WorksheetText,
  sizes: ReadonlyMap<number, Size>,
  digit: number,
): string {
  const list = head.find(({ name }) => localName(name) === "cols");
  const tags = (list ? childElements(text, list) : []).map((element) => openTag(text, element));
  const cut = tags.flatMap((tag) => withoutColumns(tag, sizes));
  const own = [...sizes].map(([column, size]) => {
    const former = tags.find((tag) => ranges(tag, column)) ?? `<${prefix}col/>`;
    return columnTag(former, column, size, digit);
  });
  const first = (tag: string) => numberAttribute(tag, "min") ?? 0;
  const all = [...cut, ...own].sort((a, b) => first(a) - first(b)).join("");
  if (list) return replaceBetween(text, list.start, list.end, `<${prefix}cols>${all}</${prefix}cols>`);
  const at = text.indexOf("<", (head.at(-1)?.end ?? 0) > 0 ? head.at(-1)!.end : 0);
  return replaceBetween(text, at, at, `<${prefix}cols>${all}</${prefix}cols>`);
}

function ranges(tag: string, column: number): boolean {
  return (numberAttribute(tag, "min") ?? 0) <= column + 1 && column + 1 <= (numberAttribute(tag, "max") ?? 0);
}

function withoutColumns(tag: string, sizes: ReadonlyMap<number, Size>): string[] {
  const [min, max] = [numberAttribute(tag, "min") ?? 1, numberAttribute(tag, "max") ?? 1];
  const inside = [...sizes.keys()].map((column) => column + 1).filter((n) => min <= n && n <= max);
  const ends = [...inside.sort((a, b) => a - b), max + 1];
  let from = min;
  return ends.flatMap((end) => {
    const piece =
      from < end ? [withAttribute(withAttribute(tag, "min", `${from}`), "max", `${end - 1}`)] : [];
    from = end + 1;
    return piece;
  });
}

function columnTag(former: string, column: number, { pixels, hidden }: Size, digit: number): string {
  const bare = former.replace(/\shidden\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const width =
    pixels === undefined ? (numberAttribute(bare, "width") ?? USUAL_WIDTH) : columnCharacters(pixels, digit);
  const place = { min: `${column + 1}`, max: `${column + 1}`, width: `${width}`, customWidth: "1" };
  const tag = Object.entries(place).reduce((each, [name, value]) => withAttribute(each, name, value), bare);
  return (hidden ? withAttribute(tag, "hidden", "1") : tag).replace(/\s*\/?>$/, "/>");
}
