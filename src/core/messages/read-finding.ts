import type { Finding } from "../report/report";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../stage";
import { printAmount, printFigure } from "./numbers";

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

/** Fields that nobody fills in with 0: a difference of 0 would pass, and a level, a wage or a share is never none. */
const NO_AMOUNT = ["students", "coefficient", "answer", "monitoringLevel", "schoolDifference"];
const NEVER_NONE = /Wage$|Share$|^retention$|atisfaction$|Retention$|^enrolment|^validForms$/;

/** Whether a person may be asked to fill in a field with 0 where there is none of it. */
export function canBeNone(field: string): boolean {
  return !NO_AMOUNT.includes(field) && !NEVER_NONE.test(field);
}

/** A ratio of the county above the whole is a share, "105.3%"; all else is the sheet's own number. */
export function printImpossible(finding: Finding, value: number): string {
  const isShare = textOf(finding, "reason") === "more-than-whole" && textOf(finding, "field") === "";
  return isShare ? printAmount(value, "比例", 1, 1) : printFigure(value);
}
