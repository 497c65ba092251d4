import { chineseNumber } from "./chinese-number";
import { writtenNumber } from "./written-number";
import { FILLER, foldCharacters, isSpace, wordsOf, type FoldedCharacter } from "./folded-text";

/** Something in a sentence that may be a filled place or an empty one. */
export interface Token {
  /** A number or a level, an empty place that is drawn, or a gap of several spaces that may be one. */
  readonly kind: "value" | "blank" | "gap";
  /** What is written, folded; "" for an empty place. */
  readonly text: string;
  /** The place in the text with the line or spaces around it, from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** The last words before it, and those after it, to the end of the clause, without any token. */
  readonly before: string;
  readonly after: string;
  /** Whether "每百名学生" or "生均" stands before it: in its own clause, or only in its sentence. */
  readonly per: Per;
}

export type Per = "clause" | "sentence" | null;

/** What stands in a line: nothing that counts, a number, a level, or one with a word of doubt. */
const VALUE =
  /^(?:约|近|大约)?[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)%?$|^(?:i{1,3}|iv)$|^[一二三四]$/;
const NOTHING = /^(?:[*/-]|无|暂无|未填)$/;
/** With what makes it unsure: "约97", "30余", "2-3". */
const NUMBER =
  /(?:(?<![节签合预违])约|大约)?[+-]?(?:(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?|\.\d+)(?:[~-]\d+(?:\.\d+)?|余|多(?!媒))?/y;
const LEVEL = /(?:iv|i{1,3}|[一二三四])(?=[_\s]*级)/y;

const CLAUSE_END = /[,;。、:()!?]/;

interface Piece {
  readonly kind: Token["kind"] | "words";
  readonly text: string;
  /** Indexes into the folded characters. */
  readonly from: number;
  readonly to: number;
}

/** So many words before a place tell which it is. */
const BEFORE = 10;

/** The tokens of a sentence in their order. */
export function tokensOf(text: string): Token[] {
  const characters = foldCharacters(text);
  const pieces = joinLines(cut(characters));
  let before = "";
  let sentence = "";
  return pieces.flatMap(({ kind, text: written, from, to }, place) => {
    if (kind === "words") {
      before = (before + wordsOf(written)).slice(-BEFORE);
      sentence = (sentence + written).replace(/^.*[。!?]/s, "");
      return [];
    }
    const start = characters[from]?.at ?? 0;
    const after = wordsAfter(pieces, place);
    return {
      kind,
      text: written,
      start,
      end: endOf(characters, to, text),
      before,
      after,
      per: perIn(sentence),
    };
  });
}

const EACH = /每百名|[生人]均/;

function perIn(sentence: string): Per {
  if (!EACH.test(sentence)) return null;
  return EACH.test(sentence.split(/[,;、]/).at(-1) ?? "") ? "clause" : "sentence";
}

function wordsAfter(pieces: readonly Piece[], place: number): string {
  let after = "";
  for (const { kind, text } of pieces.slice(place + 1)) {
    if (kind !== "words") continue;
    const [clause = "", ...further] = text.split(CLAUSE_END);
    after += wordsOf(clause);
    if (further.length > 0) break;
  }
  return after;
}

function endOf(characters: readonly FoldedCharacter[], to: number, text: string): number {
  return characters[to]?.at ?? text.length;
}

/** Cuts the characters into words, numbers, lines and gaps. */
function cut(characters: readonly FoldedCharacter[]): Piece[] {
  const folded = characters.map(({ character }) => (character.length === 1 ? character : " ")).join("");
  const pieces: Piece[] = [];
  let from = 0;
  while (from < folded.length) {
    const next = pieceAt(folded, from);
    const last = pieces.at(-1);
    if (next.kind === "words" && last?.kind === "words") {
      pieces[pieces.length - 1] = { ...last, text: last.text + next.text, to: next.to };
    } else pieces.push(next);
    from = next.to;
  }
  return pieces;
}

function pieceAt(folded: string, from: number): Piece {
  const lineEnd = runEnd(folded, from, (character) => FILLER.test(character) || isSpace(character));
  const run = folded.slice(from, lineEnd);
  if (lineEnd > from) return { kind: runKind(run), text: "", from, to: lineEnd };
  const value = matchAt(NUMBER, folded, from) ?? matchAt(LEVEL, folded, from);
  if (value) return { kind: "value", text: value, from, to: from + value.length };
  const inWords = writtenNumber(folded, from);
  if (inWords) return { kind: "value", text: inWords.value, from, to: inWords.to };
  return { kind: "words", text: folded[from] ?? "", from, to: from + 1 };
}

/** A line is drawn with an underscore or two dashes; a single dash or space is none. */
function runKind(run: string): Piece["kind"] {
  const drawn = [...run].filter((character) => !isSpace(character)).join("");
  if (/[_‗﹍﹎﹏]/.test(drawn) || drawn.length >= 2) return "blank";
  return drawn === "" && run.length >= 2 ? "gap" : "words";
}

function runEnd(folded: string, from: number, isPart: (character: string) => boolean): number {
  let end = from;
  while (end < folded.length && isPart(folded[end] ?? "")) end += 1;
  return end;
}

function matchAt(pattern: RegExp, folded: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(folded)?.[0] ?? null;
}

/** "＿3＿" is one place with 3 in it: lines and gaps around something written belong to it. */
function joinLines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place] as Piece;
    const closed = piece.kind === "blank" ? filledLine(pieces, place) : null;
    if (closed) {
      joined.push(closed.piece);
      place = closed.last;
    } else if (piece.kind === "value" && isEmptyPlace(joined.at(-1))) {
      const line = joined.pop() as Piece;
      joined.push({ ...piece, from: line.kind === "blank" ? line.from : piece.from });
    } else if (isEmptyPlace(piece) && isValueBefore(joined, piece)) {
      const value = joined.pop() as Piece;
      joined.push({ ...value, to: piece.to });
    } else joined.push(piece);
  }
  return joined;
}

function isEmptyPlace(piece: Piece | undefined): boolean {
  return piece?.kind === "blank" || piece?.kind === "gap";
}

function isValueBefore(joined: readonly Piece[], { kind }: Piece): boolean {
  return kind === "blank" && joined.at(-1)?.kind === "value";
}

/** A line, something short that is a value or stands for nothing, and a line again. */
function filledLine(pieces: readonly Piece[], first: number): { piece: Piece; last: number } | null {
  let inner = "";
  for (let place = first + 1; place < pieces.length && inner.length <= 12; place += 1) {
    const piece = pieces[place] as Piece;
    if (piece.kind === "blank") {
      const start = pieces[first] as Piece;
      const value = VALUE.test(inner) ? inner : chineseNumber(inner);
      if (value !== null) {
        return { piece: { kind: "value", text: value, from: start.from, to: piece.to }, last: place };
      }
      return NOTHING.test(inner)
        ? { piece: { kind: "blank", text: inner, from: start.from, to: piece.to }, last: place }
        : null;
    }
    inner += piece.kind === "gap" ? "" : piece.text.trim();
  }
  return null;
}
