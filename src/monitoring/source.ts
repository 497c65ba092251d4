import type { Comparison } from "../compare/comparison";
import type { Pace } from "../compare/pace";
import type { Report } from "../core/report/report";
import type { Standard } from "../core/standard";

/** What a monitoring report is written from. Every figure in it stands in one of these. */
export interface MonitoringSource {
  /** "泽普县"; where nobody says it, a line to be filled in by hand. */
  readonly county: string;
  readonly report: Report;
  readonly standard: Standard;
  /** The check before, and the pace since; null where there is none. */
  readonly since: { readonly comparison: Comparison; readonly pace: Pace } | null;
  /** The day that stands under the document, an ISO day. */
  readonly day: string;
}

/** What stands where nobody has said the county's name. */
export const NAMELESS_COUNTY = "＿＿＿＿县（市、区）";

/** The place of the 文号, to be filled in by the office that sends it. */
export const NUMBER_PLACE = "〔\u3000\u3000\u3000\u3000〕\u3000\u3000号";

/** "2026年9月1日" */
export function longDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
