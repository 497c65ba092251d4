import type { Finding, Report } from "../../core/report/report";
import type { Standard } from "../../core/standard";
import type { AddSheet, NewCell } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { legendSheet, RUN_CELL } from "../mark-record";
import { COLUMNS, findingCells, headingCells, inOrder } from "./finding-lines";
import { heightsOf } from "./row-heights";
import { sheetName } from "./sheet-name";
import { lookLines, stageLines } from "./summary-lines";

/** Findings in a legend sheet, where nothing else is said: what a person can still leaf through. */
export const MAX_LINES = 2000;

export interface LegendOptions {
  readonly run: string;
  readonly day: string;
  readonly say: (finding: Finding) => string;
  readonly maxLines?: number | undefined;
}

/**
 * The sheet that tells what the marks mean and lists the findings of this workbook, the worst first, each
 * linked to its cell. It holds texts and numbers only: no formula, whatever a school is called.
 */
export function legend(
  report: Report,
  standard: Standard,
  snapshot: WorkbookSnapshot,
  options: LegendOptions,
): AddSheet {
  const own = inOrder(report.findings.filter(({ file }) => file === snapshot.file));
  const shown = own.slice(0, options.maxLines ?? MAX_LINES);
  const top = [...lookLines(), ...stageLines(report, standard)];
  const heading = FIRST_LINE + top.length;
  const cells: NewCell[] = [
    ...titleCells(report, own.length, shown.length, options),
    ...top.flatMap((line, index) => line.map((cell) => ({ ...cell, row: FIRST_LINE + index }))),
    ...headingCells(heading),
    ...shown.flatMap((finding, index) =>
      findingCells(finding, { row: heading + 1 + index, number: index + 1, standard, say: options.say }),
    ),
  ];
  return {
    kind: "add-sheet",
    name: sheetName(snapshot, legendSheet(snapshot)),
    cells,
    widths: COLUMNS.map(({ width }) => width),
    heights: heightsOf(cells),
    frozenRows: heading + 1,
    print: { landscape: true, fitToWidth: true, repeatRows: [heading, heading] },
    tabColor: "9C1C1C",
  };
}

/** Title and standard stand above. */
const FIRST_LINE = 2;

function titleCells(report: Report, all: number, shown: number, options: LegendOptions): NewCell[] {
  const { name, on } = report.standard;
  const others = report.findings.length - all;
  const parts = [
    `标准：${name}（${on} 执行）`,
    `检查日期：${options.day}`,
    all > shown ? `问题 ${all} 条，此处列出前 ${shown} 条，其余见任务窗格或检查报告` : `问题 ${all} 条`,
    ...(others > 0 ? [`另有 ${others} 条在同时检查的其他文件中`] : []),
  ];
  return [
    { row: 0, column: 0, content: "均衡助手 QB 检查结果", look: { bold: true, size: 14 } },
    { row: 1, column: 0, content: parts.join("；") },
    { ...RUN_CELL, content: options.run, look: { align: "right", fontColor: "767676" } },
  ];
}
