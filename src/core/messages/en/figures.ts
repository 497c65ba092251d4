import type { Finding, Gap } from "../../report/report";
import type { ResourceIndicator } from "../../stage";
import { COEFFICIENT_DECIMALS, printGap, printThreshold, printValue, VALUE_DECIMALS } from "../numbers";
import { isResource } from "../read-finding";
import { COUNTY_FIELD_NAMES, COUNTY_NAMES } from "./county-names";
import { FIELDS, INDICATORS, KEYS, OUTCOMES, STAGES, unitOf } from "./names";

/** "0.84 per 100 pupils": what stands after a value. */
const MEASURES: Readonly<Record<ResourceIndicator, string>> = {
  R1: " per 100 pupils",
  R2: " per 100 pupils",
  R3: " per 100 pupils",
  R4: " ㎡ per pupil",
  R5: " ㎡ per pupil",
  R6: " yuan per pupil",
  R7: " per 100 pupils",
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

/** With a capital letter, to begin a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Backbone teachers: 0.84 per 100 pupils", in digits that do not hide on which side of the bound it is. */
export function subjectWith({ indicator }: Finding, value: number, bound: number): string {
  if (!isResource(indicator)) return `${atStart(nameOf(indicator))}: ${printThreshold(value)}`;
  return `${INDICATORS[indicator]}: ${printValue(value, VALUE_DECIMALS, bound)}${MEASURES[indicator]}`;
}

/** "3 more people needed", "1 more person needed" */
export function moreOf({ amount, unit }: Gap): string {
  const printed = printGap(amount);
  return `${printed} more ${unitOf(printed, unit)} needed`;
}

/** "Coefficient of variation of backbone teachers (primary)" */
export function coefficientOf({ stage, indicator }: Finding): string {
  const name = nameOf(indicator);
  const within = name.startsWith("PE") ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return `Coefficient of variation of ${within}${stage ? ` (${STAGES[stage]})` : ""}`;
}

export function printCoefficient(value: number, limit: number | null): string {
  return printValue(value, COEFFICIENT_DECIMALS, limit);
}
