import type { Counted } from "./said-zero";
import { saidZero } from "./said-zero";
import { readSentence, type ReadSentence, type ReadSlot } from "./read-sentence";
import type { SentenceTemplate } from "./sentence-template";
import { sharesIn, type SaidNumber, type ShareWords } from "./share-with-counts";

/** How the result of an item may be said. */
export interface ResultWords {
  readonly sentences: readonly SentenceTemplate[];
  readonly shares: readonly ShareWords[];
  /** What the form counts, for it to be said in words that there is none. */
  readonly counted: readonly Counted[];
}

const COUNTS = /\d[人名份]?[÷/∕]\d/;
/** Counts over one another, or one share for several. */
const SHARES = new RegExp(`${COUNTS.source}|[均都]`);

/**
 * The numbers of an item's result: in the form's sentence, as a share with its counts in brackets,
 * or, where there is nothing to count, in words.
 */
export function readResult(text: string, words: ResultWords): ReadSentence | null {
  const sentence = readSentence(text, words.sentences);
  if (!sentence || (sentence.isRead && !SHARES.test(text.normalize("NFKC").replace(/\s/g, ""))))
    return sentence && withZeros(text, sentence, words);
  const shares = sharesIn(text, words.shares);
  const template = shares && templateOf(shares, words.sentences);
  return template ? sentenceOf(shares, template) : withZeros(text, withCounts(text, sentence, words), words);
}

/** Counts that stand beside a share and are not read might decide otherwise: the share alone is not sure. */
function withCounts(text: string, sentence: ReadSentence, { shares }: ResultWords): ReadSentence {
  if (!COUNTS.test(text.normalize("NFKC").replace(/\s/g, ""))) return sentence;
  const isRead = (field: string) =>
    sentence.slots.some(({ slot, value }) => slot.field === field && value !== null);
  const open = shares.filter(({ counts }) => !counts?.every(isRead)).map(({ share }) => share);
  const isOpen = ({ slot }: ReadSlot) => open.some((share) => share === slot.field);
  const slots = sentence.slots.map((slot) =>
    isOpen(slot) ? { ...slot, value: null, lack: "unread" as const, grain: null } : slot,
  );
  return { ...sentence, slots };
}

/** The first sentence with a place for every number, else the first at all. */
function templateOf(
  said: readonly SaidNumber[],
  sentences: readonly SentenceTemplate[],
): SentenceTemplate | null {
  const has = ({ tokens }: SentenceTemplate, field: string) =>
    tokens.some(({ slot }) => slot?.field === field);
  return sentences.find((one) => said.every(({ field }) => has(one, field))) ?? null;
}

function sentenceOf(said: readonly SaidNumber[], template: SentenceTemplate): ReadSentence {
  const slots = template.tokens.flatMap(({ slot }): ReadSlot[] => {
    if (slot === null) return [];
    const own = said.find(({ field }) => field === slot.field);
    if (!own) return [{ slot, value: null, lack: "blank", grain: null, scale: 1, span: null }];
    const { value, grain } = own;
    return [{ slot, value, lack: value === null ? "unread" : null, grain, scale: 1, span: null }];
  });
  return { template, slots, isRead: true };
}

/** A place that the words say is 0; one that has another number all the same is not sure. */
function withZeros(text: string, sentence: ReadSentence, { counted }: ResultWords): ReadSentence {
  const zeros = saidZero(text, counted);
  if (zeros.size === 0) return sentence;
  const slots = sentence.slots.map((slot): ReadSlot => {
    const field = slot.slot.field ?? slot.slot.school?.field ?? null;
    if (field === null || !zeros.has(field) || slot.value === 0) return slot;
    const isOpen = slot.value === null && slot.lack !== "text";
    return isOpen
      ? { ...slot, value: 0, lack: null, grain: 1 }
      : { ...slot, value: null, lack: "unread", grain: null };
  });
  return { ...sentence, slots, isRead: true };
}
