import { columnName } from "../core/address";
import type { Field } from "../core/field";
import type { ColumnReading } from "../core/report/report";
import type { Stage } from "../core/stage";
import type { ColumnHeading } from "./headings";
import { saidUnit } from "./said-unit";
import { matchOf, type Match } from "./vocabulary/match";
import { withoutHigherAlone, withoutWiderTotals } from "./wider-total";

/** A column and what it was read as. */
export interface ColumnChoice {
  readonly heading: ColumnHeading;
  readonly match: Match | null;
  /** The stage that the headings name over the column, or null where it is of no one stage. */
  readonly stage: Stage | null;
  /** The confidence of the best other reading; close to the match's own means doubt. */
  readonly rival: number;
  /** Another column that could hold the same as well as this one; left out where there is none. */
  readonly twin?: number | undefined;
}

/** What a person said of a sheet's columns. `isOnly`: no other column of the sheet has the heading. */
export interface ColumnCorrections {
  /** The field of a column, null for "none of these", undefined where nothing was said. */
  get(column: string, heading: string, isOnly: boolean): Field | null | undefined;
  /** The unit of a column, where one was named. */
  unit?(column: string, heading: string, isOnly: boolean): string | undefined;
  /** Whether a row of that name is a school, whatever the name sounds like. */
  isSchool?(name: string): boolean;
}

/** Whether a person said what a column is. */
export function isSaid(corrections: ColumnCorrections, { column, label }: ColumnHeading): boolean {
  const said = (isOnly: boolean) => corrections.get(columnName(column), label, isOnly);
  return said(true) !== undefined || said(false) !== undefined;
}

/** Gives each column at most one field, and each field (in each stage) at most one column. */
export function chooseColumns(
  headings: readonly ColumnHeading[],
  corrections: ColumnCorrections,
): ColumnChoice[] {
  const isOnly = onlyHeadings(headings);
  const said = new Set<ColumnChoice>();
  const wanted = headings.map((given) => {
    const [column, only] = [columnName(given.column), isOnly(given)];
    const heading = withUnit(given, corrections.unit?.(column, given.label, only));
    const corrected = corrections.get(column, given.label, only);
    const choice = wish(heading, corrected);
    if (corrected !== undefined) said.add(choice);
    return choice;
  });
  const best = new Map<string, ColumnChoice>();
  const twins = new Map<ColumnChoice, ColumnChoice>();
  const meant = withoutHigherAlone(withoutWiderTotals(wanted, said), said);
  for (const choice of meant) {
    if (!choice.match) continue;
    const key = `${choice.match.term.field}|${choice.stage ?? ""}`;
    const other = best.get(key);
    const lead = other ? weightOf(choice, said) - weightOf(other, said) + laterBy(choice, other) : 1;
    const winner = other && lead <= 0 ? other : choice;
    if (other && Math.abs(lead) <= LATER + 1e-9) twins.set(winner, winner === other ? choice : other);
    best.set(key, winner);
  }
  const kept = new Set(best.values());
  return meant.map((choice) =>
    kept.has(choice) ? withTwin(choice, twins.get(choice)) : { ...choice, match: null },
  );
}

/** What a hidden column loses: one that is seen and reads as well is meant. */
const HIDDEN = 0.05;
/** Of two years side by side the later one is meant. */
const LATER = 0.04;

function weightOf(choice: ColumnChoice, said: ReadonlySet<ColumnChoice>): number {
  const hidden = choice.heading.hidden ? HIDDEN : 0;
  return (choice.match?.confidence ?? 0) + Number(said.has(choice)) - hidden;
}

function laterBy({ heading: { year } }: ColumnChoice, { heading: { year: other } }: ColumnChoice): number {
  return year && other ? Math.sign(year - other) * LATER : 0;
}

function withTwin(choice: ColumnChoice, twin: ColumnChoice | undefined): ColumnChoice {
  return twin ? { ...choice, twin: twin.heading.column } : choice;
}

/** Tells headings that stand over one column only. */
function onlyHeadings(headings: readonly ColumnHeading[]): (heading: ColumnHeading) => boolean {
  const counts = new Map<string, number>();
  for (const { label } of headings) counts.set(label, (counts.get(label) ?? 0) + 1);
  return ({ label }) => counts.get(label) === 1;
}

function withUnit(heading: ColumnHeading, said: string | undefined): ColumnHeading {
  const unit = said === undefined ? null : saidUnit(said);
  return unit ? { ...heading, unit } : heading;
}

function wish(heading: ColumnHeading, corrected: Field | null | undefined): ColumnChoice {
  const stage = heading.stage === "高中" ? null : heading.stage;
  if (corrected === null) return { heading, match: null, stage, rival: 0 };
  if (corrected !== undefined) return { heading, match: correctedMatch(heading, corrected), stage, rival: 0 };
  if (heading.stage === "高中") return { heading, match: seniorPupils(heading), stage, rival: 0 };
  const [first = null] = heading.matches;
  const other = heading.matches.find(({ term }) => term.field !== first?.term.field);
  return { heading, match: first, stage, rival: other?.confidence ?? 0 };
}

function correctedMatch(heading: ColumnHeading, field: Field): Match {
  const known = heading.matches.find((match) => match.term.field === field)?.term;
  return known ? { term: known, confidence: 1 } : matchOf(field, 1);
}

/** Of the senior stage only the pupils matter: a combined school's premises are split by them. */
function seniorPupils(heading: ColumnHeading): Match | null {
  const [first] = heading.matches;
  return first?.term.field === "students"
    ? { ...first, term: { ...first.term, field: "studentsSenior" } }
    : null;
}

/** The column that holds a field, or null. */
export function columnOf(choices: readonly ColumnChoice[], field: Field): number | null {
  return choices.find((choice) => choice.match?.term.field === field)?.heading.column ?? null;
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
