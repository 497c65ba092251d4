import { WorkbookError } from "../../port";

/**
 * Every loop that looks for the end of something meets it here at the latest,
 * so that the hot loops need not ask where the bytes end.
 */
const STOPPER = new TextEncoder().encode(`<"'>/= `.repeat(16));
const LONGEST_ITEM = 1 << 22;

/** Bytes that have come and are not yet read, with a stopper behind them. */
export class ChunkBuffer {
  bytes = new Uint8Array(0);
  end = 0;
  private start = 0;

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
    if (this.end - upTo > LONGEST_ITEM)
      throw new WorkbookError("damaged", `an item over ${LONGEST_ITEM} bytes`);
  }

  get isEmpty(): boolean {
    return this.start === this.end;
  }
}
