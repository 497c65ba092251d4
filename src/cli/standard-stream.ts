import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import type { Terminal } from "./terminal";

const NAP_MILLISECONDS = 5;

/**
 * A standard stream that has written when `write` returns. Node's own keeps every piece in
 * memory until the event loop turns: a country's report would stand there twice.
 */
export function standardStream(descriptor: 1 | 2): Terminal["out"] {
  return { write: (text) => writeFully(descriptor, Buffer.from(text)), isTTY: isatty(descriptor) };
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
