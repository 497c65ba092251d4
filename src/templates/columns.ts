import { columnName } from "../core/address";
import type { Field } from "../core/field";
import type { ColumnReading } from "../core/report/report";
import { STAGES, type Stage } from "../core/stage";
import type { ColumnHeading } from "./headings";
import { TERMS, type Match } from "./vocabulary/match";

/** A column and what it was read as. */
export interface ColumnChoice {
  readonly heading: ColumnHeading;
  readonly match: Match | null;
  /** The stage the headings name over the column, where the two stages stand side by side. */
  readonly stage: Stage | null;
  /** The confidence of the best other reading; close to the match's own means doubt. */
  readonly rival: number;
}

/** What a person said of a column, kept in the workbook: column letters -> field, or null for "none of these". */
export type ColumnCorrections = ReadonlyMap<string, Field | null>;

/** Gives each column at most one field, and each field (in each stage) at most one column. */
export function chooseColumns(
  headings: readonly ColumnHeading[],
  corrections: ColumnCorrections,
): ColumnChoice[] {
  const stageOf = sideBySide(headings);
  const wanted = headings.map((heading) => wish(heading, stageOf(heading), corrections));
  const best = new Map<string, ColumnChoice>();
  for (const choice of wanted) {
    if (!choice.match) continue;
    const key = `${choice.match.term.field}|${choice.stage ?? ""}`;
    const other = best.get(key);
    if (!other?.match || choice.match.confidence > other.match.confidence) best.set(key, choice);
  }
  const kept = new Set(best.values());
  return wanted.map((choice) => (kept.has(choice) ? choice : { ...choice, match: null }));
}

function wish(heading: ColumnHeading, stage: Stage | null, corrections: ColumnCorrections): ColumnChoice {
  const corrected = corrections.get(columnName(heading.column));
  if (corrected === null) return { heading, match: null, stage, rival: 0 };
  if (corrected !== undefined) {
    const term = heading.matches.find((match) => match.term.field === corrected)?.term;
    const match = term ? { term, confidence: 1 } : correctedMatch(corrected);
    return { heading, match, stage, rival: 0 };
  }
  const [first = null, second] = heading.matches;
  return { heading, match: first, stage, rival: second?.confidence ?? 0 };
}

const TERM_BY_FIELD = new Map(TERMS.map((term) => [term.field, term]));

function correctedMatch(field: Field): Match {
  const term = TERM_BY_FIELD.get(field);
  return { term: term ?? { field, role: "raw", unit: null, exact: [], all: [], none: [] }, confidence: 1 };
}

/** Stages over columns count only where both stand over figures: then each column belongs to one of them. */
function sideBySide(headings: readonly ColumnHeading[]): (heading: ColumnHeading) => Stage | null {
  const named = headings.map(stageOver);
  const seen = new Set(named.filter((stage) => stage !== null));
  if (seen.size < STAGES.length) return () => null;
  const byHeading = new Map(headings.map((heading, place) => [heading, named[place] ?? null]));
  return (heading) => byHeading.get(heading) ?? null;
}

const STAGE_PART = /^(小学|初中)(?:部|段|学段|阶段|情况)?$/;

function stageOver(heading: ColumnHeading): Stage | null {
  for (const part of heading.words.parts) {
    const word = STAGE_PART.exec(part)?.[1];
    if (word === "小学" || word === "初中") return word;
  }
  return null;
}

/** How a column's reading is told in the report. */
export function columnReading(choice: ColumnChoice): ColumnReading {
  const { heading, match, stage } = choice;
  return {
    column: columnName(heading.column),
    field: match?.term.field ?? null,
    role: match?.term.role ?? "ignored",
    unit: match?.term.unit ?? null,
    heading: heading.label,
    confidence: match ? Math.round(match.confidence * 100) / 100 : 0,
    ...(stage ? { stage } : {}),
  };
}
