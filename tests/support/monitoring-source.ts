import { compareReports } from "../../src/compare/compare-reports";
import { paceOf } from "../../src/compare/pace";
import type { MonitoringSource } from "../../src/monitoring/source";
import { nationalOn } from "./national-on";
import { checkSmall, type SmallSchool } from "./small-county";

export const FORMULA_NAME = '=HYPERLINK("http://a","点")小学';
export const LONG_NAME = `${"长".repeat(198)}小学`;

/** A county with a name like a formula, one of 200 characters and two namesakes in two towns. */
export const AWKWARD: readonly SmallSchool[] = [
  { name: FORMULA_NAME, but: { R4: 2, R2: 0.5 } },
  { name: LONG_NAME, but: { R4: 2 }, students: 500 },
  { name: "中心小学", town: "河东镇", but: { R5: 3 } },
  { name: "中心小学", town: "河西镇" },
  { name: "东岭小学 & <实验>" },
  { name: "第一中学", stage: "初中" },
  { name: "第二中学", stage: "初中", but: { R6: 9000 } },
];

/** What a report on such a county is written from. */
export function monitoringSource(
  schools: readonly SmallSchool[] = AWKWARD,
  { region = "麦盖提县", before }: { region?: string; before?: readonly SmallSchool[] } = {},
): MonitoringSource {
  const [then, day] = ["2025-09-01", "2026-09-01"];
  const standard = nationalOn(day, region);
  const { report } = checkSmall(schools, { day, region });
  const earlier = before && checkSmall(before, { day: then, region }).report;
  const comparison = earlier && compareReports(earlier, report);
  const since = comparison ? { comparison, pace: paceOf(comparison, standard) } : null;
  return { county: "麦盖提县", report, standard, since, day };
}
