import { checkSnapshots } from "../../check-workbook";
import { comparisonBlocks } from "../../compare/comparison-blocks";
import { compareReports } from "../../compare/compare-reports";
import { marksOf } from "../../compare/match-schools";
import { paceOf } from "../../compare/pace";
import type { Language } from "../../core/messages/codes";
import type { Standard } from "../../core/standard";
import type { Block } from "../../documents/block";
import { toDocx } from "../../documents/to-docx";
import { toHtml } from "../../documents/to-html";
import { toSheet } from "../../documents/to-sheet";
import { monitoringReport } from "../../monitoring/monitoring-report";
import { countyNotice } from "../../monitoring/notice";
import { NAMELESS_COUNTY, type MonitoringSource } from "../../monitoring/source";
import { WorkbookError } from "../../workbook/port";
import { readFile } from "../../workbook/read-file";
import { freeSheetName } from "../../workbook/sheet-name";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { browserInflater } from "../../workbook/xlsx/inflate-browser";
import type { EditPlan, EarlierFile, ReportFile, ReportRequest } from "../services/write-service";
import type { Checked } from "./checked-book";

const SHEET = "对比";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The earlier check of the same county and the later one, held against each other. */
async function comparedWith(file: EarlierFile, later: Checked, standard: Standard) {
  const book = await readEarlier(file);
  const earlier = checkSnapshots([book], { standard });
  const marks = { before: marksOf(earlier.schools), after: marksOf(later.schools) };
  const comparison = compareReports(earlier.report, later.report, marks);
  return { comparison, pace: paceOf(comparison, standard) };
}

async function readEarlier(file: EarlierFile): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const readXls = () => Promise.reject(new WorkbookError("legacy-xls", file.name));
  return readFile(bytes, file.name, { inflater: browserInflater, readXls });
}

/** A sheet 对比 behind the others; nothing is written yet. */
export async function planComparison(
  later: Checked,
  snapshot: WorkbookSnapshot,
  file: EarlierFile,
  language: Language,
): Promise<EditPlan> {
  const { standard } = later;
  if ("notInForce" in standard) return { kind: "comparison", edits: [], changes: [], hindrances: [] };
  const { comparison, pace } = await comparedWith(file, later, standard);
  const taken = snapshot.sheets.map(({ name }) => name);
  const sheet = toSheet(comparisonBlocks(comparison, pace, language), freeSheetName(SHEET, taken));
  return { kind: "comparison", edits: [sheet], changes: [], hindrances: [] };
}

/** The monitoring report and the one-page notice, each as a Word file and as a page. */
export async function reportFiles(later: Checked, request: ReportRequest): Promise<ReportFile[]> {
  const { standard, report } = later;
  if ("notInForce" in standard) return [];
  const source: MonitoringSource = {
    county: request.county.trim() || NAMELESS_COUNTY,
    report,
    standard,
    since: request.before && (await comparedWith(request.before, later, standard)),
    day: request.day,
  };
  const documents = [
    await both("监测报告", monitoringReport(source)),
    await both("通报", countyNotice(source)),
  ];
  return documents.flat();
}

async function both(name: string, blocks: readonly Block[]): Promise<ReportFile[]> {
  const page = new TextEncoder().encode(toHtml(blocks, name));
  return [
    { name: `${name}.docx`, type: WORD, bytes: await toDocx(blocks, name) },
    { name: `${name}.html`, type: "text/html", bytes: page },
  ];
}
