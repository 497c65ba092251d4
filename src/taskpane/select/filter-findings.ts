import type { Stage } from "../../core/stage";
import { plain, type FindingIndex, type IndexedFinding } from "./finding-index";
import { isDoubt, type FindingState } from "./finding-state";

export const LIST_TABS = ["school", "indicator", "doubt"] as const;
export type ListTab = (typeof LIST_TABS)[number];

/** Nothing chosen lets everything through. */
export interface FindingFilter {
  readonly states: readonly FindingState[];
  readonly stages: readonly Stage[];
  /** Only findings that nobody has answered. */
  readonly unanswered: boolean;
}

export const NO_FILTER: FindingFilter = { states: [], stages: [], unanswered: false };

export interface FindingQuery {
  readonly tab: ListTab;
  readonly search: string;
  readonly filter: FindingFilter;
  /** Keys of the findings that were answered. */
  readonly answered: ReadonlySet<string>;
}

/** The findings of a tab that the search and the filter let through, in the report's order. */
export function filterFindings(index: FindingIndex, query: FindingQuery): readonly IndexedFinding[] {
  const terms = plain(query.search).split(/\s+/).filter(Boolean);
  const wanted = query.tab === "doubt";
  return index.entries.filter(
    (entry) =>
      isDoubt(entry.state) === wanted &&
      passes(entry, query.filter, query.answered) &&
      terms.every((term) => entry.text.includes(term)),
  );
}

function passes(entry: IndexedFinding, filter: FindingFilter, answered: ReadonlySet<string>): boolean {
  const { states, stages, unanswered } = filter;
  const { stage } = entry.finding;
  if (states.length > 0 && !states.includes(entry.state)) return false;
  if (stages.length > 0 && (stage === null || !stages.includes(stage))) return false;
  return !unanswered || !answered.has(entry.key);
}

/** How many kinds of choice narrow the list. */
export function filterCount({ states, stages, unanswered }: FindingFilter): number {
  return states.length + stages.length + (unanswered ? 1 : 0);
}
