import type { CountyField } from "../../core/county-field";
import type { CountyFacts } from "../../core/county/facts";
import { figureOf, sumOf } from "../../core/county/figures";
import type { FormSlot } from "../../core/county/county-form";
import { PRINTED_RESULTS, type PrintedResult } from "../../core/county/printed-results";
import type { Report } from "../../core/report/report";
import type { Standard } from "../../core/standard";
import type { SchoolFigures } from "../school-figures";
import { basicFact } from "./basic-facts";
import { stageFact } from "./stage-facts";
import { smallSchools } from "./small-schools";
import { tableFact } from "./table-facts";

/** What the forms are filled from: what all files of the county say together, and its check. */
export interface CountySource {
  readonly facts: CountyFacts;
  readonly report: Report;
  readonly tables: SchoolFigures;
  readonly standard: Standard;
}

type Wanted = Pick<FormSlot, "field" | "group" | "item">;

/**
 * The number for one place of a form, in the field's own unit; null where nothing gives it.
 * What follows from other figures is reckoned anew, unrounded.
 */
export function countyValue(wanted: Wanted, source: CountySource): number | null {
  return reckoned(wanted, source) ?? counted(wanted.field, source) ?? given(wanted, source);
}

function given({ field, group, item }: Wanted, { facts }: CountySource): number | null {
  const indicator = { id: item ?? "", relatesTo: null };
  return figureOf({ indicator, facts }, field, group)?.value ?? null;
}

function reckoned(wanted: Wanted, source: CountySource): number | null {
  if (wanted.field === "retention") return entryOf(source, "Q1", null);
  const ways = PRINTED_RESULTS.get(wanted.field) ?? [];
  const [first] = ways.flatMap((way) => resultOf(way, wanted, source) ?? []);
  return first ?? null;
}

function resultOf(
  { numerator, denominator }: PrintedResult,
  wanted: Wanted,
  { facts }: CountySource,
): number | null {
  const indicator = { id: wanted.item ?? "", relatesTo: null };
  const find = (field: CountyField) => figureOf({ indicator, facts }, field, wanted.group);
  const top = sumOf(numerator, find).value;
  if (denominator === null || top === null) return top;
  const bottom = sumOf(denominator, find).value;
  if (bottom === null || bottom <= 0) return null;
  const isImpossible = wanted.field.endsWith("Share") && top > bottom;
  return isImpossible ? null : top / bottom;
}

const SMALL = 100;

/** What is counted over the schools. */
function counted(field: CountyField, source: CountySource): number | null {
  const { facts, report, tables } = source;
  if (field === "smallSchoolPupils") return smallSchools(facts.schools, SMALL).pupils;
  if (field === "smallSchoolFund") return smallSchools(facts.schools, SMALL).fund;
  const ofSchools = basicFact(field, report) ?? stageFact(field, facts.schools, report);
  return exceeding(field, source) ?? ofSchools ?? tableFact(field, report, tables);
}

/** Schools and classes above a size, as the check has counted them; none where there are no such schools. */
function exceeding(field: CountyField, source: CountySource): number | null {
  if (field === "largeCombinedSchools" && hasNoCombined(source)) return 0;
  for (const { id, parts } of source.standard.county) {
    const part = parts.find(({ check }) => "exceeding" in check && check.exceeding === field);
    if (part) return entryOf(source, id, part.label, 0);
  }
  return null;
}

/** Only where every school says its type. */
function hasNoCombined({ report }: CountySource): boolean {
  const types = ["nineYearSchools", "twelveYearSchools"] as const;
  return types.every((type) => basicFact(type, report) === 0);
}

/** @param required only an entry that is held against this figure */
function entryOf(
  { report }: CountySource,
  indicator: string,
  part: string | null,
  required?: number,
): number | null {
  const entry = report.county.find((one) => one.indicator === indicator && one.part === part);
  return entry && (required === undefined || entry.required === required) ? entry.actual : null;
}
