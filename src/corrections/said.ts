import type { Field } from "../core/field";
import type { SwitchedRelaxation } from "../core/relaxation/relaxation";
import type { SchoolPair } from "../core/school/join-schools";
import type { ParentAnswer } from "../core/school/merge-uncounted";

/** A column, by its place and by what stands over it; of which file, where that matters. */
export interface ColumnPlace {
  /** The file's name as the report has it; left out for a file of any name. */
  readonly file?: string | undefined;
  readonly sheet: string;
  /** "G" */
  readonly column: string;
  /** The heading's path, "专任教师>体育"; it finds the column again in another county's sheet. */
  readonly heading?: string | undefined;
}

/** What a column holds; null for none of the things that are checked. */
export interface ColumnCorrection extends ColumnPlace {
  readonly field: Field | null;
}

/** The unit of a column: "万元", "亩", or by what its figures are multiplied: "×100". */
export interface UnitCorrection extends ColumnPlace {
  readonly unit: string;
}

/** A row that was taken for a school and is none, or was taken for a total and is a school. */
export interface RowCorrection {
  readonly file?: string | undefined;
  readonly sheet: string;
  readonly name: string;
  /** True where it is a school; no school where it is left out. */
  readonly school?: boolean | undefined;
  /** As people count: which of several rows of the name is meant. All of them where it has moved or is left out. */
  readonly row?: number | undefined;
}

/** The pupils of a combined school's senior stage, which no table gives. */
export interface SeniorPupils {
  readonly school: string;
  readonly students: number;
}

/**
 * Everything a person has said of a county's workbooks: kept in the workbook, in a file beside
 * it, or taken over from a neighbour. Nothing of it is needed, and all is told in the report.
 */
export interface Said {
  readonly columns: readonly ColumnCorrection[];
  readonly units: readonly UnitCorrection[];
  readonly rows: readonly RowCorrection[];
  readonly pairs: readonly SchoolPair[];
  readonly parents: readonly ParentAnswer[];
  readonly senior: readonly SeniorPupils[];
  readonly relaxations: readonly SwitchedRelaxation[];
}

export const NOTHING_SAID: Said = {
  columns: [],
  units: [],
  rows: [],
  pairs: [],
  parents: [],
  senior: [],
  relaxations: [],
};

/** How many things were said. */
export function countOf(said: Said): number {
  return Object.values(said).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
}

/** What was said in several places, the first before the others. */
export function together(all: readonly Said[]): Said {
  return {
    columns: all.flatMap(({ columns }) => columns),
    units: all.flatMap(({ units }) => units),
    rows: all.flatMap(({ rows }) => rows),
    pairs: all.flatMap(({ pairs }) => pairs),
    parents: all.flatMap(({ parents }) => parents),
    senior: all.flatMap(({ senior }) => senior),
    relaxations: all.flatMap(({ relaxations }) => relaxations),
  };
}

/** What was said of columns and rows as of one file only. */
export function ofFile(said: Said, file: string): Said {
  const own = <Place extends { readonly file?: string | undefined }>(place: Place) => ({ ...place, file });
  const { columns, units, rows } = said;
  return { ...said, columns: columns.map(own), units: units.map(own), rows: rows.map(own) };
}

/** Where things were said, for the report: the file they came from, "" for the workbook itself. */
export interface SaidSource {
  /** The workbook they are about. */
  readonly file: string;
  readonly from: string;
  readonly count: number;
}
