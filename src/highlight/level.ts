import type { Finding, FindingCode } from "../core/report/report";

/**
 * What a mark says: `floor` not met and beyond help by the other six (below 85 % of the standard, a
 * coefficient over its limit, an unmet indicator of the county, a veto); `standard` between 85 % and the
 * standard; `doubt` the figure itself is missing or questionable.
 */
export const LEVELS = ["floor", "standard", "doubt"] as const;
export type Level = (typeof LEVELS)[number];

const FAILING: ReadonlyMap<FindingCode, Level> = new Map([
  ["below-floor", "floor"],
  ["cv-over-limit", "floor"],
  ["county-below-standard", "floor"],
  ["veto", "floor"],
  ["below-standard", "standard"],
]);

/** Said of a sheet that is none of ours: nothing in it is marked. */
const OF_NO_CELL: FindingCode = "template-not-recognised";

/** The mark a finding asks for; null where it asks for none ("info" needs no action). */
export function levelOf(finding: Finding): Level | null {
  if (finding.code === OF_NO_CELL) return null;
  const failing = FAILING.get(finding.code);
  if (failing) return failing;
  return finding.severity === "info" ? null : "doubt";
}
