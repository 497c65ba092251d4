import { setFlagsFromString } from "node:v8";

/**
 * Bytes of bytecode that V8 may draw into one function that it compiles. Its own measure (920) suits servers:
 * here compiling such large functions anew takes longer than calling small ones.
 */
const DRAWN_IN = 200;

/** Tunes V8 for a process that lives for a second: a check of 20,000 schools takes a tenth less. */
export function tuneForShortLife(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${DRAWN_IN}`);
}
