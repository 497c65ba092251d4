import { WorkbookError } from "../../port";
import { Token, XmlTokens } from "../xml/xml-tokens";
import { ByteAttributes } from "./byte-attributes";
import { CellType, cellTypeOf, type CellSink, type FoundCell } from "./cell-sink";
import { MOST_ROWS } from "./cell-pages";
import { parseDecimal } from "./decimal";
import { readCellSlowly } from "./cell-tokens";

/** The scanner's answers where a place was asked for. */
export const INCOMPLETE = -1;
const UNUSUAL = -2;

const [SPACE, EXCLAMATION, QUOTE, APOSTROPHE, SLASH] = [0x20, 0x21, 0x22, 0x27, 0x2f];
const [ZERO, COLON] = [0x30, 0x3a];
const [LT, EQUALS, GT, QUESTION, CAPITAL_A] = [0x3c, 0x3d, 0x3e, 0x3f, 0x41];
/** Leaves of a letter its place in the alphabet, capital or small. */
const LETTER = 0x1f;
const [C, F, H, I, R, S, T, V] = [0x63, 0x66, 0x68, 0x69, 0x72, 0x73, 0x74, 0x76];

const SHEET_DATA = new TextEncoder().encode("sheetData");

/**
 * Reads rows and cells straight from the bytes. Whatever programs commonly write goes the short way, one pass
 * over the bytes with no string made; comments, CDATA, runs and the like go through `readCellSlowly`.
 *
 * The bytes end in a stopper (see ChunkBuffer), so that inner loops need no bound;
 * an item that reaches beyond the end is left for the next chunk.
 */
export class RowScanner {
  /** Whether `</sheetData>` has been passed. */
  done = false;
  readonly hiddenRows = new Set<number>();
  private row = -1;
  private column = -1;
  private readonly cell: FoundCell = { row: 0, column: 0, style: 0, type: CellType.number, computed: false };
  private formulaGroup = -1;
  private formulaFrom = 0;
  private formulaTo = 0;
  private readonly attributes = new ByteAttributes();
  private readonly skip: number;

  /** @param prefix namespace prefix of the sheet's elements, "" for none. */
  constructor(
    private readonly sink: CellSink,
    prefix: string,
  ) {
    this.skip = prefix === "" ? 0 : prefix.length + 1;
  }

  /** Reads what is complete between two places. @returns the first place that is not yet read. */
  scan(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (!this.done) {
      while (bytes[at] !== LT) at++;
      if (at >= end) return end;
      const next = this.item(bytes, at, end);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  private item(bytes: Uint8Array, at: number, end: number): number {
    const name = at + 1 + this.skip;
    const first = bytes[name];
    if (bytes[at + 1] === SLASH) return this.close(bytes, at, end);
    if (this.skip !== 0 && bytes[name - 1] !== COLON) return this.passOver(bytes, at, end);
    if (first === C && this.nameEnds(bytes, name + 1)) {
      const next = this.readCell(bytes, name + 1, end);
      return next === UNUSUAL ? this.readUnusual(bytes, at, end) : next;
    }
    if (first === R && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77)
      return this.openRow(bytes, name + 3, end);
    return this.passOver(bytes, at, end);
  }

  private nameEnds(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at]!;
    return byte <= SPACE || byte === GT || byte === SLASH;
  }

  private close(bytes: Uint8Array, at: number, end: number): number {
    const name = at + 2 + this.skip;
    while (bytes[at] !== GT) at++;
    if (at >= end) return INCOMPLETE;
    if (bytes[name] === S) this.done = SHEET_DATA.every((byte, n) => bytes[name + n] === byte);
    return at + 1;
  }

  /** Comments, processing instructions, elements of others: their tags are passed, what they hold is read on. */
  private passOver(bytes: Uint8Array, at: number, end: number): number {
    const tokens = new XmlTokens(bytes, at, end, false);
    tokens.depth = 1;
    const token = tokens.next();
    if (token === Token.incomplete) return tokens.start > at ? tokens.start : INCOMPLETE;
    const declaration = bytes[at + 1] === EXCLAMATION || bytes[at + 1] === QUESTION;
    return declaration && token !== Token.text ? tokens.start : tokens.at;
  }

  private openRow(bytes: Uint8Array, tag: number, end: number): number {
    let at = tag;
    const { attributes } = this;
    let row = this.row + 1;
    let hidden = false;
    for (at = attributes.next(bytes, at); at > 0 && at < end; at = attributes.next(bytes, at)) {
      if (attributes.is(bytes, R)) row = wholeNumber(bytes, attributes.from, attributes.to) - 1;
      else if (bytes[attributes.nameFrom] === H && this.isHidden(bytes)) hidden = true;
    }
    if (at >= end || -1 - at > end || (at === 0 && this.isCutOff(bytes, tag, end))) return INCOMPLETE;
    if (at === 0 || !(row >= 0 && row < MOST_ROWS)) throw new WorkbookError("damaged", `row ${row + 1}`);
    this.row = row;
    this.column = -1;
    if (hidden) this.hiddenRows.add(row);
    return -1 - at;
  }

  private isCutOff(bytes: Uint8Array, tag: number, end: number): boolean {
    return bytes.indexOf(GT, tag) >= end;
  }

  private isHidden(bytes: Uint8Array): boolean {
    const { nameFrom, nameTo, from } = this.attributes;
    return (
      nameTo - nameFrom === 6 && bytes[nameFrom + 1] === I && (bytes[from] === ZERO + 1 || bytes[from] === T)
    );
  }

  /** A cell of the usual form; its place is behind `<c`. */
  private readCell(bytes: Uint8Array, at: number, end: number): number {
    const { cell } = this;
    cell.row = this.row;
    cell.column = this.column + 1;
    cell.style = 0;
    cell.type = CellType.number;
    cell.computed = false;
    for (let byte = bytes[at]!; byte !== GT; byte = bytes[at]!) {
      if (byte === SPACE) {
        at++;
        continue;
      }
      if (byte === SLASH && bytes[at + 1] === GT) return this.finish(at + 2, end);
      const quote = bytes[at + 2];
      if (bytes[at + 1] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE) || at >= end) return UNUSUAL;
      at += 3;
      if (byte === R) at = this.place(bytes, at);
      else if (byte === S) at = this.style(bytes, at);
      else if (byte === T) at = this.type(bytes, at, quote);
      else return UNUSUAL;
      if (bytes[at] !== quote) return UNUSUAL;
      at++;
    }
    return this.content(bytes, at + 1, end);
  }

