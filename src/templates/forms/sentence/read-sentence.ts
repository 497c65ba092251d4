import { align, type Aligned, type Alignment } from "./align";
import { bareFit, type Fit } from "./bare-fit";
import { slotValue, type SlotValue } from "./slot-value";
import type { SentenceTemplate, SlotMeaning, TemplateToken } from "./sentence-template";
import { wordsOf } from "./folded-text";
import { tokensOf, type Token } from "./tokens";

/** A place of a sentence that was looked for, and what stands there. */
export interface ReadSlot extends SlotValue {
  readonly slot: SlotMeaning;
  /** Where in the text; null where the place was not found. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface ReadSentence {
  readonly template: SentenceTemplate;
  readonly slots: readonly ReadSlot[];
  /** Whether any of the places was found. */
  readonly isRead: boolean;
}

/**
 * Reads the numbers of a sentence by the template that fits it best. A place that is not found is
 * blank: missing, never 0.
 */
export function readSentence(text: string, templates: readonly SentenceTemplate[]): ReadSentence | null {
  const tokens = tokensOf(text);
  const best = bareFit(text, tokens, templates) ?? bestFit(tokens, templates);
  if (!best) return null;
  const slots = readSlots(text, tokens, best.template, best.alignment);
  const isRead = slots.some(({ span }) => span !== null);
  const isWords = !isRead && tokens.every(({ kind }) => kind !== "blank");
  return { template: best.template, slots: isWords ? slots.map(unread) : slots, isRead };
}

/** Something else has been written in place of the form's sentence. */
function unread(slot: ReadSlot): ReadSlot {
  return { ...slot, lack: "unread" };
}

function bestFit(tokens: readonly Token[], templates: readonly SentenceTemplate[]): Fit | null {
  let best: Fit | null = null;
  for (const template of templates) {
    const alignment = align(tokens, template);
    if (best === null || quality(alignment) > quality(best.alignment)) best = { template, alignment };
    if (alignment.score >= template.tokens.length) break;
  }
  return best;
}

function quality({ found, score }: Alignment): number {
  return score + found.filter(({ of }) => of.slot !== null).length;
}

function readSlots(
  text: string,
  tokens: readonly Token[],
  template: SentenceTemplate,
  { found }: Alignment,
): ReadSlot[] {
  const at = new Map(found.map((one) => [one.of, one]));
  const taken = new Set(found.map(({ index }) => index));
  return template.tokens.flatMap((place, index): ReadSlot[] => {
    const { slot } = place;
    if (slot === null) return [];
    const aligned = isAlone(template.tokens, index, at) ? undefined : at.get(place);
    if (!aligned) return [{ slot, ...NOT_FOUND, scale: slotValue(EMPTY, place).scale }];
    const list = slot.isList ? listAround(text, tokens, aligned.index, taken) : [aligned.token];
    return list.flatMap((token) => slotsOf(token, aligned, slot));
  });
}

/** One number where only the order would tell which of two it is. */
function isAlone(
  places: readonly TemplateToken[],
  index: number,
  at: ReadonlyMap<TemplateToken, Aligned>,
): boolean {
  const [place, next] = [places[index], places[index + 1]];
  const other = place?.isNext ? places[index - 1] : next?.isNext ? next : undefined;
  return other !== undefined && !at.has(other);
}

const EMPTY: Token = { kind: "blank", text: "", start: 0, end: 0, before: "", after: "", per: null };
const NOT_FOUND = { value: null, lack: "blank", grain: null, span: null } as const;

/** One, or of a list several that are written as "96,110". */
function slotsOf(token: Token, { of }: Aligned, slot: SlotMeaning): ReadSlot[] {
  const { start, end } = token;
  const texts = slot.isList ? token.text.split(",") : [token.text];
  return texts.map((one) => ({ slot, ...slotValue({ ...token, text: one }, of), span: { start, end } }));
}

/** The places before and after one of a list with nothing but signs and units between. */
function listAround(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
): Token[] {
  const joins = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined &&
    other !== undefined &&
    wordsOf(text.slice(one.end, other.start).replace(/平方米|m2/g, "")) === "";
  let [first, last] = [index, index];
  while (!taken.has(first - 1) && joins(tokens[first - 1], tokens[first])) first -= 1;
  while (!taken.has(last + 1) && joins(tokens[last], tokens[last + 1])) last += 1;
  return tokens.slice(first, last + 1).filter(({ kind }) => kind !== "gap");
}
