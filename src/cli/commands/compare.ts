import { comparisonBlocks } from "../../compare/comparison-blocks";
import { compareReports } from "../../compare/compare-reports";
import { paceOf } from "../../compare/pace";
import { COMPARE_WORDS } from "../../compare/words";
import { outcome } from "../../core/report/outcome";
import { toSheet } from "../../documents/to-sheet";
import { toText } from "../../documents/to-text";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { comparedCheck, type ComparedCheck } from "../earlier-check";
import { ExitStatus } from "../exit-status";
import { WORDS } from "../report-words";
import { standardInForce } from "../standard-of";
import { writeAll, type Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { takesSheets, writeNewBook, writeWithSheet } from "../write-sheets";

const STATUS = { valid: ExitStatus.valid, fails: ExitStatus.fails, undecided: ExitStatus.undecided } as const;
const SHEET = "对比";
const NEW_FILE = "对比.xlsx";

/** Compares two checks of one county. The status is that of the later one. */
export async function compare(args: Arguments, terminal: Terminal): Promise<number> {
  const [first, second, ...more] = args.files;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError(
      "用法：qb compare 前次 后次 [--out 文件夹]（文件、文件夹或 qb check --json 的报告）",
      "Usage: qb compare BEFORE AFTER [--out DIR] (files, folders or reports of qb check --json)",
    );
  }
  const standard = standardInForce(args);
  const before = await comparedCheck(first, standard);
  const after = await comparedCheck(second, standard);
  const comparison = compareReports(before.report, after.report, {
    before: before.marks,
    after: after.marks,
  });
  const pace = paceOf(comparison, standard);
  const blocks = comparisonBlocks(comparison, pace, args.language === "zh" ? "zh-CN" : "en");
  if (args.json) terminal.out.write(`${JSON.stringify({ ...comparison, pace }, null, 1)}\n`);
  else writeAll(terminal.out, toText(blocks));
  if (args.out !== null) {
    const sheet = toSheet(blocks, args.language === "zh" ? SHEET : COMPARE_WORDS.en.title);
    const written = await write(after, sheet, await Copies.of(args, terminal));
    terminal.error.write(`${WORDS[args.language].written(written)}\n`);
  }
  return STATUS[outcome(after.report)];
}

/** Into a copy of the later file where it is one workbook, else into a book of its own. */
async function write(
  { county }: ComparedCheck,
  sheet: ReturnType<typeof toSheet>,
  copies: Copies,
): Promise<string> {
  const [file, ...others] = county?.files ?? [];
  return file && others.length === 0 && takesSheets(file)
    ? writeWithSheet(file, sheet, copies, "compared")
    : writeNewBook(copies, NEW_FILE, [sheet]);
}
