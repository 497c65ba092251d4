import type { ErrorValue } from "../arguments/cell";
import { Problem } from "./problem";

/** What a cell of an answer may hold before it goes to Excel. */
export type Answer = string | number | Problem | ErrorValue;

/** Turns problems, wherever they stand in a matrix, into Excel's errors; everything else stays. */
export function toExcel(answers: readonly (readonly Answer[])[]): unknown[][] {
  return answers.map((row) => (row.some(isProblem) ? row.map(excelError) : (row as unknown[])));
}

function isProblem(answer: Answer): boolean {
  return answer instanceof Problem;
}

/** The error to throw: one of Excel's, or what came in. */
export function excelError(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  const code = { value: invalidValue, notAvailable, divisionByZero }[error.code];
  // Excel takes no sentence with #DIV/0!.
  return error.code === "divisionByZero"
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, error.message);
}
