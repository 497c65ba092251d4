import { parseArea, type Area } from "../../../core/address";
import { ByteAttributes } from "../../../workbook/xlsx/read/byte-attributes";
import { parseDecimal } from "../../../workbook/xlsx/read/decimal";
import { decodeText } from "../../../workbook/xlsx/xml/xml-text";

const [SPACE, EXCLAMATION, SLASH, COLON, LT, GT, QUESTION] = [0x20, 0x21, 0x2f, 0x3a, 0x3c, 0x3e, 0x3f];
const [LETTER_C, LETTER_F, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [0x63, 0x66, 0x72, 0x73, 0x74, 0x76];
const ROWS = "sheetData";
const COMMENT_END = [0x2d, 0x2d, 0x3e];
const CDATA_END = [0x5d, 0x5d, 0x3e];
const INSTRUCTION_END = [0x3f, 0x3e];

/** What is told of a worksheet's rows and cells, in their order. Rows and columns count from 0. */
export interface CellListener {
  row(row: number, attributes: ReadonlyMap<string, string>): void;
  cell(row: number, column: number, style: number): void;
  /** The cell last told of holds an array formula or a data table for an area. */
  array(area: Area): void;
  /** The cell last told of holds that shared string. Told only where it was asked for. */
  shared?(index: number): void;
}

/**
 * Passes over the cells of a worksheet for what a reader of values has no use for: blank cells with a look,
 * heights, arrays. Values and formulas are not looked at.
 * @param bytes the part as UTF-8, already known to be sound.
 */
export function scanCells(bytes: Uint8Array, listener: CellListener): void {
  new Scan(bytes, listener).run();
}

class Scan {
  private readonly attributes = new ByteAttributes();
  private row = -1;
  private column = -1;
  private holdsShared = false;
  /** Letters of the prefix that all of the sheet's elements have, with its colon. */
  private skip = 0;
  /** Behind the opening tag of sheetData. */
  private readonly start: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly listener: CellListener,
  ) {
    this.start = this.findRows();
  }

  run(): void {
    const { bytes } = this;
    const end = bytes.length;
    const skip = this.skip;
    for (let at = this.start; ;) {
      while (at < end && bytes[at] !== LT) at++;
      if (at >= end) return;
      const next = bytes[at + 1];
      if (next === SLASH) {
        if (bytes[at + 2 + skip] === LETTER_S && this.isNamed(at + 2 + skip, ROWS)) return;
        at += 2;
      } else if (next === EXCLAMATION || next === QUESTION) at = this.passOver(at);
      else at = this.open(at + 1 + skip);
    }
  }

  private isNamed(at: number, name: string): boolean {
    for (let n = 0; n < name.length; n++) if (this.bytes[at + n] !== name.charCodeAt(n)) return false;
    return this.endsName(at + name.length);
  }

  private endsName(at: number): boolean {
    const byte = this.bytes[at]!;
    return byte <= SPACE || byte === GT || byte === SLASH;
  }

  private passOver(at: number): number {
    const end =
      this.bytes[at + 1] === QUESTION
        ? INSTRUCTION_END
        : this.bytes[at + 2] === 0x5b
          ? CDATA_END
          : COMMENT_END;
    for (let found = this.bytes.indexOf(GT, at); found >= 0; found = this.bytes.indexOf(GT, found + 1)) {
      if (end.every((byte, n) => this.bytes[found - end.length + 1 + n] === byte)) return found + 1;
    }
    return this.bytes.length;
  }

  /** The end of the part where there are no rows. */
  private findRows(): number {
    const { bytes } = this;
    for (let at = bytes.indexOf(LT); at >= 0; at = bytes.indexOf(LT, at + 1)) {
      const next = bytes[at + 1];
      if (next === EXCLAMATION || next === QUESTION) at = this.passOver(at) - 1;
      else if (this.isNamed(this.local(at + 1), ROWS)) {
        this.skip = this.local(at + 1) - at - 1;
        return bytes.indexOf(GT, at) + 1;
      }
    }
    return bytes.length;
  }

  /** Where a name without its prefix begins. */
  private local(name: number): number {
    for (let at = name; ; at++) {
      if (this.bytes[at] === COLON) return at + 1;
      if (at >= this.bytes.length || this.endsName(at)) return name;
    }
  }

  /** @param local the place of an opening tag's name without its prefix. @returns a place behind it. */
  private open(local: number): number {
    const first = this.bytes[local];
    if (first === LETTER_C && this.endsName(local + 1)) return this.openCell(local + 1);
    if (first === LETTER_R && this.isNamed(local, "row")) return this.openRow(local + 3);
    if (first === LETTER_F && this.endsName(local + 1)) return this.openFormula(local + 1);
    if (first === LETTER_V && this.holdsShared && this.endsName(local + 1)) return this.openValue(local + 1);
    return local + 1;
  }

  private openRow(at: number): number {
    const { attributes, bytes } = this;
    const found = new Map<string, string>();
    for (at = attributes.next(bytes, at); at > 0; at = attributes.next(bytes, at)) {
      found.set(
        this.slice(attributes.nameFrom, attributes.nameTo),
        this.slice(attributes.from, attributes.to),
      );
    }
    this.row = Number(found.get("r") ?? this.row + 2) - 1;
    this.column = -1;
    this.listener.row(this.row, found);
    return behind(at);
  }

  private openCell(at: number): number {
    const { attributes, bytes } = this;
    let style = 0;
    let named = false;
    this.holdsShared = false;
    for (at = attributes.next(bytes, at); at > 0; at = attributes.next(bytes, at)) {
      if (attributes.is(bytes, LETTER_R)) named = this.place(attributes.from, attributes.to);
      else if (attributes.is(bytes, LETTER_S)) style = parseDecimal(bytes, attributes.from, attributes.to);
      else if (attributes.is(bytes, LETTER_T))
        this.holdsShared = bytes[attributes.from] === LETTER_S && attributes.to === attributes.from + 1;
    }
    if (!named) this.column++;
    this.listener.cell(this.row, this.column, style);
    this.holdsShared &&= this.listener.shared !== undefined;
    return behind(at);
  }

  private place(from: number, to: number): boolean {
    let column = 0;
    let row = 0;
    for (let at = from; at < to; at++) {
      const byte = this.bytes[at]!;
      if (byte >= 0x41) column = column * 26 + (byte & 0x1f);
      else if (byte >= 0x30) row = row * 10 + byte - 0x30;
    }
    this.column = column - 1;
    this.row = row - 1;
    return true;
  }

  private openFormula(at: number): number {
    const { attributes, bytes } = this;
    let kind = "";
    let area: Area | null = null;
    for (at = attributes.next(bytes, at); at > 0; at = attributes.next(bytes, at)) {
      if (attributes.is(bytes, LETTER_T)) kind = this.slice(attributes.from, attributes.to);
      else if (this.slice(attributes.nameFrom, attributes.nameTo) === "ref")
        area = parseArea(this.slice(attributes.from, attributes.to));
    }
    if (area && (kind === "array" || kind === "dataTable")) this.listener.array(area);
    return behind(at);
  }

  private openValue(at: number): number {
    const from = this.bytes.indexOf(GT, at) + 1;
    const to = this.bytes.indexOf(LT, from);
    this.listener.shared?.(parseDecimal(this.bytes, from, to));
    return to;
  }

  private slice(from: number, to: number): string {
    return decodeText(this.bytes, from, to);
  }
}

/** The place behind a tag, from what the attributes gave at its end. */
function behind(at: number): number {
  return at < 0 ? -1 - at : Infinity;
}
