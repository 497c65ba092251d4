import path from "node:path";
import { compareReports } from "../../compare/compare-reports";
import { marksOf } from "../../compare/match-schools";
import { paceOf } from "../../compare/pace";
import type { Standard } from "../../core/standard";
import { toDocx } from "../../documents/to-docx";
import { toHtml } from "../../documents/to-html";
import type { Block } from "../../documents/block";
import { monitoringReport } from "../../monitoring/monitoring-report";
import { countyNotice } from "../../monitoring/notice";
import { NAMELESS_COUNTY, type MonitoringSource } from "../../monitoring/source";
import { countiesOf, countyByLabel } from "../../standards/county-by-label";
import { findRegion } from "../../standards/find-region";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { checkCounty, type CheckedCounty } from "../county-files";
import { comparedCheck } from "../earlier-check";
import { ExitStatus } from "../exit-status";
import { WORDS } from "../report-words";
import { standardInForce } from "../standard-of";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";

const REPORT = "监测报告";
const NOTICE = "通报";

/** Writes the monitoring report and the one-page 通报 of a county, each as a Word file and as a page. */
export async function report(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.files.length === 0 || args.out === null) {
    throw new UsageError(
      "用法：qb report 文件.xlsx… --out 文件夹 [--before 上次的文件] [--county 县名]",
      "Usage: qb report FILE.xlsx… --out DIR [--before EARLIER] [--county NAME]",
    );
  }
  const source = await sourceOf(args);
  const documents: [string, Block[]][] = [
    [REPORT, monitoringReport(source)],
    [NOTICE, countyNotice(source)],
  ];
  const copies = await Copies.of(args, terminal);
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const target = await copies.write(name, bytes);
    terminal.out.write(`${WORDS[args.language].written(target)}\n`);
  };
  for (const [name, blocks] of documents) {
    const title = blocks[0]?.kind === "title" ? blocks[0].text : name;
    await write(`${name}.docx`, await toDocx(blocks, title));
    await write(`${name}.html`, new TextEncoder().encode(toHtml(blocks, title)));
  }
  return ExitStatus.valid;
}

async function sourceOf(args: Arguments): Promise<MonitoringSource> {
  const standard = standardInForce(args);
  const checked = await checkCounty(args.files, standard, args.corrections);
  const county = args.county ?? countyName(args);
  return {
    county,
    report: checked.report,
    standard,
    since: await since(args, checked, standard),
    day: args.on,
  };
}

async function since(
  { before }: Arguments,
  checked: CheckedCounty,
  standard: Standard,
): Promise<MonitoringSource["since"]> {
  if (before === null) return null;
  const earlier = await comparedCheck(before, standard);
  const marks = { before: earlier.marks, after: marksOf(checked.schools) };
  const comparison = compareReports(earlier.report, checked.report, marks);
  return { comparison, pace: paceOf(comparison, standard) };
}

/** The region where it is a county, else the county that the first file's name tells. */
function countyName({ region, files }: Arguments): string {
  const { code, name } = findRegion(region);
  if (!code.endsWith("00")) return name;
  const label = path.parse(path.resolve(files[0] ?? "")).name;
  return countyByLabel(label, countiesOf(region))?.name ?? NAMELESS_COUNTY;
}
