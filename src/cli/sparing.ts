import { setFlagsFromString } from "node:v8";

/** From this many cells on, memory is worth more than time. A sheet of 2 000 schools has some 60 000. */
const MANY_CELLS = 2_000_000;

/**
 * Does work on what was read of many cells with V8 collecting its garbage at small steps. V8 else
 * lets the heap of a country's workbook grow by half of its size again before it looks, which is
 * more than all the check's results; what to collect is then found at the cost of a little time.
 * Small inputs, reading and printing run as ever.
 */
export function sparingly<Result>(cells: number, work: () => Result): Result {
  if (cells < MANY_CELLS) return work();
  setFlagsFromString("--optimize-for-size");
  try {
    return work();
  } finally {
    setFlagsFromString("--no-optimize-for-size");
  }
}
