import type { CountyField } from "../../core/county-field";
import type { RawField } from "../../core/field";
import type { Report } from "../../core/report/report";
import type { SchoolFigures } from "../school-figures";
import { isGeneral, STAGE_SUMS, sumOfAll, type StageSums } from "./stage-sums";

const SUMMED: StageSums<RawField> = {
  ...STAGE_SUMS,
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
  const own = schools.filter((school) => school.stage === wanted.stage && isGeneral(school));
  return own.length === 0 ? null : sumOfAll(own.map((school) => tables.number(school, wanted.of)));
}
