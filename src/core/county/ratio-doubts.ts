import { finding } from "../report/finding";
import { saysSame, tellImpossible, tellMismatch } from "./doubts";
import type { CellRef } from "./facts";
import type { PartContext } from "./part-context";
import { valueOf, type PrintedFigure, type Reckoned } from "./reckon";
import { sourceOf } from "./result";

/**
 * Tells a negative figure, something over nothing, a part that is more than its whole.
 * @returns whether the ratio can decide nothing.
 */
export function tellWhatCannotBe(
  chosen: Reckoned,
  context: PartContext,
  actual: number | null,
  at: CellRef,
): boolean {
  const { numerator, denominator } = chosen;
  const negative = [...numerator.found, ...denominator.found].find(({ value }) => (value ?? 0) < 0);
  if (negative) tellImpossible(context, null, negative, negative.value, "negative");
  if (negative || (denominator.value ?? 0) < 0) return true;
  if (actual === null && (numerator.value ?? 0) > 0) {
    tellImpossible(context, null, at, 0, "no-pupils");
    return true;
  }
  if (!isPartOfWhole(chosen, context) || (actual ?? 0) <= 1) return false;
  tellImpossible(context, null, at, actual, "more-than-whole");
  return context.part.op === "=";
}

function isPartOfWhole({ formula }: Reckoned, { part }: PartContext): boolean {
  return part.unit === "比例" && formula.numerator.minus.length === 0 && formula.cap === null;
}

/** Tells that the printed value would be judged otherwise: 99.95 % prints as 100.0 %. */
export function tellRounding(context: PartContext, at: CellRef, actual: number, rounded: number): void {
  const { indicator, part, tell } = context;
  tell(
    finding({
      code: "rounding-decides",
      severity: "warning",
      ...{ file: at.file, sheet: at.sheet, cell: at.cell },
      indicator: indicator.id,
      stage: part.stage,
      actual,
      required: part.requirement.value,
      source: sourceOf(context),
      params: { rounded, of: "county", unit: part.unit, decimals: part.decimals },
    }),
  );
}

/** Tells a printed result that none of the formulas gives, as far as its digits go. */
export function tellPrinted(
  context: PartContext,
  printed: PrintedFigure | null,
  all: readonly Reckoned[],
): void {
  if (!printed || printed.value === null) return;
  const values = all.flatMap((one) => valueOf(one) ?? []);
  const [first] = values;
  if (first === undefined || values.some((value) => saysSame(printed, value))) return;
  tellMismatch(context, printed, first, printed.field);
}
