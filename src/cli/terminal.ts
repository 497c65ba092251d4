/** Where a command writes, and what day it is. */
export interface Terminal {
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly error: { write(text: string): unknown; readonly isTTY?: boolean };
  today(): string;
}

/** Characters written at once: enough for the disk, too few to outlive the next clean-up of memory. */
const ENOUGH = 1 << 14;

/** Writes many small texts as few large ones. */
export function writeAll(out: Terminal["out"], texts: Iterable<string>): void {
  let pending = "";
  for (const text of texts) {
    pending += text;
    if (pending.length < ENOUGH) continue;
    out.write(pending);
    pending = "";
  }
  if (pending !== "") out.write(pending);
}
