import { round12 } from "../../core/exact";
import type { Report, SchoolResult } from "../../core/report/report";
import { SchoolLevels } from "../../core/report/school-levels";
import { RESOURCE_INDICATORS } from "../../core/stage";
import type { Standard } from "../../core/standard";
import { remarkOf } from "../../core/verdict/remark";
import type { OwnColumn, SchoolRows } from "../../core/verdict/official-places";
import type { SchoolFigures } from "../school-figures";
import type { Proposal } from "./held";
import { ownerCode } from "./owner-codes";
import { USUAL } from "./verdicts";

type Cell = Pick<Proposal, "what" | "content" | "decimals" | "indicator" | "why" | "isPlaceholder"> & {
  readonly column: number | null;
};

/** What the rows are filled from. */
export interface SchoolSource {
  readonly report: Report;
  readonly standard: Standard;
  readonly tables: SchoolFigures;
}

/**
 * The schools of each stage into the rows of a blank 表Ⅱ-2; told once where there are more schools than
 * rows, and where no table says what a column asks for.
 */
export function schoolProposals(source: SchoolSource, places: readonly SchoolRows[]): Proposal[] {
  const { report, standard, tables } = source;
  const levels = new SchoolLevels(report);
  return places.flatMap((place) => {
    const schools = report.schools.filter(
      ({ stage, verdict }) => stage === place.stage && verdict !== "excluded",
    );
    const [first] = place.rows;
    if (schools.length === 0) return [];
    if (schools.length > place.rows.length) return [tooFew(place, first ?? 0, schools.length)];
    const absent = OWN.filter((what) => schools.every((school) => ownContent(school, what, tables) === null));
    const rows = schools.flatMap((school, index) => {
      const row = place.rows[index] ?? 0;
      const own = OWN.filter((what) => !absent.includes(what)).map((what) =>
        ownCell(school, what, place, tables),
      );
      const cells = [nameCell(school, place), ...own, ...outcome(school, place, levels, standard)];
      return [...cells, ...values(school, place)].flatMap(({ column, ...cell }) =>
        column === null ? [] : [{ ...about(place, school.name), ...cell, row, column }],
      );
    });
    return [...absent.flatMap((what) => absentColumn(place, what, first ?? 0)), ...rows];
  });
}

function about({ file, sheet, stage }: SchoolRows, school: string | null) {
  return { file, sheet, stage, school };
}

function tooFew(place: SchoolRows, row: number, schools: number): Proposal {
  const why = { code: "rows-missing", count: schools - place.rows.length } as const;
  const cell = { what: "name", content: null, decimals: null, indicator: null, why } as const;
  return { ...about(place, null), ...cell, row, column: place.columns.name ?? 0 };
}

function nameCell({ name }: SchoolResult, { columns }: SchoolRows): Cell {
  const plain = { decimals: null, indicator: null, why: null };
  return { ...plain, what: "name", content: name, column: columns.name, isPlaceholder: true };
}

const OWN: readonly OwnColumn[] = ["owner", "students", "grades", "classes"];

/** Left open, and said to be so, where the tables do not say it of this school. */
function ownCell(
  school: SchoolResult,
  what: OwnColumn,
  { columns }: SchoolRows,
  tables: SchoolFigures,
): Cell {
  const content = ownContent(school, what, tables);
  const why = content === null ? ({ code: "no-data" } as const) : null;
  return { what, content, decimals: null, indicator: null, why, column: columns[what] };
}

function ownContent(school: SchoolResult, what: OwnColumn, tables: SchoolFigures): string | number | null {
  if (what === "students") return school.students;
  if (what !== "owner") return tables.number(school, what);
  const owner = tables.owner(school);
  return owner === null ? null : ownerCode(owner);
}

/** What no table of schools says is told once, not at every school. */
function absentColumn(place: SchoolRows, what: OwnColumn, row: number): Proposal[] {
  const column = place.columns[what];
  if (column === null) return [];
  const cell = { content: null, decimals: null, indicator: null, why: { code: "no-data" } } as const;
  return [{ ...about(place, null), ...cell, what, row, column }];
}

function outcome(
  school: SchoolResult,
  { columns }: SchoolRows,
  levels: SchoolLevels,
  standard: Standard,
): Cell[] {
  const why = school.verdict === "incomplete" ? ({ code: "school-missing" } as const) : null;
  const plain = { decimals: null, indicator: null, why };
  const seven = levels.of(school);
  const verdict = school.verdict === "pass" ? USUAL.pass : USUAL.fail;
  return [
    { ...plain, what: "verdict", content: why ? null : verdict, column: columns.verdict },
    {
      ...plain,
      what: "remark",
      content: why || !seven ? null : remarkOf(seven, standard),
      column: columns.remark,
    },
  ];
}

/** Unrounded: 表Ⅲ's coefficients follow from these, and a rounded value may stand on another side of its standard. */
function values({ values: own }: SchoolResult, { columns }: SchoolRows): Cell[] {
  return RESOURCE_INDICATORS.flatMap((id): Cell[] => {
    const value = own[id];
    if (value === null) return [];
    const plain = { decimals: null, why: null };
    return [{ ...plain, what: "value", content: round12(value), indicator: id, column: columns[id] }];
  });
}
