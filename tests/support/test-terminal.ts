import type { Terminal } from "../../src/cli/terminal";

/** A terminal that keeps what is written to it. */
export interface TestTerminal extends Terminal {
  readonly written: { out: string; error: string };
}

export function testTerminal(today = "2026-01-01"): TestTerminal {
  const written = { out: "", error: "" };
  const writer = (to: "out" | "error") => ({ write: (text: string) => (written[to] += text) });
  return { written, out: writer("out"), error: writer("error"), today: () => today };
}
