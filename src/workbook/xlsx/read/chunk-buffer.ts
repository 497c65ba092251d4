import { WorkbookError } from "../../port";

/**
 * Every loop that looks for the end of something meets it here at the latest,
 * so that the hot loops need not ask where the bytes end.
 */
const STOPPER = new TextEncoder().encode(`<"'>/= `.repeat(16));
const LONGEST_ITEM = 1 << 22;
const LONG_ITEM = 1 << 16;

/** Bytes that have come and are not yet read, from `start` to `end`, with a stopper behind them. */
export class ChunkBuffer {
  bytes = new Uint8Array(0);
  start = 0;
  end = 0;
  private wanted = 0;

  /** Adds a chunk behind what is left over. */
  append(chunk: Uint8Array): void {
    const left = this.end - this.start;
    const end = left + chunk.length;
    const target =
      end + STOPPER.length > this.bytes.length ? new Uint8Array((end + STOPPER.length) * 2) : this.bytes;
    target.set(this.bytes.subarray(this.start, this.end));
    target.set(chunk, left);
    target.set(STOPPER, end);
    this.bytes = target;
    this.start = 0;
    this.end = end;
  }

  /** Everything before that place has been read. */
  consume(upTo: number): void {
    this.start = upTo;
    const left = this.end - upTo;
    if (left > LONGEST_ITEM) throw new WorkbookError("damaged", `an item over ${LONGEST_ITEM} bytes`);
    this.wanted = left > LONG_ITEM ? 2 * left : 0;
  }

  /** Whether enough has come to try again: a long item is looked at anew only when it has doubled. */
  get isWorthReading(): boolean {
    return this.end - this.start >= this.wanted;
  }
}
