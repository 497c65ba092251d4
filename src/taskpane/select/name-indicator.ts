import type { Finding } from "../../core/report/report";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../../core/stage";
import type { Strings } from "../strings/zh-CN";

/** Names that the pane has no words for: an indicator of the county. */
export type LabelOf = (indicator: string) => string | null;

export function isResource(indicator: string | null): indicator is ResourceIndicator {
  return RESOURCE_INDICATORS.some((each) => each === indicator);
}

/** What a person calls an indicator or a field. */
export function nameIndicator(indicator: string | null, strings: Strings, labelOf: LabelOf): string {
  if (indicator === null) return strings.list.otherIndicator;
  const known: Readonly<Record<string, string>> = strings.fields.names;
  return known[indicator] ?? labelOf(indicator) ?? indicator;
}

/** The indicator of a finding, and that it is a coefficient where it is one. */
export function nameOfFinding(finding: Finding, strings: Strings, labelOf: LabelOf): string {
  const { indicator, code } = finding;
  if (indicator === null) return strings.terms.codes[code];
  const name = nameIndicator(indicator, strings, labelOf);
  return isCoefficient(finding) ? `${name} ${strings.terms.coefficient}` : name;
}

export function isCoefficient({ code, params }: Finding): boolean {
  const ofCoefficients = ["cv-over-limit", "coefficient-mismatch", "unweighted-coefficient"];
  return ofCoefficients.includes(code) || params["of"] === "coefficient";
}
