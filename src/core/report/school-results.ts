import type { Tell } from "../doubts/table-checks";
import { isShort, type EvaluatedTable } from "../indicator/evaluate";
import { shortfall } from "../indicator/shortfall";
import type { Standard } from "../standard";
import { judgeSchool } from "../verdict/school";
import { LackTeller } from "./lacks";
import type { SchoolResult } from "./report";
import { JudgedSchool } from "./school-result";

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
    for (const [k, indicator] of indicators.entries()) levels[k] = indicator.levels[school] as number;
    const judged = judgeSchool(levels, schoolAtLeast.value);
    const result = new JudgedSchool(evaluated, school, judged);
    enter(result);
    if (roll.counted[school] === 1) tellSchool(evaluated, school, result, lacks, tell);
  }
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
