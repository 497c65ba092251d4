import { printStandard } from "../../standards/print-standard";
import type { Arguments } from "../arguments";
import { standardInForce } from "../standard-of";
import { writeAll, type Terminal } from "../terminal";

/** Prints the table of the standard in force, each figure with its document. */
export function standards(args: Arguments, terminal: Terminal): Promise<number> {
  const lines = printStandard(standardInForce(args), args.language);
  writeAll(
    terminal.out,
    lines.map((line) => `${line}\n`),
  );
  return Promise.resolve(0);
}
