import type { Area } from "../../core/address";
import { mayTryOtherwise } from "./errors";
import { areaOf } from "./range-area";

/** A conditional format of ours. */
export interface OwnRule {
  readonly format: Excel.ConditionalFormat;
  readonly sheet: string;
  /** Without "=", for the top left cell of its areas. */
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** A sheet whose rules are looked through. */
export interface RuleSearch {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly holds: (formula: string) => boolean;
}

export type Listing = { readonly search: RuleSearch; readonly formats: Excel.ConditionalFormatCollection };

/**
 * Queues the list of the conditional formats of a sheet, or of one range of it. Nothing but id and kind is asked of a rule here:
 * with some rules of other kinds Excel fails on every other question.
 */
export function listRules(search: RuleSearch, address?: string): Listing {
  const formats = search.sheet.getRange(address).conditionalFormats;
  formats.load("items/id,items/type");
  return { search, formats };
}

/**
 * The rules of ours among listed ones. Of a person's own rules only those that are a formula are asked for
 * that formula, and neither looked at nor changed further.
 */
export async function ownRules(
  context: Excel.RequestContext,
  listings: readonly Listing[],
): Promise<readonly OwnRule[]> {
  const candidates = new Map<string, Candidate>();
  for (const { search, formats } of listings) {
    for (const format of formats.items) {
      if (format.type === "Custom") candidates.set(`${search.name} ${format.id}`, { search, format });
    }
  }
  const asked = await askFormulas(context, [...candidates.values()]);
  return asked.flatMap(({ search, format, formula, areas }) =>
    search.holds(formula) ? [{ format, sheet: search.name, formula, areas }] : [],
  );
}

interface Candidate {
  readonly search: RuleSearch;
  readonly format: Excel.ConditionalFormat;
}

interface Asked extends Candidate {
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** A rule that Excel cannot tell of is no rule of ours: the others are asked without it. */
async function askFormulas(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
): Promise<readonly Asked[]> {
  if (candidates.length === 0) return [];
  try {
    return await askTogether(context, candidates);
  } catch (error) {
    if (!mayTryOtherwise(error)) throw error;
    if (candidates.length === 1) return [];
    const middle = Math.ceil(candidates.length / 2);
    const first = await askFormulas(context, candidates.slice(0, middle));
    return [...first, ...(await askFormulas(context, candidates.slice(middle)))];
  }
}

async function askTogether(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
): Promise<readonly Asked[]> {
  const questions = candidates.map((candidate) => {
    const rule = candidate.format.customOrNullObject.rule;
    const ranges = candidate.format.getRanges().areas;
    rule.load("formula");
    ranges.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { ...candidate, rule, ranges };
  });
  await context.sync();
  return questions.map(({ search, format, rule, ranges }) => ({
    search,
    format,
    formula: rule.formula.replace(/^=/, ""),
    areas: ranges.items.map(areaOf),
  }));
}
