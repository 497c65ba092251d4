import type { Figure, Origin, Restatement } from "../core/standard";
import type { DocumentEntry, Statement } from "./files";

/** A statement and the region whose file makes it. */
export interface Spoken<V> {
  readonly statement: Statement<V>;
  readonly region: string;
}

/** The last statement made on or before the day, or null before the first. */
export function inForce<V>(series: readonly Statement<V>[], day: string): Statement<V> | null {
  return series.filter((statement) => statement.from <= day).at(-1) ?? null;
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

/**
 * The figure in force among what the nation and the regions say, the nation first.
 * A region's figure takes its place where it is stricter, or weaker with a reason;
 * the same figure said again is kept beside it.
 */
export function figureOf<V>(
  spoken: readonly Spoken<V>[],
  pick: (value: V) => number,
  stricter: (one: number, other: number) => boolean,
  cite: Cite,
): Figure {
  const [nation, ...regions] = spoken;
  if (!nation) throw new RangeError("no statement is in force");
  let figure: Figure = { value: pick(nation.statement.value), origin: originOf(nation, cite) };
  for (const each of regions) {
    const value = pick(each.statement.value);
    const origin = originOf(each, cite);
    if (value === figure.value) figure = restate(figure, { origin, ...terms(each.statement) });
    else if (stricter(value, figure.value) || each.statement.loosens) figure = { value, origin };
  }
  return figure;
}

function restate(figure: Figure, again: Restatement): Figure {
  return { ...figure, restated: [...(figure.restated ?? []), again] };
}

function terms<V>({ by, note }: Statement<V>) {
  return { by: by ?? null, note: note ?? null };
}

/** Which of two figures asks for more. */
export function stricterBy(op: ">=" | ">" | "<=" | "<" | "="): (one: number, other: number) => boolean {
  return op === "<=" || op === "<" ? (one, other) => one < other : (one, other) => one > other;
}
