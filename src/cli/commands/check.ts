import { checkRecognised, recogniseSaid, type CheckResult } from "../../check-workbook";
import { countyState } from "../../core/county/county-state";
import { messagesIn, renderMessage } from "../../core/messages/render";
import { outcome } from "../../core/report/outcome";
import { printable } from "../../core/report/printable";
import type { Finding } from "../../core/report/report";
import type { Standard, StandardNotInForce } from "../../core/standard";
import { isInForce } from "../../standards/resolve";
import type { RecognisedWorkbook } from "../../templates/recognise-workbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Arguments } from "../arguments";
import { COUNTY_WORDS } from "../county-words";
import { ExitStatus } from "../exit-status";
import { inputFiles, type InputFile } from "../list-files";
import { markedCopies } from "../marked-copy";
import { openWorkbook } from "../open-workbook";
import { CorrectionsInUse } from "../read-corrections";
import { printReport } from "../print-report";
import { WORDS } from "../report-words";
import { standardOf } from "../standard-of";
import { sparingly } from "../sparing";
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
  const files = await inputFiles(args.files);
  const corrections = await CorrectionsInUse.from(args.corrections);
  const recognised = await recogniseAll(files, corrections, args, terminal);
  const options = { standard, said: corrections.said, saidIn: corrections.sources };
  const result = sparingly(figuresOf(recognised), () => checkRecognised(recognised, options));
  writeAll(terminal.out, args.json ? json(result, args) : text(result, args, standard));
  if (args.out !== null && isInForce(standard)) await markedCopies(result, standard, files, args, terminal);
  return STATUS[outcome(result.report)];
}

function* json({ report }: CheckResult, args: Arguments): Generator<string> {
  yield* printable(report, args.language === "zh" ? "zh-CN" : "en");
  yield "\n";
}

function text(
  { report }: CheckResult,
  args: Arguments,
  standard: Standard | StandardNotInForce,
): Iterable<string> {
  const language = args.language === "zh" ? "zh-CN" : "en";
  const speech = {
    words: WORDS[args.language],
    county: COUNTY_WORDS[args.language],
    messages: messagesIn(language),
    sentence: (finding: Finding) => renderMessage(finding, language),
  };
  return printReport(report, speech, isInForce(standard) ? countyState(report, standard) : null);
}

/** One file after the other, so that only one workbook is in memory at a time. */
async function recogniseAll(
  files: readonly InputFile[],
  corrections: CorrectionsInUse,
  args: Arguments,
  terminal: Terminal,
): Promise<RecognisedWorkbook[]> {
  const recognised: RecognisedWorkbook[] = [];
  for (const [place, file] of files.entries()) {
    if (terminal.error.isTTY) {
      const words = WORDS[args.language].reading(place + 1, files.length, file.label);
      terminal.error.write(`\r${words}\u001b[K`);
    }
    const workbook = await openWorkbook(file.path, file.label);
    const said = await corrections.of(file, workbook);
    recognised.push(sparingly(cellsOf(workbook), () => recogniseSaid(workbook, { said })));
  }
  if (terminal.error.isTTY) terminal.error.write("\r\u001b[K");
  return recognised;
}

function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function figuresOf(workbooks: readonly RecognisedWorkbook[]): number {
  const tables = workbooks.flatMap((one) => one.tables);
  return tables.reduce((sum, { schools }) => sum + schools.count * schools.fields.size, 0);
}
