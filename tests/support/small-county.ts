import { checkSnapshots, type CheckResult } from "../../src/check-workbook";
import { gridSheet, testWorkbook, type TestCell } from "./grid-sheet";
import { nationalOn } from "./national-on";
import { GOOD_SEVEN, OFFICIAL_SEVEN } from "../templates/sample-table";

/** A school of a county that is written down in a test. */
export interface SmallSchool {
  readonly name: string;
  readonly town?: string;
  readonly stage?: "小学" | "初中";
  readonly students?: number;
  /** Values other than good ones, by indicator; null: not filled in. */
  readonly but?: Partial<Record<"R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7", number | null>>;
}

/** A sheet with town, name, stage, pupils and the seven. */
export function countySheet(schools: readonly SmallSchool[], name = "汇总") {
  const rows = schools.map(
    ({ town = "城关镇", name: school, stage = "小学", students = 800, but = {} }, at) => {
      const seven = GOOD_SEVEN.map((value, place): TestCell => {
        const id = `R${place + 1}` as keyof typeof but;
        return id in but ? (but[id] ?? null) : value;
      });
      return [at + 1, town, school, stage, students, ...seven];
    },
  );
  const headings = ["序号", "乡镇", "学校名称", "学段", "在校生数", ...OFFICIAL_SEVEN];
  return gridSheet([headings, ...rows], { name });
}

/** The check of such a county. */
export function checkSmall(
  schools: readonly SmallSchool[],
  { day = "2025-09-01", region = "000000", file = "县.xlsx" } = {},
): CheckResult {
  return checkSnapshots([testWorkbook([countySheet(schools)], file)], { standard: nationalOn(day, region) });
}
