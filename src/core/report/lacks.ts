import type { NumberField } from "../field";
import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import { isUnfilled, lackIn, lackOf, type Lack } from "../indicator/lack";
import { isTold, type MeasurePlan } from "../indicator/plan";
import { doubtAt, doubtOfColumn, MANY } from "../doubts/doubt";
import type { Tell } from "../doubts/table-checks";
import type { Numerator } from "../standard";
import { stageAt } from "../school/roll";
import type { FieldColumn } from "../school/school-table";
import { finding } from "./finding";

/**
 * Tells what is missing in a table: a column that is not there, a column that nobody filled,
 * a school's cell without a number. Only what a verdict or a coefficient lacks is told: a blank
 * raw figure beside a printed value that decides is not.
 */
export class LackTeller {
  private readonly unfilled: ReadonlySet<FieldColumn>;
  private readonly told = new Set<string>();

  constructor(
    private readonly evaluated: EvaluatedTable,
    private readonly tell: Tell,
  ) {
    const { table } = evaluated.roll;
    const columns = table.count > MANY ? [...table.fields.values()] : [];
    this.unfilled = new Set(columns.filter(isUnfilled));
  }

  /** For a school without (usable) pupils. */
  tellStudents(school: number): void {
    const column = this.evaluated.roll.table.fields.get("students");
    if (!column) this.tellAbsent("students", school);
    else this.tellLack(lackIn({ field: "students", column }, school), "students", school);
  }

  /** For a school without a value of the indicator. */
  tellIndicator({ resource, plans }: EvaluatedIndicator, school: number): void {
    const plan = plans[this.evaluated.roll.stages[school] as number] as MeasurePlan;
    if (!isTold(plan)) this.tellAbsent(resource.id, school, Object.values(resource.numerators).flat());
    else this.tellLack(lackOf(plan, resource.id, school), resource.id, school);
  }

  private tellLack(lack: Lack | null, indicator: NumberField, school: number): void {
    if (!lack) return;
    const { roll } = this.evaluated;
    const { code, column, field } = lack;
    if (!this.unfilled.has(column)) {
      this.tell(doubtAt(roll, column, school, { code, indicator, params: { field } }));
    } else if (this.isNew(`${indicator} ${field}`)) {
      const params = { field, cells: roll.table.count };
      this.tell(doubtOfColumn(roll, column, school, { code, indicator, params }));
    }
  }

  private tellAbsent(indicator: NumberField, school: number, numerators: readonly Numerator[] = []): void {
    const { table, stages } = this.evaluated.roll;
    const stage = indicator === "students" ? null : stageAt(stages[school] as number);
    if (!this.isNew(`${indicator} ${stage}`)) return;
    const { file, sheet, form } = table;
    const isUndivided = numerators.some(({ plus }) => plus.some((field) => form?.undivided.includes(field)));
    const params = form ? { form: isUndivided ? "undivided" : "without" } : {};
    const at = { file, sheet, indicator, stage, params };
    this.tell(finding({ code: "indicator-absent", severity: "warning", ...at }));
  }

  private isNew(what: string): boolean {
    const isNew = !this.told.has(what);
    this.told.add(what);
    return isNew;
  }
}
