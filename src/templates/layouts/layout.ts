import type { Field } from "../../core/field";
import { RAW_FIELDS } from "../../core/field";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { fold } from "../text";
import { LAYOUT_FILES } from "./files.generated";

/** What every kind of layout says of itself. */
export interface LayoutName {
  readonly id: string;
  readonly label: string;
}

/** A kind of table of schools a bureau keeps, as data. The recogniser takes the one that fits best. */
export interface Layout extends LayoutName {
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
  /** Words of the headings that speak for it: "#按学历分", "实际值". */
  readonly headings?: readonly string[] | undefined;
  /** Both stages stand side by side over the figures. */
  readonly abreast?: boolean | undefined;
  /** Headings of its own for a field, known word for word. */
  readonly words?: Readonly<Partial<Record<Field, readonly string[]>>> | undefined;
}

/** Means and coefficients without schools: 表Ⅲ, a published table. */
export interface CoefficientLayout extends LayoutName {
  /** Indicators stand across or down the sheet. */
  readonly indicators: "across" | "down";
  readonly titles: readonly string[];
  readonly headings: readonly string[];
}

/** How many schools reach each indicator: 表Ⅱ-1. */
export interface ShareLayout extends LayoutName {
  readonly count: readonly string[];
  readonly share: readonly string[];
}

/** One school a sheet, its indicators down the sheet with where they stand today: 一校一案. */
export interface PlanLayout extends LayoutName {
  readonly item: readonly string[];
  readonly value: readonly string[];
  /** Headings beside the value, of which one must be there. */
  readonly beside: readonly string[];
}

/** Classes by their size or rooms by their area, a school a row. */
export interface ListLayout extends LayoutName {
  readonly of: "classes" | "rooms";
}

/** A sheet that is known and holds nothing that is checked here: a ledger, a payroll. */
export interface ForeignLayout extends LayoutName {
  readonly titles: readonly string[];
  /** Words of a title that say it is ours all the same. */
  readonly unless: readonly string[];
  readonly headings: readonly string[];
  /** So many of the headings in one row are enough. */
  readonly least: number;
  /** More than half of the names say one of these words. */
  readonly names: readonly string[];
}

interface Kinds {
  readonly schools: Layout;
  readonly coefficients: CoefficientLayout;
  readonly shares: ShareLayout;
  readonly plan: PlanLayout;
  readonly list: ListLayout;
  readonly foreign: ForeignLayout;
}

/** All layouts of one kind, in the order of their files. */
export function layoutsOf<Kind extends keyof Kinds>(kind: Kind): readonly Kinds[Kind][] {
  return LAYOUT_FILES.filter((file) => file.kind === kind) as unknown as readonly Kinds[Kind][];
}

export const LAYOUTS: readonly Layout[] = layoutsOf("schools");

/** What a table shows of itself beside its fields. */
export interface TableShape {
  readonly title: string;
  /** The headings' paths. */
  readonly headings: readonly string[];
  readonly abreast: boolean;
}

/** The layout that fits the fields and the title best, or null where the table is of none of them. */
export function chooseLayout(fields: ReadonlySet<Field>, shape: TableShape): Layout | null {
  let best: Layout | null = null;
  let most = 0;
  const folded = { ...shape, title: fold(shape.title), headings: shape.headings.map(fold) };
  for (const layout of LAYOUTS) {
    const score = fit(layout, fields, folded);
    if (score > most) [best, most] = [layout, score];
  }
  return best;
}

const COUNTED_FROM = new Set<Field>(
  RAW_FIELDS.filter((field) => !["students", "classes", "grades", "teachers"].includes(field)),
);

const BY_WORDS = 3;
const BY_SHAPE = 4;
const OF_A_KIND = 0.9;

/** 0: not this layout. */
function fit(layout: Layout, fields: ReadonlySet<Field>, shape: TableShape): number {
  if (!layout.requires.every((field) => fields.has(field))) return 0;
  const printed = RESOURCE_INDICATORS.filter((field) => fields.has(field)).length;
  const raw = fields.has("students") ? [...fields].filter((field) => COUNTED_FROM.has(field)).length : 0;
  if (printed < layout.printed && raw < layout.raw) return 0;
  if (layout.abreast && !shape.abreast) return 0;
  const titled = layout.titles.some((words) => shape.title.includes(fold(words))) ? BY_WORDS : 0;
  const worded = isWorded(layout, shape.headings) ? BY_WORDS : 0;
  const shaped = layout.abreast ? BY_SHAPE : 0;
  const base = isNeutral(layout) ? 1 : OF_A_KIND;
  return base + titled + worded + shaped + layout.typical.filter((field) => fields.has(field)).length / 4;
}

/** A table that nobody described: it stands back only where something speaks for another. */
function isNeutral({ titles, typical, headings = [], abreast = false }: Layout): boolean {
  return titles.length + typical.length + headings.length === 0 && !abreast;
}

function isWorded({ headings = [] }: Layout, found: readonly string[]): boolean {
  return headings.some((words) => found.some((heading) => heading.includes(fold(words))));
}
