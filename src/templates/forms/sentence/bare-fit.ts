import type { Alignment } from "./align";
import { wordsOf } from "./folded-text";
import type { SentenceTemplate, TemplateToken } from "./sentence-template";
import type { Token } from "./tokens";

/** A template and how a sentence fits it. */
export interface Fit {
  readonly template: SentenceTemplate;
  readonly alignment: Alignment;
}

/** Units and words that join numbers, and the stages in the form's own order. */
const JOINING = /^(?:万元|亿元|元|人|名|个|所|间|级|份|年|班级?|%|分别|和|及|与|小学|初中|一贯制学校)*$/;
const JUNIOR_FIRST = /初中.*小学/;
const FEWEST = 2;

/**
 * Numbers with nothing but units between them, in the form's own order: "2031人，2031人，100%" for all of
 * its places, "100%、95%" for its shares. Null where there are words, or another number of numbers.
 */
export function bareFit(
  text: string,
  tokens: readonly Token[],
  templates: readonly SentenceTemplate[],
): Fit | null {
  const values = tokens.filter(({ kind }) => kind === "value");
  if (values.length < FEWEST || !isJoining(wordsBetween(text, tokens))) return null;
  for (const template of templates) {
    const places = template.tokens.filter(({ slot }) => slot !== null && !slot.isList);
    const shares = places.filter(isShare);
    const some = values.length === places.length ? places : shares;
    if (some.length !== values.length || !areOf(values, some, some === places)) continue;
    return { template, alignment: aligned(tokens, values, some) };
  }
  return null;
}

function isJoining(words: string): boolean {
  return JOINING.test(words) && !JUNIOR_FIRST.test(words);
}

function wordsBetween(text: string, tokens: readonly Token[]): string {
  const rest = tokens.reduceRight((so, { start, end }) => `${so.slice(0, start)} ${so.slice(end)}`, text);
  return wordsOf(rest.normalize("NFKC"));
}

function isShare({ after }: TemplateToken): boolean {
  return after.startsWith("%");
}

/** A number with "%" is a share, one with another unit is none; all without a unit are all of the places. */
function areOf(values: readonly Token[], places: readonly TemplateToken[], isAll: boolean): boolean {
  const isBare = values.every(({ text, after }) => after === "" && !text.endsWith("%"));
  if (isBare) return isAll;
  return values.every(({ text, after }, index) => {
    const isPercent = text.endsWith("%") || after.startsWith("%");
    return isPercent === isShare(places[index] as TemplateToken);
  });
}

function aligned(
  tokens: readonly Token[],
  values: readonly Token[],
  places: readonly TemplateToken[],
): Alignment {
  const found = values.map((token, index) => ({
    token,
    index: tokens.indexOf(token),
    of: places[index] as TemplateToken,
  }));
  return { found, score: found.length };
}
