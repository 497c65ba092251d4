import type { CountyCheck, RatioFormula } from "../county-standard";
import type { CountyField } from "../county-field";
import type { CountyFigure } from "./facts";
import { sumOf, type FigureFinder, type Summed } from "./figures";
import type { PartContext } from "./part-context";
import { printedField } from "./printed-results";

export type RatioCheck = Extract<CountyCheck, { kind: "ratio" }>;

/** A formula with its figures. */
export interface Reckoned {
  readonly formula: RatioFormula;
  readonly numerator: Summed;
  readonly denominator: Summed;
}

export interface PrintedFigure extends CountyFigure {
  readonly field: CountyField;
}

export function reckon(formula: RatioFormula, find: FigureFinder): Reckoned {
  return {
    formula,
    numerator: sumOf(formula.numerator, find),
    denominator: sumOf(formula.denominator, find),
  };
}

/** Undefined where figures lack, null where there is nothing to divide by. */
export function valueOf({ numerator, denominator, formula }: Reckoned): number | null | undefined {
  if (numerator.value === null || denominator.value === null) return undefined;
  if (!(denominator.value > 0)) return null;
  return Math.min(numerator.value / denominator.value, formula.cap ?? Infinity);
}

/** The formula that the setting names, or the lowest; null where figures lack. */
export function chooseFormula(
  { setting }: RatioCheck,
  { standard }: PartContext,
  all: readonly Reckoned[],
): Reckoned | null {
  const named = setting && standard.settings[setting];
  const wanted = all.filter(({ formula }) => all.length === 1 || named === "lower" || formula.id === named);
  if (wanted.length === 0 || wanted.some((one) => valueOf(one) === undefined)) return null;
  return wanted.reduce((lowest, one) =>
    (valueOf(one) ?? Infinity) < (valueOf(lowest) ?? Infinity) ? one : lowest,
  );
}

/** The form's own result, by the check or by what the forms are known to print. */
export function printedOf({ printed, formulas }: RatioCheck, find: FigureFinder): PrintedFigure | null {
  const [first] = formulas;
  const field = printed ?? (first ? printedField(first.numerator, first.denominator) : null);
  const figure = field && find(field);
  return field && figure ? { ...figure, field } : null;
}
