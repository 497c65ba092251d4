import type { Finding } from "../report/report";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../stage";

/** A text from a finding's params; "" where there is none. */
export function textOf({ params }: Finding, key: string): string {
  const value = params[key];
  return value === undefined || value === null ? "" : String(value);
}

/** A number from a finding's params; null where there is none. */
export function numberOf({ params }: Finding, key: string): number | null {
  const value = params[key];
  return typeof value === "number" ? value : null;
}

/** Whether an id is one of R1–R7. */
export function isResource(id: string | null): id is ResourceIndicator {
  return (RESOURCE_INDICATORS as readonly (string | null)[]).includes(id);
}

/** Whether a finding about an indicator of the county, or a part of it, tells a share or a sum of money. */
export function tellsFigure(finding: Finding): boolean {
  return finding.actual !== null && "part" in finding.params && /^(?:比例|元)/.test(textOf(finding, "unit"));
}
