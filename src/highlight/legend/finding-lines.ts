import { messagesIn } from "../../core/messages/render";
import type { Finding } from "../../core/report/report";
import type { Standard } from "../../core/standard";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../../core/stage";
import type { NewCell, SheetLook } from "../../workbook/edit";
import { LEVELS, levelOf } from "../level";
import { LOOKS } from "../looks";
import { gapText, numberFormat } from "./figures";

/** The columns of the list, with their widths in characters. */
export const COLUMNS = [
  { heading: "序号", width: 6 },
  { heading: "标记", width: 11 },
  { heading: "学校", width: 26 },
  { heading: "学段", width: 7 },
  { heading: "指标", width: 18 },
  { heading: "单元格", width: 15 },
  { heading: "实际值", width: 11 },
  { heading: "标准", width: 10 },
  { heading: "还差", width: 12 },
  { heading: "说明", width: 80 },
] as const;

/** The heading over the list. */
export function headingCells(row: number): NewCell[] {
  return COLUMNS.map(({ heading }, column) => ({
    row,
    column,
    content: heading,
    look: { bold: true, fill: "DDE5F0", align: "center", boxed: true },
  }));
}

/** The worst first, otherwise as the report has them. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => {
    const level = levelOf(finding);
    return level ? LEVELS.indexOf(level) : LEVELS.length;
  };
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

export interface FindingLine {
  readonly row: number;
  /** As the list counts, from 1. */
  readonly number: number;
  readonly standard: Standard;
  readonly say: (finding: Finding) => string;
}

/** One line of the list. */
export function findingCells(finding: Finding, { row, number, standard, say }: FindingLine): NewCell[] {
  const { actual, required, indicator } = finding;
  const format = numberFormat(finding, decimalsOf(indicator, finding, standard));
  const figure: SheetLook = { ...BOXED, align: "right", numberFormat: format };
  const contents: Omit<NewCell, "row" | "column">[] = [
    { content: number, look: CENTRED },
    markCell(finding),
    { content: finding.school, look: WRAPPED },
    { content: finding.stage, look: CENTRED },
    { content: indicatorLabel(indicator, standard), look: WRAPPED },
    linkCell(finding),
    { content: actual, look: figure },
    { content: required, look: figure },
    { content: gapText(finding.gap), look: { ...BOXED, align: "right" } },
    { content: say(finding), look: WRAPPED },
  ];
  return contents.map((cell, column) => ({ ...cell, row, column }));
}

const BOXED: SheetLook = { boxed: true };
const CENTRED: SheetLook = { boxed: true, align: "center" };
const WRAPPED: SheetLook = { boxed: true, wrap: true };
const LINKED: SheetLook = { boxed: true, wrap: true, underline: true, fontColor: "0B57A4" };

function markCell(finding: Finding): Omit<NewCell, "row" | "column"> {
  const level = levelOf(finding);
  if (!level) return { content: "提示", look: CENTRED };
  const { look, shape, label } = LOOKS[level];
  return {
    content: `${shape} ${label}`,
    look: { ...look, align: "center", boxed: look.border === undefined },
  };
}

function linkCell({ sheet, cell }: Finding): Omit<NewCell, "row" | "column"> {
  if (sheet === "") return { content: null, look: BOXED };
  const content = cell === null ? sheet : `${sheet}!${cell}`;
  return { content, look: LINKED, link: { sheet, cell: cell ?? "A1" } };
}

function resourceOf(indicator: string | null): ResourceIndicator | null {
  return RESOURCE_INDICATORS.find((id) => id === indicator) ?? null;
}

function indicatorLabel(indicator: string | null, standard: Standard): string | null {
  const id = resourceOf(indicator);
  if (id) return standard.resources[id].shortLabel;
  const fields: Readonly<Record<string, string>> = messagesIn("zh-CN").fields;
  return fields[indicator ?? ""] ?? indicator;
}

function decimalsOf(indicator: string | null, { code }: Finding, standard: Standard): number | null {
  const id = resourceOf(indicator);
  if (!id) return null;
  return code === "cv-over-limit" ? standard.cvDecimals : standard.resources[id].decimals;
}
