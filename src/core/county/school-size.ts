import type { CountyCheck } from "../county-standard";
import type { CountyResult } from "../report/report";
import { isCombined, stagesOf, type CellRef, type CountyFigure, type SchoolFacts } from "./facts";
import { figureOf, tellLack } from "./figures";
import { valueMeets } from "./meets";
import type { PartContext } from "./part-context";
import { relaxedRequirement } from "./relaxed";
import { tellFailing } from "./result";
import { judgeTally, type Tally } from "./tally";

type SizeCheck = Extract<CountyCheck, { kind: "school-size" }>;

/** Pupils of the compulsory stages of each school, against the most a school of its kind may have. */
export function judgeSchoolSize(check: SizeCheck, context: PartContext): CountyResult[] {
  const sizes = context.facts.schools.flatMap((school) => {
    const pupils = concerns(check, school, context) ? pupilsIn(school, context) : null;
    return pupils ? [{ school, pupils }] : [];
  });
  const figure = check.exceeding && figureOf(context, check.exceeding);
  const printed = check.exceeding && figure ? { field: check.exceeding, figure } : null;
  return judgeTally(context, tallyOf(sizes, context), printed);
}

function concerns({ schools, only }: SizeCheck, school: SchoolFacts, { standard }: PartContext): boolean {
  if (only === "new-schools" && school.traits["new-school"] !== true) return false;
  if (schools === "combined") return isCombined(school);
  if (isCombined(school)) return false;
  const isComplete = /完全中学|完中/.test(school.type);
  return !isComplete || standard.settings.completeSecondarySize !== "none";
}

/** The stage's pupils; of a combined school, whose part has no stage, all that are in compulsory education. */
function pupilsIn(school: SchoolFacts, { part }: PartContext): CountyFigure | null {
  const stages = part.stage === null ? stagesOf(school) : [part.stage];
  const figures = stages.flatMap((stage) => school.pupils[stage] ?? []);
  const [first] = figures;
  if (!first) return null;
  const lacking = figures.find(({ value }) => value === null);
  return lacking ?? { ...first, value: figures.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}

function tallyOf(
  sizes: readonly { readonly school: SchoolFacts; readonly pupils: CountyFigure }[],
  context: PartContext,
): Tally | null {
  const [first] = sizes;
  if (!first) return null;
  let [sure, open, largest] = [0, 0, 0];
  let at: CellRef | null = null;
  for (const { school, pupils } of sizes) {
    if (pupils.value === null) {
      open += 1;
      tellLack(context, "students", pupils, school.name);
    } else if (exceeds(context, school, pupils, pupils.value)) {
      sure += 1;
      if (pupils.value > largest) at = pupils;
    }
    largest = Math.max(largest, pupils.value ?? 0);
  }
  return { sure, open, largest, at: at ?? first.pupils };
}

function exceeds(context: PartContext, school: SchoolFacts, at: CellRef, actual: number): boolean {
  const { part } = context;
  const required = relaxedRequirement(context, school) ?? 0;
  const met = valueMeets(actual, part.op, required);
  if (!met) {
    const outcome = { actual, required, met, at };
    tellFailing(context, outcome, { school: school.name });
  }
  return !met;
}
