import { tokenise, type Token } from "../workbook/formula/tokens";
import { qbFunction, shownName, type QbFunction } from "./qb-name";

/** A formula as text with calls of ours in it. */
export type Piece = string | QbCall;

export interface QbCall {
  readonly name: QbFunction;
  /** As a person typed it: "QB.CV(H6:H9,E6:E9)". */
  readonly source: string;
  /** The pieces of each argument; an argument left out has none. */
  readonly arguments: readonly (readonly Piece[])[];
}

/** The pieces of a formula; calls inside other functions, and inside each other, are found. */
export function parseFormula(formula: string): readonly Piece[] {
  return new Reader(tokenise(formula)).pieces(() => false);
}

/** Whether a formula calls a function of ours. */
export function callsQb(formula: string): boolean {
  return tokenise(formula).some(({ kind, text }) => kind === "function" && qbFunction(text) !== null);
}

/** The formula again, with our functions under the names that Excel shows. */
export function print(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.source)).join("");
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Pieces up to the token that ends them at the same depth, which is not taken. */
  pieces(ends: (token: Token) => boolean): Piece[] {
    const pieces: Piece[] = [];
    for (let depth = 0; ;) {
      const token = this.tokens[this.at];
      if (!token || (depth === 0 && ends(token))) return pieces;
      const name = token.kind === "function" ? qbFunction(token.text) : null;
      if (name) pieces.push(this.call(name, token));
      else {
        if (token.kind === "open") depth++;
        if (token.kind === "close") depth--;
        pieces.push(token.text);
        this.at++;
      }
    }
  }

  private call(name: QbFunction, token: Token): QbCall {
    this.at += 2; // the name and its bracket
    const list: Piece[][] = [];
    const ends = ({ kind, text }: Token) => kind === "close" || (kind === "separator" && text === ",");
    for (;;) {
      list.push(this.pieces(ends));
      const end = this.tokens[this.at++];
      if (end?.kind !== "separator") break;
    }
    const empty = list.length === 1 && print(list[0] ?? []).trim() === "";
    const source = `${shownName(token.text)}(${list.map(print).join(",")})`;
    return { name, source, arguments: empty ? [] : list };
  }
}
