import type { ColumnCorrection, Said } from "./said";

/** With one more thing said of a column, in place of what was said of it before. */
export function withColumn(said: Said, correction: ColumnCorrection): Said {
  const { file, sheet, column } = correction;
  const others = said.columns.filter(
    (one) => one.file !== file || one.sheet !== sheet || one.column !== column,
  );
  return { ...said, columns: [...others, correction] };
}
