import { classLimits } from "../../core/county/large-classes/class-limits";
import { largeClassBook } from "../../core/county/large-classes/large-class-book";
import { LARGE_CLASS_SHEET, largeClassSheet } from "../../forms/large-class-sheet";
import { classSizeSteps } from "../../standards/class-size-steps";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { checkCounty } from "../county-files";
import { ExitStatus } from "../exit-status";
import { standardInForce } from "../standard-of";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { writeNewBook } from "../write-sheets";

const WORDS = {
  zh: {
    none: "文件里没有班额数据：请给出班级名单，或按人数段统计的班级数。",
    clean: "没有超过标准班额的班级。",
    written: (schools: number, path: string) => `大班额台账，${schools}行：${path}`,
  },
  en: {
    none: "The files hold no class sizes: give class lists, or numbers of classes by size.",
    clean: "No class is larger than the standard allows.",
    written: (schools: number, path: string) => `Book of large classes, ${schools} lines: ${path}`,
  },
} as const;

/** Checks the files as one county and writes its book of large classes with the steps of the region's plan. */
export async function classes(args: Arguments, terminal: Terminal): Promise<number> {
  const { files, out } = args;
  if (files.length === 0 || out === null)
    throw new UsageError(
      "用法：qb classes 文件.xlsx… [--region 地区] --out 文件夹",
      "Usage: qb classes FILE.xlsx… [--region REGION] --out DIR",
    );
  const words = WORDS[args.language];
  const standard = standardInForce(args);
  const { facts } = await checkCounty(files, standard, args.corrections);
  const book = largeClassBook(facts.schools, classLimits(standard), classSizeSteps(args.region, args.on));
  if (!facts.schools.some((school) => school.classes.length > 0)) terminal.out.write(`${words.none}\n`);
  else if (book.lines.length === 0) terminal.out.write(`${words.clean}\n`);
  else {
    const sheet = largeClassSheet(book, LARGE_CLASS_SHEET, "");
    const copies = await Copies.of(args, terminal);
    const path = await writeNewBook(copies, `${LARGE_CLASS_SHEET}.xlsx`, [sheet]);
    terminal.out.write(`${words.written(book.lines.length, path)}\n`);
  }
  return ExitStatus.valid;
}
