import type { RowCorrection, Said } from "./said";

/** With one thing said of a row, in place of what was said of it before. */
export function withRow(said: Said, correction: RowCorrection): Said {
  const isOther = ({ sheet, name, row }: RowCorrection) =>
    sheet !== correction.sheet || name !== correction.name || row !== correction.row;
  return { ...said, rows: [...said.rows.filter(isOther), correction] };
}
