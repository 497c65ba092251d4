import { finding } from "../report/finding";
import type { CountyResult } from "../report/report";
import { answerOf } from "./document";
import { tellLack } from "./figures";
import type { PartContext } from "./part-context";
import { resultOf, sourceOf } from "./result";

/** A veto: met where it does not exist. One that exists ends the matter. */
export function judgeVeto(context: PartContext): CountyResult[] {
  const given = answerOf(context);
  if (!given) return [];
  const { indicator, tell } = context;
  if (given.answer === null) tellLack(context, "answer", given);
  if (given.answer === true) {
    tell(
      finding({
        code: "veto",
        severity: "error",
        ...{ file: given.file, sheet: given.sheet, cell: given.cell },
        indicator: indicator.id,
        source: sourceOf(context),
        params: { label: indicator.label, labelEn: indicator.labelEn },
      }),
    );
  }
  const met = given.answer === null ? null : !given.answer;
  return [resultOf(context, { actual: null, met, at: given })];
}
