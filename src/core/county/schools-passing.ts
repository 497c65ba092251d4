import type { CountyResult, SchoolResult } from "../report/report";
import { valueMeets } from "./meets";
import type { PartContext } from "./part-context";
import { judged } from "./result";

/** The share of the counted schools that pass. A school of two stages passes in each on its own. */
export function judgeSchoolsPassing(context: PartContext): CountyResult[] {
  const counted = context.schools.filter(({ verdict }) => verdict !== "excluded");
  const [first] = counted;
  if (!first) return [];
  const of = (wanted: SchoolResult["verdict"]) => counted.filter(({ verdict }) => verdict === wanted).length;
  const { op, requirement } = context.part;
  const required = requirement.value ?? 0;
  const meets = (passing: number) => valueMeets(passing / counted.length, op, required);
  const [least, most] = [of("pass"), of("pass") + of("incomplete")];
  const met = meets(least) ? true : meets(most) ? null : false;
  const at = { file: first.file, sheet: first.sheet, cell: null };
  return [judged(context, { actual: least / counted.length, met, at })];
}
