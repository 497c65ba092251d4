import type { Report } from "../../src/core/report/report";
import { RESOURCE_INDICATORS } from "../../src/core/stage";
import { checkSnapshots } from "../../src/check-workbook";
import { foldName } from "../../src/templates/text";
import { nationalOn } from "../support/national-on";
import { testWorkbook } from "../support/grid-sheet";
import { makeWorkbook, type MadeWorkbook } from "./workbook";

/** How one made-up workbook was read, against what it holds. */
export interface CorpusResult {
  readonly seed: number;
  readonly columns: number;
  readonly columnsRight: number;
  /** "G: R1, should be R2" */
  readonly wrongColumns: readonly string[];
  /** Schools, stages, pupils or values that are wrong. */
  readonly wrong: readonly string[];
  /** Whether a finding says that something may be wrong. */
  readonly doubted: boolean;
}

const DOUBTS = new Set([
  "header-unclear",
  "stage-unclear",
  "unit-suspect",
  "row-without-name",
  "indicator-absent",
  "template-not-recognised",
  "missing",
  "not-a-number",
]);

export function checkSeed(seed: number): CorpusResult {
  const made = makeWorkbook(seed);
  const { report } = checkSnapshots([testWorkbook(made.sheets)], { standard: nationalOn("2025-09-01") });
  const wrongColumns = columnFaults(made, report);
  return {
    seed,
    columns: made.columns.length,
    columnsRight: made.columns.length - wrongColumns.length,
    wrongColumns,
    wrong: schoolFaults(made, report),
    doubted: report.findings.some(({ code }) => DOUBTS.has(code)),
  };
}

function columnFaults(made: MadeWorkbook, report: Report): string[] {
  const read = new Map(
    report.tables.flatMap(({ sheet, columns }) =>
      columns.map((one) => [`${sheet}!${one.column}`, one.field] as const),
    ),
  );
  return made.columns.flatMap(({ sheet, column, field }) => {
    const got = read.get(`${sheet}!${column}`) ?? null;
    return got === field ? [] : [`${sheet}!${column}: ${got ?? "nothing"}, should be ${field}`];
  });
}

function schoolFaults(made: MadeWorkbook, report: Report): string[] {
  const schools = new Map(
    report.schools.map((school) => [`${foldName(school.name)}|${school.stage ?? ""}`, school]),
  );
  const faults: string[] = [];
  for (const { name, stage, students, values } of made.schools) {
    const key = `${foldName(name)}|${stage}`;
    const school = schools.get(key);
    schools.delete(key);
    if (!school) faults.push(`${key} is missing`);
    else if (school.students !== students)
      faults.push(`${key} has ${school.students} pupils, not ${students}`);
    else
      faults.push(
        ...RESOURCE_INDICATORS.filter((id) => !near(school.values[id], values[id])).map(
          (id) => `${key} ${id}: ${school.values[id]}, not ${values[id]}`,
        ),
      );
  }
  return [...faults, ...[...schools.keys()].map((key) => `${key} is no school`)];
}

function near(got: number | null, wanted: number): boolean {
  return got !== null && Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
