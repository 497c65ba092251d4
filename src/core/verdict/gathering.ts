import type { EvaluatedIndicator, EvaluatedTable } from "../indicator/evaluate";
import { spreadOfTotals, spreadOfValues, type Spread } from "../stats/coefficient";
import { largestDriver } from "../stats/drivers";

/** A table with the places of its schools that are gathered. */
interface TableOfStage {
  readonly table: EvaluatedTable;
  readonly schools: Int32Array;
}

/** Values and pupils of one indicator over all counted schools of a stage, gathered from the tables. */
export class Gathering {
  /** How many schools have both value and pupils. */
  schools = 0;
  /** Whether a raw figure decided anywhere; then all are taken as totals, and the spread is per pupil. */
  fromTotals = false;
  private readonly values: Float64Array;
  private readonly totals: Float64Array;
  private readonly students: Float64Array;
  private readonly tableOf: Int32Array;
  private readonly schoolOf: Int32Array;
  private readonly found: readonly TableOfStage[];

  /** @param stage index into STAGES */
  constructor(tables: readonly EvaluatedTable[], stage: number) {
    const found = tables.map((table) => ({ table, schools: schoolsIn(table, stage) }));
    this.found = found.filter(({ schools }) => schools.length > 0);
    const most = this.found.reduce((sum, { schools }) => sum + schools.length, 0);
    this.values = new Float64Array(most);
    this.totals = new Float64Array(most);
    this.students = new Float64Array(most);
    this.tableOf = new Int32Array(most);
    this.schoolOf = new Int32Array(most);
  }

  /** No counted school is of this stage. */
  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  /** The table in which the stage's schools begin. There is one, unless it is empty. */
  get place(): { readonly file: string; readonly sheet: string } {
    const [first] = this.found as [TableOfStage];
    return first.table.roll.table;
  }

  /** Takes up the indicator at this index of RESOURCE_INDICATORS. */
  gather(indicator: number): void {
    this.schools = 0;
    this.fromTotals = false;
    this.found.forEach((one, t) => this.gatherTable(one, t, indicator));
  }

  private gatherTable({ table, schools }: TableOfStage, t: number, indicator: number): void {
    const { roll, indicators } = table;
    const column = indicators[indicator] as EvaluatedIndicator;
    const { per } = column.resource;
    for (const school of schools) {
      const value = column.values[school] as number;
      const students = roll.students[school] as number;
      if (Number.isNaN(value) || Number.isNaN(students)) continue;
      const total = column.totals[school] as number;
      const isRaw = !Number.isNaN(total);
      this.fromTotals ||= isRaw;
      this.values[this.schools] = value;
      this.totals[this.schools] = isRaw ? total : (value * students) / per;
      this.students[this.schools] = students;
      this.tableOf[this.schools] = t;
      this.schoolOf[this.schools] = school;
      this.schools++;
    }
  }

  /** Over raw totals exactly where there are any; then mean and deviation are per pupil. */
  spread(): Spread {
    return this.fromTotals
      ? spreadOfTotals(this.filled(this.totals), this.filled(this.students))
      : spreadOfValues(this.filled(this.values), this.filled(this.students));
  }

  /** The one school's mean, on the scale of {@link spread}; null where there is none. */
  onlyValue(): number | null {
    if (this.schools !== 1) return null;
    const [total = NaN, students = NaN, value = NaN] = [this.totals[0], this.students[0], this.values[0]];
    return this.fromTotals ? total / students : value;
  }

  /** The school that weighs most in the spread; null where there is no spread. */
  largestDriver(): { readonly name: string; readonly share: number; readonly cvAtMean: number } | null {
    const driver = largestDriver(this.filled(this.values), this.filled(this.students));
    if (!driver) return null;
    const { roll } = (this.found[this.tableOf[driver.school] as number] as TableOfStage).table;
    const name = roll.table.name(this.schoolOf[driver.school] as number);
    return { name, share: driver.share, cvAtMean: driver.cvAtMean };
  }

  /** Values and pupils as gathered, for other readings of the coefficient. */
  get gathered(): { readonly values: Float64Array; readonly students: Float64Array } {
    return { values: this.filled(this.values), students: this.filled(this.students) };
  }

  private filled(buffer: Float64Array): Float64Array {
    return buffer.subarray(0, this.schools);
  }
}

/** The counted schools of a stage in a table, by their places. */
function schoolsIn({ roll }: EvaluatedTable, stage: number): Int32Array {
  const schools = new Int32Array(roll.table.count);
  let count = 0;
  roll.stages.forEach((at, school) => {
    if (at === stage && roll.counted[school] === 1) schools[count++] = school;
  });
  return schools.subarray(0, count);
}
