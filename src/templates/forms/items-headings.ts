import type { Grid } from "../grid";
import { fold } from "../text";

/** Where a form of items has what. */
export interface ItemColumns {
  /** The row of headings, from 0. */
  readonly row: number;
  readonly name: number;
  readonly value: number;
  /** Null where the form has no such column. */
  readonly answer: number | null;
  /** The answer column asks whether something exists, not whether it is met. */
  readonly asksExistence: boolean;
}

const ROWS = 15;
const COLUMNS = 30;
const VALUE = /指标值|简要结论|填报内容|完成情况/;
const NAME = /名称|要点|指标|内容|项目|标准/;
const ANSWER = /是否达标|达标情况|是否存在|有无|评估结论|自评结论/;
const EXISTS = /是否存在|有无/;

/** The headings of a form of items, or null where a sheet has none among its first rows. */
export function itemHeadings(grid: Grid): ItemColumns | null {
  const { sheet } = grid;
  for (let row = 0; row < Math.min(ROWS, sheet.rows); row += 1) {
    const texts = Array.from({ length: Math.min(COLUMNS, sheet.columns) }, (_, column) =>
      fold(grid.text(row, column)),
    );
    const columns = columnsIn(texts);
    if (columns) return { row, ...columns };
  }
  return null;
}

/** Whether a row is the headings again, as a form prints them on its next page. */
export function isSameHeading(grid: Grid, { value }: ItemColumns, row: number): boolean {
  const text = fold(grid.text(row, value));
  return text.length <= 12 && VALUE.test(text);
}

function columnsIn(texts: readonly string[]): Omit<ItemColumns, "row"> | null {
  const isHeading = (text: string, words: RegExp) => text.length <= 15 && words.test(text);
  const answer = texts.findIndex((text) => isHeading(text, ANSWER));
  const value = texts.findIndex((text, column) => column !== answer && isHeading(text, VALUE));
  if (value < 1 && answer < 1) return null;
  const last = value < 1 ? answer : value;
  const names = texts.flatMap((text, column) => (column < last && isHeading(text, NAME) ? [column] : []));
  const name = names.at(-1) ?? -1;
  if (name < 0) return null;
  return {
    name,
    value: value < 1 ? name + 1 : value,
    answer: answer < 0 ? null : answer,
    asksExistence: answer >= 0 && EXISTS.test(texts[answer] ?? ""),
  };
}
