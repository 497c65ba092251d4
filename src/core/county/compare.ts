import type { CountyCheck } from "../county-standard";
import { withoutNoise } from "../gap/gap";
import type { CountyResult } from "../report/report";
import { tellImpossible } from "./doubts";
import { figureOf, sumOf, tellLack } from "./figures";
import { ratioMeets } from "./meets";
import { isTarget, type PartContext } from "./part-context";
import { judged, type PartOutcome } from "./result";

type CompareCheck = Extract<CountyCheck, { kind: "compare" }>;

/**
 * One figure against so many times another: teachers' wages against civil servants'. The entry has
 * the two figures themselves.
 */
export function judgeCompare({ left, right }: CompareCheck, context: PartContext): CountyResult[] {
  const { value: required } = context.part.requirement;
  const find = (field: typeof left) => figureOf(context, field);
  const [one, other] = [sumOf({ plus: [left], minus: [] }, find), sumOf({ plus: [right], minus: [] }, find)];
  const at = one.found[0] ?? other.found[0];
  if (!at) return [];
  const lacking = [...one.lacking, ...other.lacking];
  if (isTarget(context.indicator) && lacking.some(({ figure }) => figure === null)) return [];
  for (const { field, figure } of lacking) tellLack(context, field, figure ?? { ...at, lack: "blank" });
  const times = required ?? 1;
  const bound = other.value === null ? null : times * other.value;
  const open: PartOutcome = { actual: one.value, required: bound, unit: "元", met: null, at };
  if (one.value === null || other.value === null) return [judged(context, open)];
  if (one.value < 0) {
    tellImpossible(context, left, one.found[0] ?? at, one.value, "negative");
    return [judged(context, open)];
  }
  if (!(other.value > 0)) {
    const reason = other.value === 0 ? "no-pupils" : "negative";
    tellImpossible(context, right, other.found[0] ?? at, other.value, reason);
    return [judged(context, open)];
  }
  const met = ratioMeets(one.value, other.value, context.part.op, times);
  const lack = withoutNoise(times * other.value - one.value, times * other.value);
  const gap = lack > 0 ? { amount: lack, unit: "元" } : null;
  return [judged(context, { ...open, met }, { gap })];
}
