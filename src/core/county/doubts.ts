import type { CountyField } from "../county-field";
import { finding } from "../report/finding";
import type { CellRef, CountyFigure } from "./facts";
import { unitOfField } from "./field-unit";
import type { PartContext } from "./part-context";

/** Tells a figure that cannot be: negative, or more than the whole it is part of. */
export function tellImpossible(
  { indicator, part, tell }: PartContext,
  field: CountyField | null,
  at: CellRef,
  actual: number | null,
  reason: "negative" | "no-pupils" | "more-than-whole",
): void {
  tell(
    finding({
      code: "impossible-value",
      severity: "warning",
      ...{ file: at.file, sheet: at.sheet, cell: at.cell },
      indicator: indicator.id,
      stage: part.stage,
      actual,
      params: { reason, ...(field === null ? {} : { field }) },
    }),
  );
}

/** Tells that a printed result is not what its own figures give. The figures decide. */
export function tellMismatch(
  { indicator, part, tell }: Pick<PartContext, "indicator" | "tell"> & Partial<Pick<PartContext, "part">>,
  printed: CountyFigure,
  actual: number,
  field: CountyField,
): void {
  tell(
    finding({
      code: "value-mismatch",
      severity: "warning",
      ...{ file: printed.file, sheet: printed.sheet, cell: printed.cell },
      indicator: indicator.id,
      stage: part?.stage ?? null,
      actual,
      params: { printed: printed.value, field, unit: unitOfField(field) },
    }),
  );
}

/** Whether a printed result says the same as the reckoned one, as far as its digits go. */
export function saysSame(printed: CountyFigure, reckoned: number): boolean {
  const tolerance = (printed.grain ?? 0) / 2;
  return Math.abs((printed.value ?? NaN) - reckoned) <= tolerance + 1e-9 * Math.max(1, Math.abs(reckoned));
}
