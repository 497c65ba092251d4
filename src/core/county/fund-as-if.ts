import type { CountyField } from "../county-field";
import type { CountyCheck } from "../county-standard";
import { atLeast } from "../exact";
import type { CountyResult } from "../report/report";
import { STAGES, type Stage } from "../stage";
import { answerOf } from "./document";
import { figureKey, stagesOf, type CountyFigure, type SchoolFacts } from "./facts";
import { figureOf, tellLack } from "./figures";
import { valueMeets } from "./meets";
import type { PartContext } from "./part-context";
import { judged, resultOf, tellFailing, type PartOutcome } from "./result";

type FundCheck = Extract<CountyCheck, { kind: "fund-as-if" }>;

const QUOTAS: Readonly<Record<Stage, CountyField>> = { 小学: "publicFundPrimary", 初中: "publicFundJunior" };

/**
 * Schools with fewer pupils than the figure are funded as if they had so many. The entry says for
 * how many pupils the funds are, by the county's own quota for a pupil: of the worst school where
 * the schools' figures are there, else of what the county sums up.
 */
export function judgeFundAsIf(check: FundCheck, context: PartContext): CountyResult[] {
  const outcomes = context.facts.schools.flatMap((school) => schoolFunds(school, context) ?? []);
  const worst =
    outcomes.find(({ met }) => met === false) ?? outcomes.find(({ met }) => met === null) ?? outcomes[0];
  return worst ? [resultOf(context, worst)] : countyFunds(check, context);
}

/** Null for a school that is not small, or whose form does not ask for its funds. */
function schoolFunds(school: SchoolFacts, context: PartContext): PartOutcome | null {
  const fund = fundOf(school);
  if (!fund || !isSmall(pupilsOf(school) ?? 0, context)) return null;
  const quota = quotaOf(stagesOf(school), context);
  if (fund.value === null) tellLack(context, "publicFund", fund, school.name);
  if (fund.value === null || quota === null)
    return { actual: null, ...asked(context, 1), met: null, at: fund };
  const actual = fund.value / quota;
  const required = context.part.requirement.value ?? 0;
  const outcome = { actual, ...asked(context, 1), met: atLeast(fund.value, required * quota), at: fund };
  if (!outcome.met) {
    const gap = { amount: required * quota - fund.value, unit: "元" };
    tellFailing(context, outcome, { school: school.name, gap });
  }
  return outcome;
}

/** The funds allotted, or what was budgeted of them. */
export function fundOf({ figures }: SchoolFacts): CountyFigure | null {
  return figures.get(figureKey("publicFund")) ?? figures.get(figureKey("publicFundBudget")) ?? null;
}

/** Pupils of all the stages that a school has; null where one is not filled in. */
export function pupilsOf(school: SchoolFacts): number | null {
  const figures = STAGES.map((stage) => school.pupils[stage]).filter((figure) => figure !== undefined);
  if (figures.some(({ value }) => value === null)) return null;
  return figures.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** Pupils that are not filled in are 0, which is no small school. Exactly the figure is no small school, unless the setting takes it as one. */
function isSmall(pupils: number, { part, standard }: PartContext): boolean {
  const required = part.requirement.value ?? 0;
  if (pupils === required && standard.settings.schoolOfHundred === "small") return true;
  return pupils > 0 && valueMeets(pupils, part.op, required);
}

/** The larger of the stages' quotas; null where no form gives it. */
function quotaOf(stages: readonly Stage[], context: PartContext): number | null {
  const figures = stages.map((stage) => figureOf(context, QUOTAS[stage])?.value ?? null);
  return figures.includes(null) ? null : Math.max(...figures.map((value) => value ?? 0));
}

/** The entry's comparison: funds for so many pupils a school. */
function asked({ part }: PartContext, schools: number): Pick<PartOutcome, "required" | "op"> & { op: ">=" } {
  return { required: (part.requirement.value ?? 0) * schools, op: ">=" };
}

/**
 * The county's own sum of all small schools. How many there are it does not say; the tables of
 * schools do, where their small schools have just these pupils. Else there are at least as many
 * schools as hold the pupils: less than these need fails for certain, and whether more is enough
 * only the form's own answer says.
 */
function countyFunds({ pupils, fund }: FundCheck, context: PartContext): CountyResult[] {
  const [all, funds] = [figureOf(context, pupils), figureOf(context, fund)];
  const at = funds ?? all;
  if (!at) return [];
  if (all?.value === 0) return [judged(context, { actual: 0, ...asked(context, 0), met: true, at })];
  if (all?.value == null) tellLack(context, pupils, all ?? at);
  if (funds?.value == null) tellLack(context, fund, funds ?? at);
  const open = { actual: null, ...asked(context, 1), met: null, at };
  if (all?.value == null || funds?.value == null) return [judged(context, open)];
  const outcome = { ...weighFunds(all.value, funds.value, context), at };
  if (outcome.met === null) tellLack(context, "answer", answerOf(context) ?? at);
  return [judged(context, outcome)];
}

function weighFunds(pupils: number, fund: number, context: PartContext): Omit<PartOutcome, "at"> {
  const answer = answerOf(context)?.answer ?? null;
  const quota = quotaOf(["小学"], context);
  const required = context.part.requirement.value ?? 0;
  const known = smallSchools(pupils, context);
  const schools = known ?? Math.ceil(pupils / Math.max(1, required - 1));
  if (quota === null) return { actual: null, ...asked(context, schools), met: answer };
  const reaches = atLeast(fund, required * schools * quota);
  const met = reaches ? (known === null ? answer : true) : false;
  return { actual: fund / quota, ...asked(context, schools), met };
}

/** How many small schools the tables have; null where their pupils are others than the form's. */
function smallSchools(pupils: number, context: PartContext): number | null {
  const all = context.facts.schools.map((school) => pupilsOf(school) ?? 0);
  const small = all.filter((each) => isSmall(each, context));
  const sum = small.reduce((so, each) => so + each, 0);
  return sum === pupils ? small.length : null;
}
