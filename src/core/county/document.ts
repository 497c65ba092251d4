import type { CountyResult } from "../report/report";
import type { CountyAnswer } from "./facts";
import { tellLack } from "./figures";
import type { PartContext } from "./part-context";
import { judged } from "./result";

/** What a form answers to an item: the indicator's own answer, or that of the one it is near to. */
export function answerOf({ indicator, part, facts }: PartContext): CountyAnswer | null {
  const ids = [`${indicator.id}|${part.id}`, indicator.id];
  return ids.map((id) => facts.answers.get(id)).find((answer) => answer !== undefined) ?? null;
}

/**
 * An item that asks for no number. Answered with no for an item that asks for numbers, too, the
 * answer may be about the numbers: then it decides nothing here.
 * @param others what the item's other parts came to
 */
export function judgeDocument(context: PartContext, others: readonly CountyResult[]): CountyResult[] {
  const given = answerOf(context);
  if (!given) return [];
  if (given.answer === null) tellLack(context, "answer", given);
  const isExplained = given.answer === false && others.some(({ met }) => met === false);
  return [judged(context, { actual: null, met: isExplained ? null : given.answer, at: given })];
}
