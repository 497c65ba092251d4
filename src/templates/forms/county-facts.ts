import {
  NO_TRAITS,
  type CountyAnswer,
  type CountyFacts,
  type CountyFigure,
  type SchoolFacts,
} from "../../core/county/facts";
import { cellName } from "../../core/address";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import type { SchoolTable } from "../../core/school/school-table";
import type { Stage } from "../../core/stage";
import { schoolOf } from "../text";
import type { ReadForm } from "./read-form";

/** What the forms of a county say together, and where they contradict each other. */
export interface ToldFacts {
  readonly facts: CountyFacts;
  readonly findings: readonly Finding[];
}

/**
 * The facts of a county from all its forms and tables of schools. The first form that gives a
 * figure decides; one that gives another is told. Forms that nobody has begun to fill in are not
 * asked where there is something else to check.
 */
export function countyFacts(forms: readonly ReadForm[], tables: readonly SchoolTable[]): ToldFacts {
  const findings: Finding[] = [];
  const figures = new Map<string, CountyFigure>();
  const answers = new Map<string, CountyAnswer>();
  const begun = forms.filter(isBegun);
  const county = inUse(
    forms.filter(({ of }) => of === "county"),
    begun,
    tables.length > 0,
  );
  for (const form of county) {
    for (const [key, figure] of form.figures) addFigure(figures, key, figure, findings);
    for (const [indicator, answer] of form.answers) {
      if (answers.get(indicator)?.answer == null) answers.set(indicator, answer);
    }
  }
  for (const [key, figure] of [...figures]) addPlain(figures, key, figure);
  const own = forms.filter(({ of, isBlank }) => of === "school" && (!isBlank || forms.length === 1));
  const schools = own.flatMap(({ school }) => school ?? []);
  const asksSizes = ["largePrimarySchools", "smallSchoolPupils"].some((field) =>
    [...figures.keys()].some((key) => key.endsWith(field)),
  );
  const listed = asksSizes ? schoolsOfTables(tables, schools) : [];
  return { facts: { figures, answers, schools: [...schools, ...listed] }, findings };
}

/** 表Ⅰ alone says nothing that is judged. */
function isBegun({ isBlank, reading }: ReadForm): boolean {
  return !isBlank && reading.layout !== "official-1";
}

/** The county's forms belong together: where one of them is begun, what the others lack is missing. */
function inUse(
  county: readonly ReadForm[],
  begun: readonly ReadForm[],
  hasTables: boolean,
): readonly ReadForm[] {
  if (begun.some(({ of }) => of === "county")) return county;
  return begun.length === 0 && !hasTables ? county : [];
}

function addFigure(
  figures: Map<string, CountyFigure>,
  key: string,
  figure: CountyFigure,
  findings: Finding[],
): void {
  const known = figures.get(key);
  if (known && known.value !== null && figure.value !== null && known.value !== figure.value) {
    const { file, sheet, cell } = figure;
    const field = key.replace(/^.*:/, "").replace(/\|.*$/, "");
    const params = { printed: figure.value, field };
    const about = { file, sheet, cell, indicator: field, actual: known.value };
    findings.push(finding({ code: "value-mismatch", severity: "warning", ...about, params }));
  }
  if (!known || known.value === null) figures.set(key, figure);
}

/** A figure of an item is also the county's, where no item before has given it. */
function addPlain(figures: Map<string, CountyFigure>, key: string, figure: CountyFigure): void {
  const plain = key.replace(/^[^:]*:/, "");
  const known = figures.get(plain);
  if (!known || known.value === null) figures.set(plain, figure);
}

/** Schools of tables by their pupils, without those that have a form of their own. */
function schoolsOfTables(tables: readonly SchoolTable[], told: readonly SchoolFacts[]): SchoolFacts[] {
  const known = new Set(told.map(({ name }) => schoolOf(name)));
  const schools = new Map<string, SchoolFacts>();
  for (const table of tables) {
    for (let index = 0; index < table.count; index += 1) {
      const key = schoolOf(table.name(index));
      const stage = table.stage(index);
      if (known.has(key) || stage === null) continue;
      const before = schools.get(key);
      const pupils = { ...before?.pupils, [stage]: pupilsOf(table, index) };
      schools.set(key, { ...(before ?? named(table, index)), pupils: pupils as Record<Stage, CountyFigure> });
    }
  }
  return [...schools.values()].map(asCombined);
}

function named(table: SchoolTable, index: number): SchoolFacts {
  return {
    name: table.name(index),
    type: table.type(index),
    pupils: {},
    figures: new Map(),
    classes: [],
    rooms: { music: [], fineArt: [] },
    traits: NO_TRAITS,
  };
}

/** A school with rows in both stages is a combined one, whether its type says so or not. */
function asCombined(school: SchoolFacts): SchoolFacts {
  const hasBoth = school.pupils.小学 !== undefined && school.pupils.初中 !== undefined;
  return hasBoth && !school.type.includes("一贯") ? { ...school, type: "一贯制学校" } : school;
}

function pupilsOf(table: SchoolTable, index: number): CountyFigure {
  const column = table.fields.get("students");
  const value = column?.values[index] ?? NaN;
  const place = column?.places?.[index] ?? { row: table.rows[index] ?? 0, column: column?.column ?? 0 };
  return {
    file: table.file,
    sheet: table.sheet,
    cell: cellName(place.row, place.column),
    value: Number.isNaN(value) ? null : value,
    lack: Number.isNaN(value) ? "blank" : null,
    grain: 1,
  };
}
