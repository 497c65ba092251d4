import type { Operator, Requirement } from "../core/county-standard";
import type { Figure, Origin, Restatement } from "../core/standard";
import type { DocumentEntry, Statement } from "./files";

/** A statement and the region whose file makes it. */
export interface Spoken<V> {
  readonly statement: Statement<V>;
  readonly region: string;
}

/** The last statement made on or before the day, or null before the first. */
export function inForce<V>(series: readonly Statement<V>[], day: string): Statement<V> | null {
  let last: Statement<V> | null = null;
  for (const statement of series) if (statement.from <= day) last = statement;
  return last;
}

/** How a document is cited: by its number, or by its title where it has none. */
export function citation(document: DocumentEntry): string {
  return document.number ?? `《${document.title}》`;
}

export type Cite = (documentId: string) => string;

export function originOf<V>({ statement, region }: Spoken<V>, cite: Cite): Origin {
  const { document, clause, from, confirmed } = statement;
  return { document: cite(document), clause, from, region, confirmed };
}

/** Which statement stands, and who says the same again. */
export interface Standing<V> {
  readonly stands: Spoken<V>;
  readonly again: readonly Spoken<V>[];
}

/**
 * The statement that stands among what the nation and the regions say, the nation first.
 * A region's takes the place of the one above it where it is stricter, or weaker with a reason;
 * the same number said again is kept beside it.
 */
export function standingOf<V>(
  spoken: readonly Spoken<V>[],
  pick: (value: V) => number | null,
  op: Operator,
): Standing<V> {
  const [nation, ...regions] = spoken;
  if (!nation) throw new RangeError("no statement is in force");
  const stricter = stricterBy(op);
  return regions.reduce<Standing<V>>(
    (so, next) => {
      const [above, value] = [pick(so.stands.statement.value), pick(next.statement.value)];
      if (value === above) return { ...so, again: [...so.again, next] };
      const replaces = stricter(value ?? 0, above ?? 0) || next.statement.loosens !== undefined;
      return replaces ? { stands: next, again: [] } : so;
    },
    { stands: nation, again: [] },
  );
}

/** A number in force with its origin, and who says it again. */
export function figureOf<V>({ stands, again }: Standing<V>, pick: (value: V) => number, cite: Cite): Figure {
  const figure = { value: pick(stands.statement.value), origin: originOf(stands, cite) };
  return again.length === 0 ? figure : { ...figure, restated: restatements(again, cite) };
}

/** What is asked of a county in force, with its origin, and who asks it again. */
export function requirementOf(standing: Standing<number | null>, cite: Cite): Requirement {
  const { stands, again } = standing;
  const { value, by = null, note = null } = stands.statement;
  const requirement = { value, origin: originOf(stands, cite), by, note };
  return again.length === 0 ? requirement : { ...requirement, restated: restatements(again, cite) };
}

function restatements<V>(again: readonly Spoken<V>[], cite: Cite): Restatement[] {
  return again.map((each) => {
    const { by = null, note = null } = each.statement;
    return { origin: originOf(each, cite), by, note };
  });
}

/** Which of two figures asks for more. */
export function stricterBy(op: Operator): (one: number, other: number) => boolean {
  return op === "<=" || op === "<" ? (one, other) => one < other : (one, other) => one > other;
}
