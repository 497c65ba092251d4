import { cellName } from "../../core/address";
import { figureKey, type CountyAnswer, type CountyFigure } from "../../core/county/facts";
import type { FormCell, FormSlot } from "../../core/county/county-form";
import { Kind } from "../../workbook/snapshot";
import type { Grid } from "../grid";
import { fold } from "../text";
import { answerIn } from "./answer";
import { itemsLayouts, type FormItem, type ItemsLayout } from "./form-layout";
import { isSameHeading, itemHeadings, type ItemColumns } from "./items-headings";
import { numberCell } from "./number-cell";
import type { ReadSlot } from "./sentence/read-sentence";
import { readResult } from "./sentence/read-result";
import type { SlotMeaning } from "./sentence/sentence-template";
import { knownAs } from "./words";

/** An item of a form, where it stands. */
export interface ItemRow {
  readonly item: FormItem;
  readonly row: number;
}

/** Numbers in the items of a form, as they stand. */
export interface ItemNumbers {
  readonly slot: SlotMeaning;
  readonly item: string;
  readonly figure: CountyFigure;
}

export interface ReadItems {
  readonly layout: ItemsLayout;
  readonly columns: ItemColumns;
  readonly rows: readonly ItemRow[];
  readonly numbers: readonly ItemNumbers[];
  readonly answers: ReadonlyMap<string, CountyAnswer>;
  readonly cells: readonly FormCell[];
}

/** Fewer items than these are another table. */
const FEWEST = 3;

/** A form of items with their results in sentences: 表Ⅳ, 表Ⅴ, a school's self-evaluation. Null where a sheet is none. */
export function readItems(grid: Grid, file: string): ReadItems | null {
  const columns = itemHeadings(grid);
  if (!columns) return null;
  const fits = itemsLayouts().map((layout) => ({ layout, rows: itemRows(grid, columns, layout) }));
  const best = fits.reduce((so, next) => (next.rows.length > so.rows.length ? next : so));
  if (best.rows.length < FEWEST) return null;
  const read = best.rows.map((row) => readItem(grid, file, columns, row));
  return {
    ...best,
    columns,
    numbers: read.flatMap(({ numbers }) => numbers),
    answers: new Map(
      best.rows.map(({ item, row }) => [item.indicator, answerTo(grid, file, columns, item, row)]),
    ),
    cells: read.flatMap(({ cell }) => cell ?? []),
  };
}

function itemRows(grid: Grid, columns: ItemColumns, { items }: ItemsLayout): ItemRow[] {
  const rows: ItemRow[] = [];
  const taken = new Set<FormItem>();
  for (let row = columns.row + 1; row < grid.sheet.rows; row += 1) {
    const name = fold(grid.text(row, columns.name));
    if (name === "" || isSameHeading(grid, columns, row)) continue;
    const item = knownAs(name, items);
    if (!item || taken.has(item)) continue;
    taken.add(item);
    rows.push({ item, row });
  }
  return rows;
}

interface ReadItem {
  readonly numbers: readonly ItemNumbers[];
  readonly cell: FormCell | null;
}

function readItem(grid: Grid, file: string, columns: ItemColumns, { item, row }: ItemRow): ReadItem {
  const { sheet } = grid;
  const kind = sheet.kind(row, columns.value);
  const at = { file, sheet: sheet.name, row, column: columns.value };
  if (item.alone !== null && (kind === Kind.number || isNumberText(grid, row, columns.value))) {
    const slot = { field: item.alone, group: null, school: null, isList: false };
    const scale = isWhole(grid, row, columns.value) ? 1 : 0.01;
    const figure = numberCell(sheet, file, row, columns.value, scale);
    const own: FormSlot = { field: item.alone, group: null, item: item.indicator, scale, span: null };
    return { numbers: [{ slot, item: item.indicator, figure }], cell: { ...at, text: null, slots: [own] } };
  }
  const [first] = item.sentences;
  if (!first) return { numbers: [], cell: null };
  const written = grid.text(row, columns.value);
  const isBlank = written.trim() === "";
  if (isBlank && !item.isPrinted) return { numbers: [], cell: null };
  const text = isBlank ? first.blank : written;
  const read = readResult(text, item);
  if (!read || (!isBlank && !read.isRead && answersOnly(written))) return { numbers: [], cell: null };
  const place = { file, sheet: sheet.name, cell: cellName(row, columns.value) };
  const numbers = read.slots.map(({ slot, value, lack, grain }) => ({
    slot,
    item: item.indicator,
    figure: { ...place, value, lack, grain },
  }));
  return {
    numbers,
    cell: { ...at, text, slots: read.slots.flatMap((slot) => slotOf(slot, item.indicator)) },
  };
}

/** A result such as "达标" or "见材料" that has no place for numbers, and asks for none. */
function answersOnly(written: string): boolean {
  return !/[_＿\d０-９]/.test(written) && fold(written).length <= 12;
}

function isNumberText(grid: Grid, row: number, column: number): boolean {
  return /^[\d,.]+(?:%|元(?:\/(?:年|[生人](?:[·.・]?年)?))?)?$/.test(fold(grid.text(row, column)));
}

/** A share alone in a cell is written as 0.985 or as 98.5; amounts in 元 are larger than both. */
function isWhole(grid: Grid, row: number, column: number): boolean {
  const { value } = numberCell(grid.sheet, "", row, column, 1);
  return value === null || value <= 1 || value > 100;
}

function slotOf({ slot, span, scale }: ReadSlot, item: string): FormSlot[] {
  if (slot.field === null || span === null) return [];
  return [{ field: slot.field, group: slot.group, item, scale, span }];
}

/** The key under which a number of an item is kept. */
export function keyOf({ slot, item }: ItemNumbers): string | null {
  return slot.field === null ? null : figureKey(slot.field, slot.group, item);
}

function answerTo(grid: Grid, file: string, columns: ItemColumns, item: FormItem, row: number): CountyAnswer {
  const { sheet } = grid;
  const column = columns.answer ?? columns.value;
  const given = columns.answer === null ? null : answerIn(sheet, row, columns.answer);
  const written = grid.text(row, columns.value).trim();
  const at = {
    file,
    sheet: sheet.name,
    cell: cellName(row, column),
    evidence: written === "" ? null : written,
  };
  if (item.answer === "exists") {
    const exists = given === null || columns.asksExistence ? given : !given;
    return { ...at, answer: exists ?? answerIn(sheet, row, columns.value) };
  }
  return {
    ...at,
    answer: given ?? (item.sentences.length === 0 ? answerIn(sheet, row, columns.value) : null),
  };
}
