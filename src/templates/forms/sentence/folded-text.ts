/** One character that counts when sentences are compared, and where it stands in the text. */
export interface FoldedCharacter {
  /** One character, folded: full width, letter case and old forms evened out. */
  readonly character: string;
  /** Index into the text. */
  readonly at: number;
}

export const FILLER = /[_‗﹍﹎﹏─━—―]/u;
const SPACE = /[\s\u00a0\u200b-\u200f\u2028-\u202f\u3000\ufeff]/u;

export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/**
 * The text character by character, folded, each with its place. One character may fold to
 * several ("Ⅲ" to "iii", "㎡" to "m2"); all of them stand at its place.
 */
export function foldCharacters(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const original = text[at] ?? "";
    for (const character of fold(original)) folded.push({ character, at });
  }
  return folded;
}

function fold(character: string): string {
  if (character === "＿") return "_";
  return character
    .normalize("NFKC")
    .replace(/[‐‑‒–－]/g, "-")
    .toLowerCase();
}

const WORD = /[\p{L}\p{N}%‰]/u;
/** Words that one person writes before a number and another leaves out. */
const EMPTY_WORDS = /[有为共是的]/;

/** The words of a text without spaces, signs and empty words: what sentences are compared by. */
export function wordsOf(text: string): string {
  return [...text].filter((character) => WORD.test(character) && !EMPTY_WORDS.test(character)).join("");
}
