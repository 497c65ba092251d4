import { makePlans, type SchoolPlan } from "../../plans/make-plans";
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
    none: "没有不达标的学校，不需要一校一案。",
    written: (count: number, path: string) => `一校一案 ${count} 份：${path}`,
  },
  en: {
    none: "No school fails: there is nothing to plan.",
    written: (count: number, path: string) => `${count} school plans: ${path}`,
  },
} as const;

/** Checks the files as one county and writes a plan for every failing school: one workbook, or one each. */
export async function plans(args: Arguments, terminal: Terminal): Promise<number> {
  const { files, out } = args;
  const words = WORDS[args.language];
  if (files.length === 0 || out === null) {
    throw new UsageError(
      "用法：qb plans 文件.xlsx… [--each] --out 文件夹",
      "Usage: qb plans FILE.xlsx… [--each] --out DIR",
    );
  }
  const standard = standardInForce(args);
  const { report, schools } = await checkCounty(files, standard, args.corrections);
  const made = makePlans({ report, schools, standard }, args.on);
  const copies = await Copies.of(args, terminal);
  if (made.length === 0) terminal.out.write(`${words.none}\n`);
  else if (args.each) {
    const names = fileNames(made);
    for (const [place, { sheet }] of made.entries()) await writeNewBook(copies, names[place] ?? "", [sheet]);
    terminal.out.write(`${words.written(made.length, out)}\n`);
  } else {
    const sheets = made.map(({ sheet }) => sheet);
    const path = await writeNewBook(copies, "一校一案.xlsx", sheets);
    terminal.out.write(`${words.written(made.length, path)}\n`);
  }
  return ExitStatus.valid;
}

/** Longer names no file system takes: a Chinese character is three bytes. */
const LONGEST = 60;

/** A file name a school, as every system can open it; namesakes are numbered. */
function fileNames(made: readonly SchoolPlan[]): string[] {
  const taken = new Map<string, number>();
  return made.map(({ school }) => {
    const plain = [...school.replace(/[\\/:*?"<>|\p{Cc}]/gu, "")].slice(0, LONGEST).join("");
    const base = plain.trim().replace(/\.+$/, "") || "学校";
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return `${base}${count === 1 ? "" : `(${count})`}-一校一案.xlsx`;
  });
}
