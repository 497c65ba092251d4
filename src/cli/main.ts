import { errorSentence } from "../workbook/error-sentence";
import { WorkbookError } from "../workbook/port";
import { readArguments, type Arguments, type Language } from "./arguments";
import { check } from "./commands/check";
import { classes } from "./commands/classes";
import { clear } from "./commands/clear";
import { compare } from "./commands/compare";
import { fill } from "./commands/fill";
import { help } from "./commands/help";
import { ledger } from "./commands/ledger";
import { plans } from "./commands/plans";
import { report } from "./commands/report";
import { rollup } from "./commands/rollup";
import { standards } from "./commands/standards";
import { ExitStatus } from "./exit-status";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

type Command = (args: Arguments, terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  classes,
  clear,
  compare,
  fill,
  ledger,
  plans,
  report,
  rollup,
  standards,
  help,
};

/** Runs one command. Whatever goes wrong is one clear line on stderr and status 3. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "help", ...rest] = words;
  const language: Language = words.includes("en") ? "en" : "zh";
  try {
    const command = COMMANDS[name.replace(/^--?(?=help$|h$)/, "").replace(/^h$/, "help")];
    if (!command)
      throw new UsageError(
        `没有“${name}”这个命令。运行 qb help 查看用法。`,
        `No command "${name}". See qb help.`,
      );
    return await command(readArguments(rest, terminal.today()), terminal);
  } catch (error) {
    terminal.error.write(`${sentence(error, language)}\n`);
    return ExitStatus.couldNotRun;
  }
}

function sentence(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return `${error.detail}：${errorSentence(error.code, language)}`;
  if (error instanceof UsageError) return language === "zh" ? error.zh : error.en;
  const detail = error instanceof Error ? error.message : String(error);
  return language === "zh" ? `没有完成：${detail}` : `Not done: ${detail}`;
}
