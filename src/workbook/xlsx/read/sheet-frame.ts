import { parseArea } from "../../../core/address";
import type { Area } from "../../../core/address";
import { WorkbookError } from "../../port";
import type { Protection } from "../../snapshot";
import { Token, XmlTokens } from "../xml/xml-tokens";
import { MOST_COLUMNS } from "./cell-pages";
import { isTrue } from "./workbook-part";

const MOST_MERGES = 500_000;
const MOST_COLUMN_ENTRIES = 100_000;

/** What stands around the rows of a sheet: columns before them, merges and protection behind. */
export class SheetFrame {
  readonly merges: Area[] = [];
  readonly hiddenColumns = new Set<number>();
  protection: Protection = { on: false, allowFormatCells: true };
  /** Namespace prefix of the sheet's own elements. */
  prefix = "";
  /** Set when `<sheetData>` has just been opened. */
  inRows = false;
  /** Set when the root element has been closed. */
  done = false;
  private depth = 0;
  private columnEntries = 0;

  /** Reads what is complete between two places, or up to the rows. @returns the first place not yet read. */
  scan(bytes: Uint8Array, from: number, end: number): number {
    const tokens = new XmlTokens(bytes, from, end, false);
    tokens.depth = this.depth;
    while (!this.inRows && !this.done) {
      const token = tokens.next();
      if (token === Token.incomplete) return tokens.start;
      if (token === Token.open) this.open(tokens);
      this.depth = tokens.depth;
      this.done = token === Token.close && tokens.depth === 0;
    }
    return tokens.at;
  }

  /** The rows have been read up to and with `</sheetData>`. */
  leaveRows(): void {
    this.inRows = false;
    this.depth--;
  }

  private open(tokens: XmlTokens): void {
    if (tokens.depth === 1) this.openRoot(tokens);
    else if (tokens.prefix !== this.prefix) return;
    const name = tokens.name;
    if (tokens.depth === 2) {
      if (name === "sheetData") this.inRows = !tokens.selfClosing;
      else if (name === "sheetProtection") this.protect(tokens);
    } else if (name === "mergeCell") this.merge(tokens.attribute("ref"));
    else if (name === "col" && isTrue(tokens.attribute("hidden"))) this.hideColumns(tokens);
  }

  private openRoot(tokens: XmlTokens): void {
    this.prefix = tokens.prefix;
    if (tokens.name !== "worksheet")
      throw new WorkbookError("damaged", `a sheet whose root is ${tokens.name}`);
  }

  private protect(tokens: XmlTokens): void {
    const on = isTrue(tokens.attribute("sheet"));
    // The attribute says what is locked, and formatting is unless it says 0.
    const locked = isTrue(tokens.attribute("formatCells") ?? "1");
    this.protection = { on, allowFormatCells: !on || !locked };
  }

  private merge(ref: string | null): void {
    const area = parseArea(ref ?? "");
    if (!area) return;
    if (this.merges.push(area) > MOST_MERGES)
      throw new WorkbookError("too-large", `${MOST_MERGES} merged areas`);
  }

  private hideColumns(tokens: XmlTokens): void {
    const first = Number(tokens.attribute("min") ?? 0) - 1;
    const last = Math.min(Number(tokens.attribute("max") ?? 0), MOST_COLUMNS) - 1;
    for (let column = Math.max(0, first); column <= last; column++) {
      if (++this.columnEntries > MOST_COLUMN_ENTRIES)
        throw new WorkbookError("damaged", "columns listed over and over");
      this.hiddenColumns.add(column);
    }
  }
}
