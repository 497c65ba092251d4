import { roundTo } from "../core/exact";
import { printValue } from "../core/messages/numbers";

/** A number as it is printed; sheets keep it a number. */
export interface NumberCell {
  readonly value: number;
  readonly decimals: number;
  /** The value is a share of 0–1 and is printed as per cent. */
  readonly percent?: boolean;
  /** What it is judged against: more decimals are printed where fewer would hide the side it is on. */
  readonly threshold?: number | null;
}

/** What stands in a cell of a table. Null is nothing. */
export type Cell = string | NumberCell | null;

export interface Column {
  readonly title: string;
  /** In characters of a sheet; other shapes take it as a share. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
}

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows (from 0) that stand out: what fails. */
  readonly failing?: ReadonlySet<number>;
}

/** A bar against a limit, drawn. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** The value as printed; a word where there is none. */
  readonly text: string;
  readonly limit: number | null;
  readonly met: boolean | null;
}

/** A drawing: bars of one scale. */
export interface Bars {
  readonly kind: "bars";
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** The value at the right end of the scale. */
  readonly most: number;
  /** What the upright line stands for. */
  readonly limitLabel: string;
}

export interface Words {
  readonly kind: "title" | "number" | "addressee" | "heading" | "subheading" | "paragraph" | "note" | "sign";
  readonly text: string;
}

/** A piece of a document: the same for a Word file, a page, a sheet and the terminal. */
export type Block = Words | Table | Bars;

/** A number cell. */
export function number(value: number | null, decimals: number, threshold: number | null = null): Cell {
  return value === null ? null : { value, decimals, threshold };
}

/** A share of 0–1 as a cell, one decimal of per cent. */
export function share(value: number | null): Cell {
  return value === null ? null : { value, decimals: 1, percent: true };
}

/** A cell as a person reads it; "—" where there is nothing. */
export function cellText(cell: Cell): string {
  if (cell === null) return "—";
  if (typeof cell === "string") return cell;
  const { value, decimals, percent = false, threshold = null } = cell;
  return percent ? `${percentText(value, decimals)}%` : printValue(value, decimals, threshold);
}

/** Only the whole is 100 %, only nothing is 0 %. */
function percentText(value: number, decimals: number): string {
  const step = 10 ** -decimals;
  const rounded = roundTo(value * 100, decimals);
  if (rounded === 100 && value < 1) return (100 - step).toFixed(decimals);
  return (rounded === 0 && value > 0 ? step : rounded).toFixed(decimals);
}

/** A text without what no XML may hold: control characters, halves of surrogate pairs. */
export function plainText(text: string): string {
  return text.replace(/\r\n?|\n/g, " ").replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");
}
