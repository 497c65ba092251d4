import { WorkbookError } from "../../port";
import { decodeUtf8 } from "../xml/xml-text";

const MOST_TEXTS = 1 << 23;

/** Texts by number, kept as UTF-8 and decoded when asked for: a check looks at few columns of a workbook. */
export class TextTable {
  count = 0;
  private starts = new Uint32Array(256);
  private ends = new Uint32Array(256);
  private readonly decoded: (string | undefined)[] = [];
  private used = 0;

  /** @param bytes where `addRange` finds its ranges, or empty for texts that are copied in. */
  constructor(private bytes: Uint8Array = new Uint8Array(0)) {}

  /** A text that lies in the table's own bytes. Returns its number. */
  addRange(from: number, to: number): number {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    return this.count++;
  }

  /** A text copied from other bytes. */
  addCopy(source: Uint8Array, from: number, to: number): number {
    const start = this.used;
    this.used += to - from;
    if (this.used > this.bytes.length) this.makeRoom();
    for (let at = from, put = start; at < to; at++, put++) this.bytes[put] = source[at]!;
    return this.addRange(start, this.used);
  }

  /** A text that had to be put together, because of references, runs or escapes. */
  addText(text: string): number {
    const index = this.addRange(0, text.length);
    this.decoded[index] = text;
    return index;
  }

  /** The text of that number, "" where there is none. */
  text(index: number): string {
    if (!(index >= 0 && index < this.count)) return "";
    return (this.decoded[index] ??= decodeUtf8(this.bytes, this.starts[index]!, this.ends[index]!));
  }

  isEmpty(index: number): boolean {
    return this.starts[index] === this.ends[index];
  }

  private grow(): void {
    if (this.count >= MOST_TEXTS) throw new WorkbookError("too-large", `more than ${MOST_TEXTS} texts`);
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
  }

  private makeRoom(): void {
    const more = new Uint8Array(Math.max(1 << 12, this.used * 2));
    more.set(this.bytes);
    this.bytes = more;
  }
}

function widened(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(list.length * 2);
  wider.set(list);
  return wider;
}
