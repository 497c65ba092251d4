import type { CountyCheck } from "../county-standard";
import type { CountyResult } from "../report/report";
import { answerOf } from "./document";
import { figureOf, tellLack } from "./figures";
import { valueMeets } from "./meets";
import type { PartContext } from "./part-context";
import { judged } from "./result";

type NeededCheck = Extract<CountyCheck, { kind: "needed-from" }>;

/** Something that a school needs from so many pupils on: below, nothing is asked. */
export function judgeNeededFrom({ pupils }: NeededCheck, context: PartContext): CountyResult[] {
  const figure = figureOf(context, pupils);
  const answer = answerOf(context);
  if (!figure) return [];
  const { op, requirement } = context.part;
  const isNeeded = figure.value === null ? null : valueMeets(figure.value, op, requirement.value ?? 0);
  if (isNeeded === false) return [judged(context, { actual: figure.value, met: true, at: figure })];
  const met = answer?.answer === true ? true : isNeeded === null ? null : (answer?.answer ?? null);
  if (figure.value === null) tellLack(context, pupils, figure);
  else if (met === null) tellLack(context, "answer", answer ?? figure);
  return [judged(context, { actual: figure.value, met, at: answer ?? figure })];
}
