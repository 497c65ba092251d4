import type { EvaluatedTable } from "../indicator/evaluate";
import type { Finding } from "../report/report";
import { impossibleValues } from "./impossible-value";
import { numbersAsText } from "./number-as-text";
import { roundingDecides } from "./rounding-decides";
import { unitSuspects } from "./unit-suspect";
import { valueMismatches } from "./value-mismatch";

/** Takes one finding. */
export type Tell = (finding: Finding) => void;

/** Looks at a whole table and tells what is doubtful in it. */
export type TableCheck = (table: EvaluatedTable, tell: Tell) => void;

/** Every doubt about a table's data, in the order in which they are told. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  numbersAsText,
  impossibleValues,
  unitSuspects,
  valueMismatches,
  roundingDecides,
];
