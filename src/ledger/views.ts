import { atLeast } from "../core/exact";
import { printThreshold, printValue } from "../core/messages/numbers";
import type { Report, SchoolResult } from "../core/report/report";
import type { Standard } from "../core/standard";
import { RESOURCE_INDICATORS } from "../core/stage";
import type { AddSheet, NewCell, SheetLook } from "../workbook/edit";
import { rowHeight } from "./text-height";

/** The books of schools that reach the standard and of those that do not, as 喀什's plan keeps them. */
export const VIEW_NAMES = ["已达标台账", "未达标台账"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

const WIDTHS = [6, 28, 7, 10, 10, 62, 12] as const;
const HEADINGS = ["序号", "校名", "所属学段", "规模", "结论", "各项情况", "查验日期"] as const;
const CONCLUSION = { pass: "达标", fail: "不达标", incomplete: "未填全", excluded: "不计入" } as const;
const BOXED: SheetLook = { boxed: true, wrap: true };
const CENTRED: SheetLook = { ...BOXED, align: "center" };
const HEADING_ROW = 2;

/**
 * A view: made anew from every check, nothing is to be typed in it. Its figures stand in words, so that no check
 * takes it for a table of schools.
 */
export function viewSheet(
  view: ViewName,
  name: string,
  report: Report,
  standard: Standard,
  day: string,
): AddSheet {
  const wanted = view === "已达标台账" ? ["pass"] : ["fail", "incomplete"];
  const schools = report.schools.filter(({ verdict }) => wanted.includes(verdict));
  const texts = schools.map((school, place) => line(school, place + 1, standard, day));
  return {
    kind: "add-sheet",
    name,
    cells: [...titles(view, schools.length, report), ...headings(), ...texts.flatMap(cellsOf)],
    widths: WIDTHS,
    heights: [26, 18, 20, ...texts.map(heightOf)],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: WIDTHS.length - 1 })),
    frozenRows: HEADING_ROW + 1,
    print: { landscape: true, fitToWidth: true, repeatRows: [HEADING_ROW, HEADING_ROW] },
    tabColor: view === "已达标台账" ? "2E7D32" : "9C1C1C",
  };
}

function titles(view: ViewName, count: number, { standard }: Report): NewCell[] {
  const note = `标准：${standard.name}（${standard.on}）；${count} 条，一校一学段一条；本表每次更新时重写，填写请到问题台账`;
  return [
    { row: 0, column: 0, content: view, look: { bold: true, size: 16, align: "center" } },
    { row: 1, column: 0, content: note, look: { align: "center" } },
  ];
}

function headings(): NewCell[] {
  const look: SheetLook = { ...CENTRED, bold: true, fill: "DDE5F0" };
  return HEADINGS.map((content, column) => ({ row: HEADING_ROW, column, content, look }));
}

type Line = readonly (string | number)[];

function line(school: SchoolResult, number: number, standard: Standard, day: string): Line {
  const size = school.students === null ? "未填" : `${school.students}人`;
  const conclusion = `${CONCLUSION[school.verdict]} ${school.met}/7`;
  return [number, school.name, school.stage ?? "", size, conclusion, valuesOf(school, standard), day];
}

/** "骨干教师0.84（标准1）": those that are not reached, or all. */
function valuesOf(school: SchoolResult, { resources }: Standard): string {
  const { stage, values, verdict } = school;
  const parts = RESOURCE_INDICATORS.flatMap((id) => {
    const { shortLabel, decimals, threshold } = resources[id];
    const value = values[id];
    const required = stage && threshold[stage].value;
    if (value === null) return [`${shortLabel}未填`];
    if (verdict !== "pass" && required !== null && atLeast(value, required)) return [];
    const asked = required === null ? "" : `（标准${printThreshold(required)}）`;
    return [`${shortLabel}${printValue(value, decimals, required)}${asked}`];
  });
  return parts.join("；");
}

function cellsOf(texts: Line, place: number): NewCell[] {
  return texts.map((content, column) => ({
    row: HEADING_ROW + 1 + place,
    column,
    content: content === "" ? null : content,
    look: column === 1 || column === 5 ? BOXED : CENTRED,
  }));
}

function heightOf(texts: Line): number {
  return rowHeight(texts.map((text, column) => ({ text: String(text), width: WIDTHS[column] ?? 10 })));
}
