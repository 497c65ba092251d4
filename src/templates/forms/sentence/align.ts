import type { Token } from "./tokens";
import type { SentenceTemplate, TemplateToken } from "./sentence-template";

/** A place of the template and what stands there. */
export interface Aligned {
  readonly of: TemplateToken;
  readonly token: Token;
  /** Place of the token in the sentence. */
  readonly index: number;
}

/** How a sentence fits a template. */
export interface Alignment {
  readonly found: readonly Aligned[];
  /** The sum of the likenesses of what was found; the higher, the better the template. */
  readonly score: number;
}

/** So many words after a number tell which it is. */
const AFTER = 4;
/** Less alike than this is not the same place. */
const ALIKE = 0.5;
/** Another order than the template's must fit by so much better in all. */
const BETTER = 0.15;

/**
 * Finds the places of a template in a sentence by the words around them, in their order, or in any
 * order where that fits better: clauses may have been moved. Numbers that belong to the wording
 * are places, too, so that they are not taken for what is filled in.
 */
export function align(tokens: readonly Token[], { tokens: places }: SentenceTemplate): Alignment {
  const same = wordForWord(tokens, places);
  if (same) return same;
  const likeness = tokens.map((token) => places.map((place) => alike(token, place)));
  const ordered = inOrder(likeness, tokens.length, places.length);
  const free = inAnyOrder(likeness, ordered);
  const sum = (pairs: readonly Pair[]) =>
    pairs.reduce((so, [token, place]) => so + (likeness[token]?.[place] ?? 0), 0);
  const pairs = sum(free) > sum(ordered) + BETTER ? free : ordered;
  const found = pairs.map(([index, place]): Aligned => {
    return { index, token: tokens[index] as Token, of: places[place] as TemplateToken };
  });
  return { found, score: sum(pairs) };
}

/** The sentence as the form prints it, with something or nothing in each place. */
function wordForWord(tokens: readonly Token[], places: readonly TemplateToken[]): Alignment | null {
  const drawn = tokens.flatMap((token, index) => (token.kind === "gap" ? [] : [{ token, index }]));
  const isSame =
    drawn.length === places.length &&
    drawn.every(({ token }, place) => {
      const of = places[place];
      const isWording = of?.slot !== null || token.text === of.text;
      return isWording && token.before === of?.before && token.after === of.after;
    });
  if (!isSame) return null;
  const found = drawn.map(({ token, index }, place) => ({
    token,
    index,
    of: places[place] as TemplateToken,
  }));
  return { found, score: places.length };
}

type Pair = readonly [token: number, place: number];

/** The best pairs that keep both orders, by dynamic programming. */
function inOrder(likeness: readonly (readonly number[])[], tokens: number, places: number): Pair[] {
  const best = Array.from({ length: tokens + 1 }, () => new Float64Array(places + 1));
  const gain = (token: number, place: number) => {
    const one = likeness[token]?.[place] ?? 0;
    return one < ALIKE ? -1 : one - ALIKE + 0.01;
  };
  for (let t = tokens - 1; t >= 0; t -= 1) {
    for (let p = places - 1; p >= 0; p -= 1) {
      const skip = Math.max(best[t + 1]?.[p] ?? 0, best[t]?.[p + 1] ?? 0);
      (best[t] as Float64Array)[p] = Math.max(skip, gain(t, p) + (best[t + 1]?.[p + 1] ?? 0));
    }
  }
  return trace(best, gain, tokens, places);
}

function trace(
  best: readonly Float64Array[],
  gain: (token: number, place: number) => number,
  tokens: number,
  places: number,
): Pair[] {
  const pairs: Pair[] = [];
  let [t, p] = [0, 0];
  while (t < tokens && p < places) {
    const here = best[t]?.[p] ?? 0;
    if (here === gain(t, p) + (best[t + 1]?.[p + 1] ?? 0) && gain(t, p) > 0) {
      pairs.push([t, p]);
      t += 1;
      p += 1;
    } else if (here === (best[t + 1]?.[p] ?? 0)) t += 1;
    else p += 1;
  }
  return pairs;
}

