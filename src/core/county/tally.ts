import type { CountyResult } from "../report/report";
import { saysSame, tellMismatch } from "./doubts";
import type { CellRef, CountyFigure } from "./facts";
import { tellLack } from "./figures";
import type { PartContext } from "./part-context";
import { judged, resultOf } from "./result";
import type { CountyField } from "../county-field";

/** How many schools or classes exceed a figure, counted from lists. */
export interface Tally {
  /** Exceed for certain. */
  readonly sure: number;
  /** May exceed: not filled in, or in a band that the figure cuts. */
  readonly open: number;
  /** The largest size; null where the lists only have bands. */
  readonly largest: number | null;
  /** The first that exceeds for certain, else the first that may, else any. */
  readonly at: CellRef;
}

/**
 * The entry of schools or classes that exceed a figure. Where a form counts them, the entry is how
 * many, of which none is allowed; the list decides, and what the form says is compared with it.
 * Where no form counts them, the entry is the largest size, as far as the lists tell it.
 * @param printed what a form counts
 */
export function judgeTally(
  context: PartContext,
  tally: Tally | null,
  printed: { readonly field: CountyField; readonly figure: CountyFigure } | null,
): CountyResult[] {
  if (!tally) return printed ? [judgePrinted(context, printed.field, printed.figure)] : [];
  const met = tally.sure > 0 ? false : tally.open > 0 ? null : true;
  if (!printed && tally.largest !== null) {
    return [resultOf(context, { actual: tally.largest, met, at: tally.at })];
  }
  if (printed?.figure.value === null) tellLack(context, printed.field, printed.figure);
  else if (printed && tally.open === 0 && !saysSame(printed.figure, tally.sure)) {
    tellMismatch(context, printed.figure, tally.sure, printed.field);
  }
  const actual = met === null ? null : tally.sure;
  return [resultOf(context, { ...NONE, unit: counterOf(context), actual, met, at: tally.at })];
}

/** None may exceed. */
const NONE = { required: 0, op: "<=" } as const;

function counterOf({ indicator }: PartContext): string {
  return indicator.scope === "class" ? "个" : "所";
}

function judgePrinted(context: PartContext, field: CountyField, figure: CountyFigure): CountyResult {
  const { value } = figure;
  if (value === null) tellLack(context, field, figure);
  const met = value === null ? null : value <= 0;
  const outcome = { ...NONE, unit: counterOf(context), actual: value, met, at: figure };
  const { part } = context;
  const limit = part.requirement.value ?? 0;
  const isClass = context.indicator.scope === "class";
  // A part of schools is named as they are: "一贯制学校", "Primary schools".
  return judged(context, outcome, {
    label: `超过${limit}人的${isClass ? `${part.label ?? ""}班级` : (part.label ?? "学校")}`,
    labelEn: `${isClass ? `${part.labelEn ?? ""} classes`.trim() : (part.labelEn ?? "schools")} of more than ${limit} pupils`,
  });
}
