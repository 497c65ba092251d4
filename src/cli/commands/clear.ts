import path from "node:path";
import { clear as clearMarks } from "../../highlight/clear";
import { clearOfficialColours } from "../../highlight/official-colouring";
import { readWorkbook } from "../../workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../workbook/xlsx/write/apply-edits";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { readBytes } from "../files";
import { nodeInflater } from "../inflate-node";
import { copyName } from "../marked-copy";
import { PACKAGE_TOOLS } from "../package-tools";
import { WORDS } from "../report-words";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";

/** Writes copies without any mark of ours, or (`--darken`) without the form's dark grounds: all else as before. */
export async function clear(args: Arguments, terminal: Terminal): Promise<number> {
  const { out, files } = args;
  if (files.length === 0 || out === null) {
    throw new UsageError("用法：qb clear 文件.xlsx --out 文件夹", "Usage: qb clear FILE.xlsx --out DIR");
  }
  const copies = await Copies.of(args, terminal);
  for (const file of files) {
    const bytes = await readBytes(file);
    const snapshot = await readWorkbook(bytes, path.basename(file), nodeInflater);
    const edits = args.darken ? clearOfficialColours() : clearMarks(snapshot);
    const cleared = applyEdits(bytes, edits, PACKAGE_TOOLS);
    const target = await copies.write(copyName(file, "clear"), cleared.bytes);
    terminal.out.write(`${WORDS[args.language].cleared(target)}\n`);
  }
  return 0;
}
