import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import type { Terminal } from "./terminal";

const NAP_MILLISECONDS = 5;
/** What the largest pieces of a report take. */
const ROOM = 1 << 16;
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/**
 * A standard stream that has written when `write` returns. Node's own keeps every piece in
 * memory until the event loop turns: a country's report would stand there twice.
 */
export function standardStream(descriptor: 1 | 2): Terminal["out"] {
  const room = Buffer.allocUnsafe(ROOM);
  const write = (text: string) => writeFully(descriptor, encoded(text, room));
  return { write, isTTY: isatty(descriptor) };
}

/** The text as bytes, in the room that is there where it is sure to fit. */
function encoded(text: string, room: Buffer): Uint8Array {
  return text.length * MOST_BYTES > ROOM ? Buffer.from(text) : room.subarray(0, room.write(text));
}

function writeFully(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSome(descriptor, bytes.subarray(at));
}

/** A full pipe is waited for; a reader that has gone ends the program without a word. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EPIPE") process.exit();
    if (code !== "EAGAIN") throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, NAP_MILLISECONDS);
    return 0;
  }
}
