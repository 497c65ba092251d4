import type { CountyStandard } from "../county-standard";
import { finding } from "../report/finding";
import type { CountyResult, Finding, SchoolResult } from "../report/report";
import type { Standard } from "../standard";
import type { CountyFacts } from "./facts";
import { answerOf } from "./document";
import { tellLack } from "./figures";
import { judgePart } from "./judge-part";
import { isTarget, type PartContext } from "./part-context";
import { judged } from "./result";
import { tellTotals } from "./totals";

/** What the forms of a county come to. */
export interface JudgedCounty {
  readonly results: readonly CountyResult[];
  readonly findings: readonly Finding[];
}

/**
 * Judges what the forms of a county say, in the order of the standard: the nation's indicators,
 * then the region's own targets as entries of their own. Only what a form asks for has an entry.
 * @param schools as they were judged by their seven indicators
 */
export function judgeCounty(
  facts: CountyFacts,
  standard: Standard,
  schools: readonly SchoolResult[],
): JudgedCounty {
  const findings = new FindingsOnce();
  const tell = (told: Finding) => findings.add(told);
  const results = [...standard.county, ...standard.targets].flatMap((indicator) =>
    judgeIndicator({ indicator, facts, standard, schools, tell }),
  );
  tellTotals(facts, tell);
  return { results, findings: findings.all };
}

function judgeIndicator(about: Omit<PartContext, "part">): CountyResult[] {
  const { indicator } = about;
  const isAnswered = ({ check: { kind } }: CountyStandard["parts"][number]) => kind === "document";
  const numeric = indicator.parts.filter((part) => !isAnswered(part));
  const results = new Map(numeric.map((part) => [part, judgePart({ ...about, part }, [])]));
  const others = [...results.values()].flat();
  const isByAnswer = numeric.length > 0 && others.length === 0;
  if (isByAnswer) return answered(about);
  const inOrder = indicator.parts.flatMap(
    (part) => results.get(part) ?? judgePart({ ...about, part }, others),
  );
  tellVerdict(about, inOrder);
  return inOrder;
}

/** An item that asks for numbers and has none: its own answer is all there is. */
function answered(about: Omit<PartContext, "part">): CountyResult[] {
  const [part] = about.indicator.parts;
  const given = part && !isTarget(about.indicator) ? answerOf({ ...about, part }) : null;
  if (!part || !given) return [];
  const requirement = { ...part.requirement, value: null };
  const context: PartContext = {
    ...about,
    part: { ...part, label: null, labelEn: null, op: "=", requirement },
  };
  if (given.answer === null) tellLack(context, "answer", given);
  return [judged(context, { actual: null, met: given.answer, at: given })];
}

/** Tells where the form's own answer to an item is not what its numbers come to. */
function tellVerdict(
  { indicator, facts, tell }: Omit<PartContext, "part">,
  results: readonly CountyResult[],
): void {
  const given = facts.answers.get(indicator.id);
  if (!given || given.answer === null) return;
  const numbers = results.filter(({ required }) => required !== null);
  const fails = numbers.some(({ met }) => met === false);
  const stands = results.every(({ met }) => met === true);
  if (given.answer ? !fails : !stands || numbers.length < results.length) return;
  tell(
    finding({
      code: "verdict-mismatch",
      severity: "warning",
      ...{ file: given.file, sheet: given.sheet, cell: given.cell },
      indicator: indicator.id,
    }),
  );
}

/** Two parts of one indicator may need the same cell: what lacks is told once. */
class FindingsOnce {
  readonly all: Finding[] = [];
  private readonly told = new Set<string>();

  add(told: Finding): void {
    const { code, file, sheet, cell, indicator, school, params } = told;
    const key = [code, file, sheet, cell, indicator, school, params.field ?? JSON.stringify(told)].join("|");
    if (!this.told.has(key)) this.all.push(told);
    this.told.add(key);
  }
}
