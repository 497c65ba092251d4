import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { countyLine, missingLine, type CountyLine, type CountyPlace } from "../../rollup/county-line";
import { rollup as rolledUp, type Rollup } from "../../rollup/rollup";
import { rollupBlocks } from "../../rollup/rollup-blocks";
import { ROLLUP_WORDS } from "../../rollup/words";
import { toSheet } from "../../documents/to-sheet";
import { toText } from "../../documents/to-text";
import { countiesOf, countyByLabel } from "../../standards/county-by-label";
import { NATION, type Region } from "../../standards/find-region";
import { errorSentence } from "../../workbook/error-sentence";
import { WorkbookError } from "../../workbook/port";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { checkCounty } from "../county-files";
import { ExitStatus } from "../exit-status";
import { listFiles } from "../list-files";
import { WORDS } from "../report-words";
import { standardInForce } from "../standard-of";
import { writeAll, type Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { writeNewBook } from "../write-sheets";

const NEW_FILE = "汇总.xlsx";
const SHEET = "汇总";

/** Puts the counties of a prefecture together, one line a county; writes the sheet 汇总 where `--out` says. */
export async function rollup(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.files.length === 0) {
    throw new UsageError(
      "用法：qb rollup 文件或文件夹… [--region 地区] [--out 文件夹]（一个文件或文件夹是一个县）",
      "Usage: qb rollup FILE or FOLDER… [--region REGION] [--out DIR] (one file or folder is one county)",
    );
  }
  const standard = standardInForce(args);
  const counties = countiesOf(standard.region.code);
  const lines: CountyLine[] = [];
  for (const word of await countyWords(args.files)) lines.push(await lineOf(word, counties, args));
  const told = rolledUp(standard.region, args.on, [...lines, ...withoutFile(lines, counties, args)]);
  const language = args.language === "zh" ? "zh-CN" : "en";
  const blocks = rollupBlocks(told, language);
  if (args.json) terminal.out.write(`${JSON.stringify(told, null, 1)}\n`);
  else writeAll(terminal.out, toText(blocks));
  if (args.out !== null) {
    const copies = await Copies.of(args, terminal);
    const written = await writeNewBook(copies, NEW_FILE, [toSheet(blocks, SHEET)]);
    terminal.error.write(`${WORDS[args.language].written(written)}\n`);
  }
  return statusOf(told);
}

/** Each word is a county; a folder alone holds the counties, a pattern names them. */
async function countyWords(words: readonly string[]): Promise<string[]> {
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0 && (await isFolder(only))) return insideOf(only);
  const named = await Promise.all(
    words.map(async (word) => (/[*?]/.test(word) ? listFiles([word]) : [word])),
  );
  return named.flat();
}

async function isFolder(word: string): Promise<boolean> {
  const found = await stat(word).catch(() => null);
  return found?.isDirectory() ?? false;
}

/** The tables in a folder, and the folders in it that hold some. */
async function insideOf(folder: string): Promise<string[]> {
  const files = await listFiles([folder]);
  const own = path.resolve(folder);
  const entries = files.map((file) => path.relative(own, path.resolve(file)).split(path.sep)[0] ?? "");
  const names = new Set((await readdir(folder)).filter((name) => entries.includes(name)));
  return [...new Set(entries)].filter((name) => names.has(name)).map((name) => path.join(folder, name));
}

async function lineOf(word: string, counties: readonly Region[], args: Arguments): Promise<CountyLine> {
  const label = path.parse(path.resolve(word)).name;
  const place = placeOf(countyByLabel(label, counties), label, args);
  try {
    return countyLine(place, (await checkCounty([word], place.standard)).report);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return missingLine(place, `${path.basename(word)}：${errorSentence(error.code, args.language)}`);
  }
}

/** A county of the region is judged by its own standard; another file by the region's, without its days. */
function placeOf(county: Region | null, label: string, args: Arguments): CountyPlace {
  const standard = standardInForce({ ...args, region: county?.code ?? args.region });
  if (county) return { name: county.name, code: county.code, standard };
  const isOne = standard.region.code !== NATION.code && !standard.region.code.endsWith("00");
  return { name: label, code: null, standard: isOne ? standard : { ...standard, schedule: [] } };
}

function withoutFile(
  lines: readonly CountyLine[],
  counties: readonly Region[],
  args: Arguments,
): CountyLine[] {
  const there = new Set(lines.map(({ code }) => code));
  const { noFile } = ROLLUP_WORDS[args.language === "zh" ? "zh-CN" : "en"];
  return counties
    .filter(({ code }) => !there.has(code))
    .map((county) => missingLine(placeOf(county, county.name, args), noFile));
}

function statusOf({ lines }: Rollup): number {
  const came = lines.map(({ outcome }) => outcome);
  if (came.every((outcome) => outcome === null)) return ExitStatus.couldNotRun;
  if (came.includes("fails")) return ExitStatus.fails;
  return came.every((outcome) => outcome === "valid") ? ExitStatus.valid : ExitStatus.undecided;
}
