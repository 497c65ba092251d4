import path from "node:path";
import type { CheckResult } from "../check-workbook";
import { renderMessage } from "../core/messages/render";
import type { Standard } from "../core/standard";
import { marks } from "../highlight/marks";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { applyEdits } from "../workbook/xlsx/write/apply-edits";
import type { Arguments } from "./arguments";
import { nodeDeflate } from "./deflate-node";
import { readBytes, writeCopy } from "./files";
import { nodeInflater } from "./inflate-node";
import { openWorkbook } from "./open-workbook";
import { WORDS } from "./report-words";
import type { Terminal } from "./terminal";

/** Writes a marked copy of every file that was checked, and says where. Each is read again, one at a time. */
export async function markedCopies(
  result: CheckResult,
  standard: Standard,
  args: Arguments,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const words = WORDS[args.language];
  const locked: string[] = [];
  for (const file of args.files) {
    const snapshot = await openWorkbook(file);
    const bytes = marked(result, standard, snapshot, await readBytes(file), args);
    const target = await writeCopy(folder, copyName(file, "QB"), bytes, args.files);
    terminal.error.write(`${words.marked(target)}\n`);
    locked.push(...protectedSheets(result, snapshot));
  }
  if (locked.length > 0) terminal.error.write(`${words.unmarked(locked.join("、"))}\n`);
}

function marked(
  result: CheckResult,
  standard: Standard,
  snapshot: WorkbookSnapshot,
  bytes: Uint8Array,
  args: Arguments,
): Uint8Array {
  const language = args.language === "zh" ? "zh-CN" : "en";
  const edits = marks(result.report, result.schools, standard, snapshot, {
    run: new Date().toISOString().slice(0, 19).replace("T", " "),
    day: args.on,
    say: (finding) => renderMessage(finding, language),
    printed: result.printed,
    leaveProtected: true,
  });
  return applyEdits(bytes, edits, { inflater: nodeInflater, deflate: nodeDeflate }).bytes;
}

/** "汇总.xlsx" becomes "汇总-QB.xlsx"; the suffix is plain, so that every system can open the name. */
export function copyName(file: string, suffix: string): string {
  const { name, ext } = path.parse(file);
  return `${name}-${suffix}${ext}`;
}

function protectedSheets({ report }: CheckResult, { file, sheets }: WorkbookSnapshot): string[] {
  const checked = new Set(report.tables.filter((table) => table.file === file).map(({ sheet }) => sheet));
  return sheets
    .filter(({ name, protection }) => checked.has(name) && protection.on && !protection.allowFormatCells)
    .map(({ name }) => name);
}