  private place(bytes: Uint8Array, at: number): number {
    let column = 0;
    let row = 0;
    for (let byte = bytes[at]!; byte >= CAPITAL_A; byte = bytes[++at]!)
      column = column * 26 + (byte & LETTER);
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
      row = row * 10 + digit;
    this.cell.column = column - 1;
    this.cell.row = row - 1;
    return at;
  }

  private style(bytes: Uint8Array, at: number): number {
    let style = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
      style = style * 10 + digit;
    this.cell.style = style & 0xffff;
    return at;
  }

  private type(bytes: Uint8Array, at: number, quote: number): number {
    const first = bytes[at]!;
    this.cell.type = cellTypeOf(first, bytes[at + 1]!);
    while (bytes[at] !== quote) at++;
    return at;
  }

  /** What stands between `<c …>` and `</c>`. Nothing is put anywhere before all of it is there. */
  private content(bytes: Uint8Array, at: number, end: number): number {
    let from = -1;
    let to = -1;
    for (;;) {
      while (bytes[at] !== LT) at++;
      if (at >= end) return INCOMPLETE;
      if (bytes[at + 1] === SLASH) break;
      const name = at + 1 + this.skip;
      if (this.skip !== 0 && bytes[name - 1] !== COLON) return UNUSUAL;
      if (bytes[name] === V && bytes[name + 1] === GT) {
        at = from = name + 2;
        while (bytes[at] !== LT) at++;
        to = at;
        at = this.endTag(bytes, at);
      } else if (bytes[name] === F) at = this.formula(bytes, name + 1, end);
      else if (bytes[name] === I) {
        at = from = this.inlineText(bytes, name);
        while (bytes[at] !== LT) at++;
        to = at;
        at = this.endTag(bytes, this.endTag(bytes, at));
      } else return UNUSUAL;
      if (at < 0) return UNUSUAL;
    }
    at = this.endTag(bytes, at);
    if (at > end || at < 0) return at < 0 ? UNUSUAL : INCOMPLETE;
    this.put(bytes, from, to);
    return this.finish(at, end);
  }

  private put(bytes: Uint8Array, from: number, to: number): void {
    const { sink, cell } = this;
    if (cell.computed) sink.putNothing(cell);
    if (from >= 0) sink.putRange(cell, bytes, from, to);
    if (!cell.computed) return;
    const text = sink.formulaText(bytes, this.formulaFrom, this.formulaTo);
    sink.putFormula(cell, this.formulaGroup, text, this.formulaTo > this.formulaFrom);
  }

  /** The place behind an end tag that must stand here, UNUSUAL where something else does. */
  private endTag(bytes: Uint8Array, at: number): number {
    if (at < 0 || bytes[at] !== LT || bytes[at + 1] !== SLASH) return UNUSUAL;
    while (bytes[at] !== GT) at++;
    return at + 1;
  }

  /** The place of the text in `<is><t>` and nothing else. */
  private inlineText(bytes: Uint8Array, name: number): number {
    const text = name + 4 + this.skip;
    const plain =
      bytes[name + 1] === S && bytes[name + 2] === GT && bytes[name + 3] === LT && bytes[text] === T;
    if (!plain) return UNUSUAL;
    let at = text + 1;
    if (bytes[at] === SPACE) while (bytes[at] !== GT) at++;
    return bytes[at] === GT && bytes[at - 1] !== SLASH ? at + 1 : UNUSUAL;
  }

  private formula(bytes: Uint8Array, at: number, end: number): number {
    const { attributes } = this;
    let group = -1;
    let shared = false;
    for (at = attributes.next(bytes, at); at > 0 && at < end; at = attributes.next(bytes, at)) {
      if (attributes.is(bytes, T)) shared = bytes[attributes.from] === S;
      else if (bytes[attributes.nameFrom] === S) group = wholeNumber(bytes, attributes.from, attributes.to);
    }
    if (at >= 0) return UNUSUAL;
    at = -1 - at;
    this.cell.computed = true;
    this.formulaGroup = shared ? group : -1;
    this.formulaFrom = at;
    if (!attributes.selfClosing) while (bytes[at] !== LT) at++;
    this.formulaTo = at;
    return attributes.selfClosing ? at : this.endTag(bytes, at);
  }

  private finish(at: number, end: number): number {
    if (at > end) return INCOMPLETE;
    this.column = this.cell.column;
    this.row = this.cell.row;
    return at;
  }

  private readUnusual(bytes: Uint8Array, at: number, end: number): number {
    this.cell.row = this.row;
    this.cell.column = this.column + 1;
    const next = readCellSlowly(bytes, at, end, this.cell, this.sink);
    return next < 0 ? INCOMPLETE : this.finish(next, end);
  }
}

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  const value = parseDecimal(bytes, from, to);
  return Number.isInteger(value) ? value : -1;
}
