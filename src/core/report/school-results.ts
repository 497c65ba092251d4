import type { Tell } from "../doubts/table-checks";
import { isShort, type EvaluatedTable } from "../indicator/evaluate";
import { shortfall } from "../indicator/shortfall";
import { stageAt, UNTOLD } from "../school/roll";
import type { Standard } from "../standard";
import { judgeSchool } from "../verdict/school";
import { LackTeller } from "./lacks";
import type { SchoolResult } from "./report";

/** Takes one school's result. */
export type Enter = (result: SchoolResult) => void;

/** Judges every school of a table; tells what fails and what is missing, school by school. */
export function judgeSchools(
  evaluated: EvaluatedTable,
  { schoolAtLeast }: Pick<Standard, "schoolAtLeast">,
  enter: Enter,
  tell: Tell,
): void {
  const { roll, indicators } = evaluated;
  const lacks = new LackTeller(evaluated, tell);
  const levels = new Uint8Array(indicators.length);
  for (let school = 0; school < roll.table.count; school++) {
    for (let k = 0; k < levels.length; k++) levels[k] = indicators[k]?.levels[school] as number;
    const judged = judgeSchool(levels, schoolAtLeast.value);
    const result = resultOf(evaluated, school, judged);
    enter(result);
    if (roll.counted[school] === 1) tellSchool(evaluated, school, result, lacks, tell);
  }
}

function resultOf(
  { roll, indicators }: EvaluatedTable,
  school: number,
  { verdict, met }: Pick<SchoolResult, "verdict" | "met">,
): SchoolResult {
  const { table } = roll;
  const exclusion = roll.excluded.get(school);
  const stage = roll.stages[school] as number;
  const lacking = stage === UNTOLD ? "stage-unclear" : "missing";
  return {
    name: table.name(school),
    stage: stageAt(stage),
    type: table.type(school),
    students: known(table.fields.get("students")?.values[school]),
    file: table.file,
    sheet: table.sheet,
    row: (table.rows[school] as number) + 1,
    values: {
      R1: known(indicators[0]?.values[school]),
      R2: known(indicators[1]?.values[school]),
      R3: known(indicators[2]?.values[school]),
      R4: known(indicators[3]?.values[school]),
      R5: known(indicators[4]?.values[school]),
      R6: known(indicators[5]?.values[school]),
      R7: known(indicators[6]?.values[school]),
    },
    met,
    verdict: exclusion ? "excluded" : verdict,
    reason: exclusion ? exclusion.id : verdict === "incomplete" ? lacking : null,
  };
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

function tellSchool(
  { roll, indicators }: EvaluatedTable,
  school: number,
  { verdict }: SchoolResult,
  lacks: LackTeller,
  tell: Tell,
): void {
  if (Number.isNaN(roll.students[school])) lacks.tellStudents(school);
  for (const indicator of indicators) {
    if (isShort(indicator.levels[school] as number)) {
      tell(shortfall(roll, indicator, school, verdict === "fail"));
    } else if (Number.isNaN(indicator.values[school])) {
      lacks.tellIndicator(indicator, school);
    }
  }
}
