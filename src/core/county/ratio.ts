import type { CountyField } from "../county-field";
import type { CountyResult } from "../report/report";
import { figureKey, type CellRef, type SchoolFacts } from "./facts";
import { figureOf, tellLack, type FigureFinder } from "./figures";
import { gapOfRatio } from "./gap-of-ratio";
import { asPrinted, ratioMeets, valueMeets } from "./meets";
import { isTarget, type PartContext } from "./part-context";
import { tellPrinted, tellRounding, tellWhatCannotBe } from "./ratio-doubts";
import {
  chooseFormula,
  printedOf,
  reckon,
  valueOf,
  type PrintedFigure,
  type RatioCheck,
  type Reckoned,
} from "./reckon";
import { resultOf, tellFailing, type Failing, type PartOutcome } from "./result";

interface RatioOutcome extends PartOutcome {
  /** Null where the printed result decides, or nothing. */
  readonly reckoned: Reckoned | null;
}

/**
 * Numerator ÷ denominator of the county, or of each school where the standard is one for schools:
 * then the entry is the lowest school's.
 */
export function judgeRatio(check: RatioCheck, context: PartContext): CountyResult[] {
  const bySchool = context.indicator.scope === "school" ? schoolRatios(check, context) : [];
  const [first] = bySchool;
  if (first)
    return [
      resultOf(
        context,
        bySchool.reduce((low, one) => (rank(one) < rank(low) ? one : low), first),
      ),
    ];
  const whole = ratioOf(check, context, (field) => figureOf(context, field));
  if (whole?.met === false) tellFailing(context, whole, failing(whole, context));
  return whole ? [resultOf(context, whole)] : [];
}

function schoolRatios(check: RatioCheck, context: PartContext): RatioOutcome[] {
  return context.facts.schools.flatMap((school) => {
    const own = ratioOf(
      check,
      ofSchool(context, school),
      (field) => school.figures.get(figureKey(field)) ?? null,
    );
    if (own?.met === false) tellFailing(context, own, { ...failing(own, context), school: school.name });
    return own ?? [];
  });
}

/** What is told in it names the school. */
function ofSchool(context: PartContext, { name }: SchoolFacts): PartContext {
  return { ...context, tell: (told) => context.tell({ ...told, school: name }) };
}

/** Failing schools first, the lowest before; then those that are not filled in. */
function rank({ met, actual }: PartOutcome): number {
  if (met === false) return -1e9 + (actual ?? 0);
  return met === null ? 0 : 1 + (actual ?? 0);
}

/** Null where no form asks for the ratio. */
function ratioOf(check: RatioCheck, context: PartContext, find: FigureFinder): RatioOutcome | null {
  const all = check.formulas.map((formula) => reckon(formula, find));
  const printed = printedOf(check, find);
  const found = all.flatMap(({ numerator, denominator }) => [...numerator.found, ...denominator.found]);
  const at = found[0] ?? printed;
  if (!at || !isAsked(context, all, printed)) return null;
  const chosen = chooseFormula(check, context, all);
  if (chosen === null) return withoutFigures(context, all, printed, at);
  tellPrinted(context, printed, all);
  return { ...weigh(chosen, context, chosen.numerator.found[0] ?? at), reckoned: chosen };
}

/**
 * A form asks for a ratio where it asks for what is counted, not only for the whole; for a
 * region's own target, which no national form knows, only where all of it is there.
 */
function isAsked(
  { indicator }: PartContext,
  all: readonly Reckoned[],
  printed: PrintedFigure | null,
): boolean {
  if (printed) return true;
  const isKnown = ({ numerator, denominator }: Reckoned) =>
    [...numerator.lacking, ...denominator.lacking].every(({ figure }) => figure !== null);
  return isTarget(indicator) ? all.some(isKnown) : all.some(({ numerator }) => numerator.found.length > 0);
}

function weigh(chosen: Reckoned, context: PartContext, at: CellRef): PartOutcome {
  const { part, standard } = context;
  const actual = valueOf(chosen) ?? null;
  if (tellWhatCannotBe(chosen, context, actual, at)) return { actual, met: null, at };
  const exact = meetsExactly(chosen, context, actual);
  if (actual === null) return { actual, met: exact, at };
  const printed = asPrinted(actual, part.unit === "比例", part.decimals);
  const rounded = valueMeets(printed, part.op, part.requirement.value ?? 0);
  if (exact !== rounded) tellRounding(context, at, actual, printed);
  return { actual, met: standard.settings.comparison === "rounded" ? rounded : exact, at };
}

function meetsExactly(
  { formula, numerator, denominator }: Reckoned,
  { part: { op, requirement } }: PartContext,
  actual: number | null,
): boolean {
  const required = requirement.value ?? 0;
  if (actual !== null && actual === formula.cap) return valueMeets(actual, op, required);
  return ratioMeets(numerator.value ?? NaN, denominator.value ?? NaN, op, required);
}

/** Figures lack: the printed result decides, and where there is none, the lack is told. */
function withoutFigures(
  context: PartContext,
  all: readonly Reckoned[],
  printed: PrintedFigure | null,
  at: CellRef,
): RatioOutcome {
  const { op, requirement } = context.part;
  if (printed && printed.value !== null) {
    const met = valueMeets(printed.value, op, requirement.value ?? 0);
    return { actual: printed.value, met, at: printed, reckoned: null };
  }
  const lacking = all.flatMap(({ numerator, denominator }) => [...numerator.lacking, ...denominator.lacking]);
  if (printed && lacking.every(({ figure }) => figure === null)) {
    // The form asks for the share alone, not for what it is counted from.
    tellLack(context, printed.field, printed);
    return { actual: null, met: null, at: printed, reckoned: null };
  }
  const told = new Set<CountyField>();
  for (const { field, figure } of lacking) {
    if (!told.has(field)) tellLack(context, field, figure ?? { ...at, lack: "blank" });
    told.add(field);
  }
  return { actual: null, met: null, at: lacking[0]?.figure ?? at, reckoned: null };
}

function failing({ reckoned }: RatioOutcome, { part }: PartContext): Failing {
  if (!reckoned) return {};
  const { formula, numerator, denominator } = reckoned;
  const required = part.requirement.value ?? 0;
  return { gap: gapOfRatio(formula, numerator.value ?? 0, denominator.value ?? 0, required) };
}
