import type { NumberField } from "../core/field";
import type { SchoolTable } from "../core/school/school-table";
import type { ListedSchool } from "../ledger/roster";
import type { PlannedSchool } from "./failing-schools";

const VERDICTS = { pass: "达标", fail: "不达标", incomplete: "未填全", excluded: "不计入" } as const;

/** What stands over a plan: label and text, one pair after the other. */
export function schoolFacts(
  { name, code, district, stages }: PlannedSchool,
  tables: readonly SchoolTable[],
): (readonly [label: string, text: string])[] {
  const each = (of: (stage: ListedSchool) => string) => joined(stages, of);
  return [
    ["学校名称", name],
    ["学校代码", code],
    ["所在地", district],
    ["办学类型", stages.map(({ result }) => result.type).find((type) => type !== "") ?? ""],
    ["在校生数", each(({ result }) => (result.students === null ? "" : `${result.students}人`))],
    ["班级数", each((stage) => figureOf(stage, tables, "classes", "个"))],
    ["专任教师数", each((stage) => figureOf(stage, tables, "teachers", "人"))],
    ["达标情况", each(({ result }) => `${VERDICTS[result.verdict]}（7项中达标${result.met}项）`)],
  ];
}

/** "小学1869人；初中402人" of several stages, the text alone of one. */
function joined(stages: readonly ListedSchool[], of: (stage: ListedSchool) => string): string {
  const told = stages.map((stage) => ({ stage: stage.result.stage ?? "", text: of(stage) }));
  const said = told.filter(({ text }) => text !== "");
  if (stages.length === 1) return said[0]?.text ?? "";
  return said.map(({ stage, text }) => stage + text).join("；");
}

function figureOf(
  { result }: ListedSchool,
  tables: readonly SchoolTable[],
  field: NumberField,
  unit: string,
): string {
  for (const table of tables) {
    if (table.sheet !== result.sheet || table.file !== result.file) continue;
    const index = table.rows.indexOf(result.row - 1);
    const value = index < 0 ? undefined : table.fields.get(field)?.values[index];
    if (value !== undefined && Number.isFinite(value)) return `${value}${unit}`;
  }
  return "";
}
