import { WorkbookError } from "../../port";
import { Kind } from "../../snapshot";
import { decodeText, unescapeXstring } from "../xml/xml-text";
import type { CellPages } from "./cell-pages";
import { dateSerial } from "./date-serial";
import { parseDecimal } from "./decimal";
import type { SheetFormulas } from "./sheet-formulas";
import type { TextTable } from "./text-table";

/** What `t` says a cell's value is. */
export const CellType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, inline: 5, date: 6 } as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

const [AMPERSAND, CARRIAGE_RETURN, UNDERSCORE] = [0x26, 0x0d, 0x5f];

/** The type that an attribute `t` names, by its letters. */
export function cellType(name: string): CellType {
  return cellTypeOf(name.charCodeAt(0), name.charCodeAt(1));
}

/** The same from its first two bytes, the second of which may be the quote behind it. */
export function cellTypeOf(first: number, second: number): CellType {
  if (first === 0x73) return second === 0x74 ? CellType.text : CellType.shared;
  if (first === 0x69) return CellType.inline;
  if (first === 0x62) return CellType.boolean;
  if (first === 0x65) return CellType.error;
  return first === 0x64 ? CellType.date : CellType.number;
}

/** A cell as the scanner found it. */
export interface FoundCell {
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** Whether the value is a formula's result: only then may it be an empty text. */
  computed: boolean;
}

/** Turns found values into kinds and numbers and puts them into the pages. */
export class CellSink {
  constructor(
    readonly pages: CellPages,
    readonly formulas: SheetFormulas,
    /** Texts that stand in the sheet itself; their numbers follow those of the shared ones. */
    readonly own: TextTable,
    private readonly shared: TextTable,
    private readonly date1904: boolean,
  ) {}

  /** A value that stands in the bytes. An empty text that no formula made is no value: nobody sees or typed it. */
  putRange(cell: FoundCell, bytes: Uint8Array, from: number, to: number): void {
    const { type } = cell;
    if (type === CellType.number) this.putNumber(cell, bytes, from, to);
    else if (type === CellType.shared) this.putShared(cell, parseDecimal(bytes, from, to));
    else if (type === CellType.text || type === CellType.inline) this.putText(cell, bytes, from, to);
    else this.putRare(cell, decodeText(bytes, from, to));
  }

  /** A value that had to be put together. */
  putString(cell: FoundCell, text: string): void {
    const { type } = cell;
    if (type === CellType.text || type === CellType.inline) {
      if (text !== "" || cell.computed) this.put(cell, Kind.text, this.addText(text));
    } else {
      const bytes = new TextEncoder().encode(text);
      this.putRange(cell, bytes, 0, bytes.length);
    }
  }

  /** Room for a formula, before its result, which may never come. */
  putNothing(cell: FoundCell): void {
    this.put(cell, Kind.blank, 0);
  }

  /**
   * @param group number of the shared group, -1 for a formula of its own.
   * @param text number of its text among the sheet's own.
   * @param spelled whether the text stands here or at the group's first cell.
   */
  putFormula(cell: FoundCell, group: number, text: number, spelled: boolean): void {
    const { row, column } = cell;
    const { formulas } = this;
    if (group < 0) this.pages.putFormula(row, column, formulas.addOwn(text));
    else if (spelled) this.pages.putFormula(row, column, formulas.addMaster(group, text, row, column));
    else this.pages.putFormula(row, column, formulas.addShared(group));
  }

  /** A formula's text that stands in the bytes. */
  formulaText(bytes: Uint8Array, from: number, to: number): number {
    if (isPlain(bytes, from, to)) return this.own.addCopy(bytes, from, to);
    return this.own.addText(decodeText(bytes, from, to));
  }

  private putNumber(cell: FoundCell, bytes: Uint8Array, from: number, to: number): void {
    const value = parseDecimal(bytes, from, to);
    if (value === value) this.put(cell, Kind.number, value);
    else this.putRare(cell, decodeText(bytes, from, to));
  }

  private putShared(cell: FoundCell, index: number): void {
    if (index >= 0 && index < this.shared.count) {
      if (!this.shared.isEmpty(index)) this.put(cell, Kind.text, index);
    } else if (index === index) throw new WorkbookError("damaged", `no shared string ${index}`);
  }

  private putText(cell: FoundCell, bytes: Uint8Array, from: number, to: number): void {
    if (from === to && !cell.computed) return;
    const index = isPlain(bytes, from, to)
      ? this.own.addCopy(bytes, from, to)
      : this.own.addText(unescapeXstring(decodeText(bytes, from, to)));
    this.put(cell, Kind.text, this.shared.count + index);
  }

  /** Booleans, errors, dates, and what claims to be a number and is none: that stays visible as text. */
  private putRare(cell: FoundCell, raw: string): void {
    const text = raw.trim();
    if (text === "") return;
    const serial = cell.type === CellType.date ? dateSerial(text, this.date1904) : NaN;
    if (cell.type === CellType.boolean) this.put(cell, Kind.boolean, text === "1" || text === "true" ? 1 : 0);
    else if (cell.type === CellType.error) this.put(cell, Kind.error, this.addText(text));
    else if (serial === serial) this.put(cell, Kind.number, serial);
    else this.put(cell, Kind.text, this.addText(text));
  }

  private addText(text: string): number {
    return this.shared.count + this.own.addText(text);
  }

  private put(cell: FoundCell, kind: Kind, value: number): void {
    this.pages.put(cell.row, cell.column, kind, value, cell.style);
  }
}

/** Whether the bytes are the text, with nothing to resolve in them. */
export function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (needsResolving(bytes[at]!)) return false;
  return true;
}

/** Whether a text with such a byte in it is not simply its bytes: a reference, a line end, an escape. */
export function needsResolving(byte: number): boolean {
  return byte === AMPERSAND || byte === CARRIAGE_RETURN || byte === UNDERSCORE;
}
