import path from "node:path";
import { checkSnapshots, type CheckResult } from "../../check-workbook";
import { messagesIn, renderMessage } from "../../core/messages/render";
import { outcome } from "../../core/report/outcome";
import { printable } from "../../core/report/printable";
import { isInForce } from "../../standards/resolve";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readWorkbook } from "../../workbook/xlsx/read/read-workbook";
import type { Arguments } from "../arguments";
import { ExitStatus } from "../exit-status";
import { readBytes } from "../files";
import { nodeInflater } from "../inflate-node";
import { markedCopies } from "../marked-copy";
import { printReport } from "../print-report";
import { WORDS } from "../report-words";
import { standardOf } from "../standard-of";
import { writeAll, type Terminal } from "../terminal";
import { UsageError } from "../usage-error";

const STATUS = { valid: ExitStatus.valid, fails: ExitStatus.fails, undecided: ExitStatus.undecided } as const;

/** Checks the files as one county, prints the report, and writes marked copies where `--out` says. */
export async function check(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.files.length === 0) {
    throw new UsageError(
      "请给出要检查的文件：qb check 文件.xlsx",
      "Name a file to check: qb check FILE.xlsx",
    );
  }
  const standard = standardOf(args);
  const snapshots = await readAll(args, terminal);
  const result = checkSnapshots(snapshots, { standard });
  writeAll(terminal.out, args.json ? json(result, args) : text(result, args));
  if (args.out !== null && isInForce(standard))
    await markedCopies(result, standard, args, args.out, terminal);
  return STATUS[outcome(result.report)];
}

function* json({ report }: CheckResult, args: Arguments): Generator<string> {
  yield* printable(report, args.language === "zh" ? "zh-CN" : "en");
  yield "\n";
}

function text({ report }: CheckResult, args: Arguments): Iterable<string> {
  const language = args.language === "zh" ? "zh-CN" : "en";
  return printReport(report, {
    words: WORDS[args.language],
    messages: messagesIn(language),
    sentence: (finding) => renderMessage(finding, language),
  });
}

/** One file after the other, so that only one package is in memory at a time. */
async function readAll(args: Arguments, terminal: Terminal): Promise<WorkbookSnapshot[]> {
  const snapshots: WorkbookSnapshot[] = [];
  for (const [place, file] of args.files.entries()) {
    if (terminal.error.isTTY) {
      terminal.error.write(
        `\r${WORDS[args.language].reading(place + 1, args.files.length, path.basename(file))}\u001b[K`,
      );
    }
    snapshots.push(await readWorkbook(await readBytes(file), path.basename(file), nodeInflater));
  }
  if (terminal.error.isTTY) terminal.error.write("\r\u001b[K");
  return snapshots;
}
