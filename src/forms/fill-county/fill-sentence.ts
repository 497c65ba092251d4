/** What is written into one place of a sentence. */
export interface PlaceFill {
  readonly span: { readonly start: number; readonly end: number };
  readonly written: string;
}

/**
 * A sentence with numbers in its places, each in the style of its blank: "＿＿" becomes "＿3＿",
 * "__" becomes "_3_", a run of spaces keeps its width.
 */
export function fillSentence(text: string, fills: readonly PlaceFill[]): string {
  const fromEnd = [...fills].sort((one, other) => other.span.start - one.span.start);
  return fromEnd.reduce(
    (so, { span: { start, end }, written }) =>
      so.slice(0, start) + placeWith(so.slice(start, end), written) + so.slice(end),
    text,
  );
}

const LINE = /^[_＿‗﹍﹎﹏─━—―]/u;

function placeWith(place: string, written: string): string {
  if (place.trim() === "") return inSpaces(place, written);
  const [, before = "", line = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(place) ?? [];
  const value = /[%％]/u.test(line) ? `${written}%` : written;
  const edge = LINE.exec(line)?.[0] ?? "";
  return before + edge + value + edge + after;
}

/** Words and a line again right after a line, "_全部_": somebody has written no number into the place. */
const WORDS_IN_LINE =
  /^(?!所|人|个|名|元|万元|间|级|年|份|平方米|㎡|%)[^，,。；;、：:（）()%\s_＿]{1,8}[_＿]/u;

/** Whether a place holds words that nobody may write over unseen. */
export function holdsWords(text: string, { start, end }: PlaceFill["span"]): boolean {
  return LINE.test(text.slice(start, end).trim()) && WORDS_IN_LINE.test(text.slice(end));
}

function inSpaces(spaces: string, written: string): string {
  const left = Math.max(1, Math.floor((spaces.length - written.length) / 2));
  const right = Math.max(1, spaces.length - written.length - left);
  const space = spaces[0] ?? " ";
  return space.repeat(left) + written + space.repeat(right);
}
