export type TokenKind =
  | "text" // "a ""b"""
  | "reference" // $A$1, 'a b'!A1:B2, A:A, 3:5
  | "function" // SUM, QB.CV, always before "("
  | "name" // county, TRUE, Table1[students]
  | "number"
  | "error" // #REF!
  | "space"
  | "open" // ( {
  | "close" // ) }
  | "separator" // , ;
  | "operator"
  | "other";

/** A piece of a formula. All pieces put together are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = String.raw`[\p{L}\p{N}_.\\?$\u00b7]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?${WORD}+(?::${WORD}+)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}`;
const NOT_WORD = `(?!${WORD}|\\(|!)`;

const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ["space", String.raw`\s+`],
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["error", String.raw`#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|[A-Z_]+!)`],
  ["reference", `(?:${SHEET})?(?:${CELL}(?::${CELL})?#?|${COLUMNS}|${ROWS})${NOT_WORD}`],
  ["function", `@?${WORD}+(?=\\()`],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?(?![\p{L}_])`],
  ["name", `(?:${SHEET})?@?${WORD}+`],
  ["open", String.raw`[({]`],
  ["close", String.raw`[)}]`],
  ["separator", "[,;]"],
  ["operator", String.raw`<>|<=|>=|[-+*\/^&=<>%:@#!]`],
];

const KINDS = PATTERNS.map(([kind]) => kind);
const FORMULA = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "uy");

/**
 * Cuts a formula (with or without its "=") into pieces. Never throws: what it does not know
 * comes back as "other", so that the pieces always add up to the formula.
 */
export function tokenise(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  FORMULA.lastIndex = at;
  const match = FORMULA.exec(formula);
  const kind = match && KINDS[match.slice(1).findIndex((group) => group !== undefined)];
  if (!match || !kind) return { kind: "other", text: formula[at] ?? "" };
  if (kind !== "name" || formula[at + match[0].length] !== "[") return { kind, text: match[0] };
  return { kind, text: match[0] + bracketed(formula, at + match[0].length) };
}

/** A structured reference's brackets, nested, with ' before a bracket that is a letter of a heading. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
