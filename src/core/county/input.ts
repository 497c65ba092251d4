import type { CountyField } from "../county-field";
import type { CountyCheck, CountyPart } from "../county-standard";
import type { CountyResult } from "../report/report";
import { figureKey, type CountyFigure } from "./facts";
import { figureOf, tellLack } from "./figures";
import { valueMeets } from "./meets";
import type { PartContext } from "./part-context";
import { judged, resultOf, tellFailing, type PartOutcome } from "./result";

type InputCheck = Extract<CountyCheck, { kind: "input" }>;

/** A number typed in, for each group of its own where the check names groups. */
export function judgeInput(check: InputCheck, context: PartContext): CountyResult[] {
  if (check.each === null) return judgeOne(check.field, context);
  const given = check.each.flatMap((group) => {
    const figure = figureOf(context, check.field, group);
    return figure ? [{ group, figure }] : [];
  });
  return given.map(({ group, figure }) => judged(context, weigh(check.field, figure, context, group)));
}

/** Several parts may share a field ("一、二年级" and "三至六年级"): each has the figure under its own label. */
function judgeOne(field: CountyField, context: PartContext): CountyResult[] {
  const { part, indicator, facts } = context;
  const group = sharesField(indicator.parts, field) ? part.label : null;
  if (indicator.scope === "school") {
    const own = facts.schools.flatMap((school) => {
      const figure = school.figures.get(figureKey(field, group));
      return figure ? [{ school: school.name, ...weigh(field, figure, context) }] : [];
    });
    for (const one of own) if (one.met === false) tellFailing(context, one, { school: one.school });
    const worst = worstOf(own);
    if (worst) return [resultOf(context, worst)];
  }
  const figure = figureOf(context, field, group);
  return figure ? [judged(context, weigh(field, figure, context))] : [];
}

function sharesField(parts: readonly CountyPart[], field: CountyField): boolean {
  return parts.filter(({ check }) => check.kind === "input" && check.field === field).length > 1;
}

function worstOf<Outcome extends PartOutcome>(outcomes: readonly Outcome[]): Outcome | undefined {
  const byState = (met: boolean | null) => outcomes.find((one) => one.met === met);
  return byState(false) ?? byState(null) ?? byState(true);
}

function weigh(field: CountyField, figure: CountyFigure, context: PartContext, group?: string): PartOutcome {
  const { op, requirement } = context.part;
  const { value } = figure;
  if (value === null) tellLack(context, field, figure);
  const met = value === null ? null : valueMeets(value, op, requirement.value ?? 0);
  return { actual: value, met, at: figure, group, groupEn: group && (SUBJECTS_EN[group] ?? group) };
}

/** The subjects of the state's monitoring. */
const SUBJECTS_EN: Readonly<Record<string, string>> = {
  语文: "Chinese",
  数学: "mathematics",
  科学: "science",
  体育: "PE",
  艺术: "arts",
  德育: "moral education",
};
