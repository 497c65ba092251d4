import type { CountyField } from "../../core/county-field";
import type { RawField } from "../../core/field";
import type { Report } from "../../core/report/report";
import type { Stage } from "../../core/stage";
import type { SchoolFigures } from "../school-figures";

interface Summed {
  readonly of: RawField;
  readonly stage: Stage;
}

const SUMMED: Readonly<Partial<Record<CountyField, Summed>>> = {
  primaryClasses: { of: "classes", stage: "小学" },
  juniorClasses: { of: "classes", stage: "初中" },
  primaryTeachers: { of: "teachers", stage: "小学" },
  juniorTeachers: { of: "teachers", stage: "初中" },
  primaryStaff: { of: "staff", stage: "小学" },
  juniorStaff: { of: "staff", stage: "初中" },
};

/**
 * Classes, teachers and staff of 表Ⅰ, summed over the tables of schools. Null where a school of the stage
 * has not filled it in, or has it for both its stages together.
 */
export function tableFact(
  field: CountyField,
  { schools }: Pick<Report, "schools">,
  tables: SchoolFigures,
): number | null {
  const wanted = SUMMED[field];
  if (!wanted) return null;
  const own = schools.filter(({ stage, type }) => stage === wanted.stage && !/特殊教育|特教/.test(type));
  const numbers = own.map((school) => tables.number(school, wanted.of));
  if (numbers.length === 0) return null;
  return numbers.reduce<number | null>(
    (sum, number) => (sum === null || number === null ? null : sum + number),
    0,
  );
}
