import type { Finding } from "../../report/report";
import type { ResourceIndicator } from "../../stage";
import { COEFFICIENT_DECIMALS, printThreshold, printValue, VALUE_DECIMALS } from "../numbers";
import { isResource } from "../read-finding";
import { COUNTY_FIELD_NAMES, COUNTY_NAMES } from "./county-names";
import { FIELDS, INDICATORS, KEYS, OUTCOMES } from "./names";

/** "每百名学生0.84人": what stands before a value and after it. */
const MEASURES: Readonly<Record<ResourceIndicator, readonly [before: string, unit: string]>> = {
  R1: ["每百名学生", "人"],
  R2: ["每百名学生", "人"],
  R3: ["每百名学生", "人"],
  R4: ["生均", "㎡"],
  R5: ["生均", "㎡"],
  R6: ["生均", "元"],
  R7: ["每百名学生", "间"],
};

const NAMES: Readonly<Record<string, string>> = {
  ...{ ...KEYS, ...OUTCOMES },
  ...{ ...COUNTY_NAMES, ...COUNTY_FIELD_NAMES, ...FIELDS },
};

/** The name of an indicator or a field; an id that is neither stands as it is. */
export function nameOf(id: string | null): string {
  if (isResource(id)) return INDICATORS[id];
  return id === null ? "" : (NAMES[id] ?? id);
}

/** "骨干教师每百名学生0.84人", in digits that do not hide on which side of the bound it is. */
export function subjectWith({ indicator }: Finding, value: number, bound: number): string {
  if (!isResource(indicator)) return `${nameOf(indicator)}${printThreshold(value)}`;
  const [before, unit] = MEASURES[indicator];
  return `${INDICATORS[indicator]}${before}${printValue(value, VALUE_DECIMALS, bound)}${unit}`;
}

/** "1人" */
export function thresholdOf({ indicator }: Finding, value: number): string {
  return printThreshold(value) + (isResource(indicator) ? MEASURES[indicator][1] : "");
}

/** "小学教学及辅助用房的差异系数" */
export function coefficientOf({ stage, indicator }: Finding): string {
  return `${stage ?? ""}${nameOf(indicator)}的差异系数`;
}

export function printCoefficient(value: number, limit: number | null): string {
  return printValue(value, COEFFICIENT_DECIMALS, limit);
}
