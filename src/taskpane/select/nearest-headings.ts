import type { Finding } from "../../core/report/report";

/** What came nearest to a table that can be checked. */
export interface NearestHeadings {
  readonly headings: readonly string[];
  /** From 1. */
  readonly row: number | null;
}

/** @param names what fields are called; headings that are no field's id stand as they are. */
export function nearestHeadings(
  findings: readonly Finding[],
  names: Readonly<Record<string, string>>,
): NearestHeadings | null {
  const finding = findings.find(({ code }) => code === "template-not-recognised");
  const near = finding?.params["nearest"];
  if (typeof near !== "string" || near === "") return null;
  const row = finding?.params["row"];
  return {
    headings: near.split("、").map((heading) => names[heading] ?? heading),
    row: typeof row === "number" ? row : null,
  };
}
