import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { gridSheet, type TestCell } from "../support/grid-sheet";

/** A layout's own example: what it looks like and what must be read from it. */
export interface LayoutSample {
  readonly layout: string;
  readonly sheet: string;
  readonly merges: readonly string[];
  /** By column letters; columns that are left out must be read as nothing. */
  readonly columns: Readonly<Record<string, string>>;
  readonly schools: readonly (readonly [name: string, stage: string])[];
  readonly rows: readonly (readonly TestCell[])[];
}

const FOLDER = path.resolve(__dirname, "samples");

export const LAYOUT_SAMPLES: readonly LayoutSample[] = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as LayoutSample);

export function sampleSheet({ rows, sheet, merges }: LayoutSample): SheetSnapshot {
  return gridSheet(rows, { name: sheet, merges });
}
