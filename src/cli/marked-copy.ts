import path from "node:path";
import type { CheckResult } from "../check-workbook";
import { renderMessage } from "../core/messages/render";
import type { Standard } from "../core/standard";
import { marks, type MarkOptions } from "../highlight/marks";
import { WorkbookError } from "../workbook/port";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { applyEdits } from "../workbook/xlsx/write/apply-edits";
import type { Arguments } from "./arguments";
import { Copies } from "./copies";
import { readBytes } from "./files";
import type { InputFile } from "./list-files";
import { openWorkbook } from "./open-workbook";
import { PACKAGE_TOOLS } from "./package-tools";
import { WORDS } from "./report-words";
import type { Terminal } from "./terminal";

/** Writes a marked copy of every file that was checked, and says where. Each is read again, one at a time. */
export async function markedCopies(
  result: CheckResult,
  standard: Standard,
  files: readonly InputFile[],
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  const words = WORDS[args.language];
  const locked: string[] = [];
  const copies = await Copies.of(args, terminal);
  for (const { path, label } of files) {
    const snapshot = await openWorkbook(path, label);
    if (snapshot.kind !== undefined) {
      terminal.error.write(`${words.needsXlsx(label)}\n`);
      continue;
    }
    const bytes = marked(result, standard, snapshot, await readBytes(path), args);
    const target = await copies.write(copyName(path, "QB"), bytes);
    terminal.error.write(`${words.marked(target)}\n`);
    locked.push(...protectedSheets(result, snapshot));
  }
  if (locked.length > 0) terminal.error.write(`${words.unmarked(locked.join("、"))}\n`);
}

/** A workbook whose structure is protected takes no legend sheet; its cells are marked all the same. */
function marked(
  result: CheckResult,
  standard: Standard,
  snapshot: WorkbookSnapshot,
  bytes: Uint8Array,
  args: Arguments,
): Uint8Array {
  const edits = (legend: boolean) =>
    marks(result.report, result.schools, standard, snapshot, { ...optionsOf(result, args), legend });
  try {
    return applyEdits(bytes, edits(true), PACKAGE_TOOLS).bytes;
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "sheet-protected") throw error;
    return applyEdits(bytes, edits(false), PACKAGE_TOOLS).bytes;
  }
}

function optionsOf({ printed }: CheckResult, { on, language }: Arguments): MarkOptions {
  return {
    run: new Date().toISOString().slice(0, 19).replace("T", " "),
    day: on,
    say: (finding) => renderMessage(finding, language === "zh" ? "zh-CN" : "en"),
    printed,
    leaveProtected: true,
  };
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
