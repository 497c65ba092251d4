import { Level, levelOf, type Yardstick } from "../../core/indicator/level";
import { remarkOf } from "../../core/verdict/remark";
import { judgeSchool } from "../../core/verdict/school";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { isBlank, only, readNumber, type Range } from "../arguments/cell";
import { flat } from "../arguments/columns";
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
  const yardsticks = yardsticksPerSchool(stage, values);
  const answers = schoolsOf(values).map((cells, school) =>
    caught(
      () => tell(cells.every(isBlank) ? NOTHING : levelsOf(cells, yardsticks(school), school)),
      cells,
      NOWHERE,
    ),
  );
  return isOneAColumn(values) ? [answers] : answers.map((each) => [each]);
}

const NOWHERE = () => "";
/** Of a line that is not filled in, whatever its stage. */
const NOTHING: readonly Level[] = RESOURCE_INDICATORS.map(() => Level.unknown);

/** What each school is judged against: one stage goes for all, else each school has its own. */
function yardsticksPerSchool(stage: Range, values: Range): (school: number) => readonly Yardstick[] {
  const standard = readStandard(null, null);
  const ofStage = byValue((name: unknown) => {
    const named = readStage(name);
    return RESOURCE_INDICATORS.map((id) => yardstickOf(standard.resources[id], named, standard));
  });
  const stages = flat(stage);
  if (stages.length <= 1) {
    const forAll = ofStage(only(stage));
    return () => forAll;
  }
  requireOneASchool(stage, values);
  return (school) => ofStage(stages[school]);
}

/** Stages stand beside the schools: in a column where the schools are rows, in a row where they are columns. */
function requireOneASchool(stage: Range, values: Range): void {
  const [stages, schools] = isOneAColumn(values)
    ? [stage?.[0]?.length, values?.[0]?.length]
    : [stage?.length, values?.length];
  const isLine = flat(stage).length === stages;
  if (isLine && stages === schools) return;
  throw notReadable(
    say("学段要给一个，或者每所学校一个", "Give one stage for all schools, or one for each school"),
  );
}

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
