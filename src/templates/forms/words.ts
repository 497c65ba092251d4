/** Words by which a text is known: one of each group of `all`, and none of `none`. */
export interface Words {
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
}

/** How much of a folded text its words cover, 0–1; 0 where it is another. */
export function coverage(folded: string, { all, none = [] }: Words): number {
  if (none.some((word) => folded.includes(word))) return 0;
  let covered = 0;
  for (const group of all) {
    const length = longest(group, folded);
    if (length === 0) return 0;
    covered += length;
  }
  return Math.min(1, covered / Math.max(1, folded.length));
}

const LOOKED_UP = new WeakMap<readonly Words[], Map<string, Words | null>>();
const MOST_KEPT = 2000;

/**
 * What a folded text is among several, by the most groups of words, then by what they cover. Hundreds of
 * schools fill in the same form: what a text is, is kept.
 */
export function knownAs<Known extends Words>(folded: string, known: readonly Known[]): Known | null {
  const before = LOOKED_UP.get(known) ?? new Map<string, Words | null>();
  LOOKED_UP.set(known, before);
  const found = before.get(folded);
  if (found !== undefined) return found as Known | null;
  const best = bestMatch(folded, known);
  if (before.size < MOST_KEPT) before.set(folded, best);
  return best;
}

function bestMatch<Known extends Words>(folded: string, known: readonly Known[]): Known | null {
  let best: Known | null = null;
  let most = 0;
  for (const one of known) {
    const part = coverage(folded, one);
    const score = part === 0 ? 0 : one.all.length + part;
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

function longest(group: readonly string[], text: string): number {
  return group.reduce((length, word) => (text.includes(word) ? Math.max(length, word.length) : length), 0);
}