/** The likest pairs one after the other; of equally alike ones those that also keep the order. */
function inAnyOrder(likeness: readonly (readonly number[])[], ordered: readonly Pair[]): Pair[] {
  const keeps = new Set(ordered.map(([token, place]) => `${token} ${place}`));
  const likest = likeness
    .flatMap((row, token) => row.map((value, place) => ({ value, token, place })))
    .filter(({ value }) => value >= ALIKE)
    .sort((a, b) => b.value - a.value || Number(keeps.has(nameOf(b))) - Number(keeps.has(nameOf(a))));
  const [tokens, places] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { token, place } of likest) {
    if (tokens.has(token) || places.has(place)) continue;
    tokens.add(token);
    places.add(place);
    pairs.push([token, place]);
  }
  return pairs;
}

function nameOf({ token, place }: { readonly token: number; readonly place: number }): string {
  return `${token} ${place}`;
}

/** 0–1: how alike the words before and after two places are, those next to the place most of all. */
function alike(token: Token, place: TemplateToken): number {
  if (place.slot === null && token.kind !== "value") return 0;
  if (place.slot !== null && isBound(token) && !isBound(place)) return 0;
  if (place.slot !== null && isOfAnother(token, place)) return 0;
  const [own, asked] = [inPlainUnit(token.after), inPlainUnit(place.after)];
  const isNear = token.before.at(-1) === place.before.at(-1) || own[0] === asked[0];
  if (!isNear) return 0;
  const before = likenessOf(reversed(token.before), reversed(place.before), 3);
  const after = likenessOf(own.slice(0, AFTER), asked.slice(0, AFTER), 2);
  const same = place.slot === null && token.text === place.text ? 0.1 : 0;
  return Math.min(1, 0.6 * before + 0.4 * after + same);
}

/** 万元 and 元 are the same unit to whoever fills in. */
function inPlainUnit(after: string): string {
  return after.replace(/^[亿万千](?=元)/, "");
}

/** Of another stage, of all pupils and not of each, or of each and not of all: however alike the words are. */
function isOfAnother(token: Token, place: TemplateToken): boolean {
  const stage = stageBefore(place);
  if (stage !== null && stage !== stageBefore(token)) return true;
  if (place.slot?.school && (place.per === null ? token.per === "clause" : token.per === null)) return true;
  return place.slot?.field != null && isPerHead(token) !== isPerHead(place);
}

function stageBefore({ before }: Token): string | null {
  return before.match(/小学|初中|高中|一贯制/g)?.at(-1) ?? null;
}

/** "生均公用经费650元", "6000元/生": money for one pupil is not the money of all. */
function isPerHead({ before, after }: Token): boolean {
  return /^(?:万?元|$)/.test(after) && (/[生人]均[^元人]*$/.test(before) || /^万?元[生人]/.test(after));
}

/** "低于0.15", "95%以上": what is asked, not what there is. */
function isBound({ kind, before, after }: Token): boolean {
  return (
    kind === "value" &&
    (/(?:低于|少于|小于|大于|高于|超过)$/.test(before) || /^[%人名所个元间级]?以[上下]/.test(after))
  );
}

function reversed(words: string): string {
  return [...words].reverse().join("");
}

function likenessOf(one: string, other: string, near: number): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 1;
  const next = Math.min(near, longer);
  return 0.5 * (commonLength(one, other) / longer) + 0.5 * (commonStart(one, other, next) / next);
}

function commonStart(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one[length] !== undefined && one[length] === other[length]) length += 1;
  return length;
}

/** The length of the longest common subsequence. */
function commonLength(one: string, other: string): number {
  let row = new Uint8Array(other.length + 1);
  for (const character of one) {
    const next = new Uint8Array(other.length + 1);
    for (let j = 0; j < other.length; j += 1) {
      next[j + 1] = character === other[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
