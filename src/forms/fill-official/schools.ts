import { round12 } from "../../core/exact";
import type { Report, SchoolResult } from "../../core/report/report";
import { SchoolLevels } from "../../core/report/school-levels";
import { RESOURCE_INDICATORS } from "../../core/stage";
import type { Standard } from "../../core/standard";
import { remarkOf } from "../../core/verdict/remark";
import type { SchoolRows } from "../../core/verdict/official-places";
import type { Proposal } from "./held";
import { USUAL } from "./verdicts";

type Cell = Pick<Proposal, "what" | "content" | "decimals" | "indicator" | "why" | "isPlaceholder"> & {
  readonly column: number | null;
};

/** The schools of each stage into the rows of a blank 表Ⅱ-2; told once where there are more schools than rows. */
export function schoolProposals(
  report: Report,
  standard: Standard,
  places: readonly SchoolRows[],
): Proposal[] {
  const levels = new SchoolLevels(report);
  return places.flatMap((place) => {
    const schools = report.schools.filter(
      ({ stage, verdict }) => stage === place.stage && verdict !== "excluded",
    );
    const [first] = place.rows;
    if (schools.length > place.rows.length) return [tooFew(place, first ?? 0, schools.length)];
    return schools.flatMap((school, index) => {
      const row = place.rows[index] ?? 0;
      const cells = [...ownCells(school, place), ...outcome(school, place, levels, standard)];
      return [...cells, ...values(school, place)].flatMap(({ column, ...cell }) =>
        column === null ? [] : [{ ...about(place, school.name), ...cell, row, column }],
      );
    });
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

function ownCells({ name, students }: SchoolResult, { columns }: SchoolRows): Cell[] {
  const plain = { decimals: null, indicator: null, why: null };
  return [
    { ...plain, what: "name", content: name, column: columns.name, isPlaceholder: true },
    ...(students === null
      ? []
      : [{ ...plain, what: "students" as const, content: students, column: columns.students }]),
  ];
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
