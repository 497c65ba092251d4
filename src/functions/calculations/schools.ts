import { levelOf, type Level, type Yardstick } from "../../core/indicator/level";
import { remarkOf } from "../../core/verdict/remark";
import { judgeSchool } from "../../core/verdict/school";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { only, readNumber, type Range } from "../arguments/cell";
import { readStage } from "../arguments/stage";
import { readStandard } from "../arguments/standard";
import type { Answer } from "../answers/excel-error";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { caught } from "../arguments/elementwise";
import { byValue } from "../arguments/remembering";
import { yardstickOf } from "./judge";

const VERDICTS = { pass: "达标", fail: "不达标", incomplete: "未填" } as const;
const SEVEN = RESOURCE_INDICATORS.length;

/** The verdict on each school by the rule of 6 of 7 and 85 %. */
export function verdictsOf(stage: Range, values: Range): Answer[][] {
  const standard = readStandard(null, null);
  return perSchool(
    stage,
    values,
    (levels) => VERDICTS[judgeSchool(levels, standard.schoolAtLeast.value).verdict],
  );
}

/** The form's remark on each school. */
export function remarksOf(stage: Range, values: Range): Answer[][] {
  const standard = readStandard(null, null);
  const remark = byValue((pattern: string) => remarkOf([...pattern].map(Number) as Level[], standard));
  return perSchool(stage, values, (levels) => remark(levels.join("")));
}

function perSchool(stage: Range, values: Range, tell: (levels: readonly Level[]) => string): Answer[][] {
  const standard = readStandard(null, null);
  const ofStage = readStage(only(stage));
  const yardsticks = RESOURCE_INDICATORS.map((id) => yardstickOf(standard.resources[id], ofStage, standard));
  const answers = schoolsOf(values).map((cells, school) =>
    caught(() => tell(levelsOf(cells, yardsticks, school)), cells, NOWHERE),
  );
  return isOneAColumn(values) ? [answers] : answers.map((each) => [each]);
}

const NOWHERE = () => "";
const nameOf = (school: number) => say(`第${school + 1}所`, `school ${school + 1}`);

function levelsOf(cells: readonly unknown[], yardsticks: readonly Yardstick[], school: number): Level[] {
  return yardsticks.map((yardstick, index) => levelOf(readNumber(cells[index], nameOf, school), yardstick));
}

/** One school a row of seven cells, or a column. */
function schoolsOf(values: Range): readonly (readonly unknown[])[] {
  const rows = values ?? [];
  if (rows[0]?.length === SEVEN) return rows;
  if (rows.length === SEVEN) return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
  const sentence = `values要给7个指标的值，R1到R7`;
  throw notReadable(say(sentence, "values takes the seven indicators, R1 to R7"));
}

function isOneAColumn(values: Range): boolean {
  return values?.[0]?.length !== SEVEN;
}
