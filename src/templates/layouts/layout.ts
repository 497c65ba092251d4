import type { Field } from "../../core/field";
import { RAW_FIELDS } from "../../core/field";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { fold } from "../text";
import countySummary from "./county-summary.json";
import official22 from "./official-2-2.json";
import plainTable from "./plain-table.json";

/** A kind of table a bureau keeps, as data. The recogniser takes the one that fits best. */
export interface Layout {
  readonly id: string;
  readonly label: string;
  /** Fields without which it is not this layout. */
  readonly requires: readonly Field[];
  /** At least so many of the seven printed indicators … */
  readonly printed: number;
  /** … or so many raw figures from which they are counted, pupils aside. */
  readonly raw: number;
  /** Words of the title or the sheet's name that speak for it. */
  readonly titles: readonly string[];
  /** Fields that speak for it. */
  readonly typical: readonly Field[];
}

export const LAYOUTS: readonly Layout[] = [official22, countySummary, plainTable] as readonly Layout[];

/** The layout that fits the fields and the title best, or null where the table is of none of them. */
export function chooseLayout(fields: ReadonlySet<Field>, title: string): Layout | null {
  let best: Layout | null = null;
  let most = 0;
  for (const layout of LAYOUTS) {
    const score = fit(layout, fields, fold(title));
    if (score > most) [best, most] = [layout, score];
  }
  return best;
}

const COUNTED_FROM = new Set<Field>(
  RAW_FIELDS.filter((field) => !["students", "classes", "grades", "teachers"].includes(field)),
);

/** 0: not this layout. */
function fit(layout: Layout, fields: ReadonlySet<Field>, title: string): number {
  if (!layout.requires.every((field) => fields.has(field))) return 0;
  const printed = RESOURCE_INDICATORS.filter((field) => fields.has(field)).length;
  const raw = fields.has("students") ? [...fields].filter((field) => COUNTED_FROM.has(field)).length : 0;
  if (printed < layout.printed && raw < layout.raw) return 0;
  const titled = layout.titles.some((words) => title.includes(fold(words))) ? 3 : 0;
  return 1 + titled + layout.typical.filter((field) => fields.has(field)).length / 4;
}
