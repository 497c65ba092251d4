import { checkSnapshots } from "../../src/check-workbook";
import { fillOfficial, type OfficialForm } from "../../src/forms/fill-official/fill-official";
import type { OfficialFill } from "../../src/forms/fill-official/official-fill";
import { officialPlaces } from "../../src/templates/official-places";
import { recogniseWorkbook } from "../../src/templates/recognise-workbook";
import { schoolOf } from "../../src/templates/text";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { OFFICIAL_HEADINGS, OFFICIAL_SEVEN } from "../templates/sample-table";
import { gridSheet, testWorkbook, type TestCell } from "./grid-sheet";
import { nationalOn } from "./national-on";

export const DAY = "2025-09-01";

/** 表Ⅱ-2 with these rows under its headings and its row of codes. */
export function schoolsSheet(rows: readonly (readonly TestCell[])[]): SheetSnapshot {
  const codes = [...Array.from({ length: 14 }, (_, at) => `L${at + 1}`), null];
  const title = ["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"];
  return gridSheet([title, [...OFFICIAL_HEADINGS], codes, ...rows], { name: "表2-2" });
}

/** 表Ⅱ-1, the cells of each of its four rows as given, R1 to R7 and 综合评估. */
export function countsSheet(held: readonly (readonly TestCell[])[] = []): SheetSnapshot {
  const labels = [
    ["小学", "达标学校总数"],
    [null, "达标学校比例（%）"],
    ["初中", "达标学校总数"],
    [null, "达标学校比例（%）"],
  ];
  const rows = labels.map((label, row) => [...label, ...(held[row] ?? [])]);
  const headings = [null, null, ...OFFICIAL_SEVEN, "综合评估"];
  return gridSheet([["表Ⅱ-1  小学、初中资源配置基本情况"], headings, codeRow(), ...rows], { name: "表2-1" });
}

/** 表Ⅲ, the cells of each of its four rows as given. */
export function balanceSheet(held: readonly (readonly TestCell[])[] = []): SheetSnapshot {
  const labels = [
    ["小学", "全县平均值"],
    [null, "差异系数"],
    ["初中", "全县平均值"],
    [null, "差异系数"],
  ];
  const rows = labels.map((label, row) => [...label, ...(held[row] ?? [])]);
  const headings = [null, null, ...OFFICIAL_SEVEN, "综合"];
  const note = ["注： 全县平均值保留两位小数，差异系数保留三位小数。"];
  return gridSheet([["表Ⅲ 县域义务教育校际均衡情况"], headings, codeRow(), ...rows, note], {
    name: "表3",
    merges: ["A4:A5", "A6:A7"],
  });
}

function codeRow(): TestCell[] {
  return [null, null, ...Array.from({ length: 8 }, (_, at) => `L${at + 1}`)];
}

/** The form as the check and the places of it are found. */
export function formOf(snapshot: WorkbookSnapshot): OfficialForm {
  const recognised = recogniseWorkbook(snapshot);
  const places = officialPlaces(snapshot, recognised);
  return { snapshot, places, coefficientCells: recognised.coefficientCells };
}

/** What would be filled into a workbook of these sheets, judged by itself. */
export function fillsOf(sheets: readonly SheetSnapshot[]): OfficialFill[] {
  const snapshot = testWorkbook(sheets);
  const standard = nationalOn(DAY);
  const { report, schools } = checkSnapshots([snapshot], { standard });
  return fillOfficial({ report, schools, standard, schoolOf }, formOf(snapshot));
}
