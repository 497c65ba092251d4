import { STAGES, type Stage } from "../core/stage";
import type { SchoolRows } from "../core/verdict/official-places";
import type { SheetSnapshot } from "../workbook/snapshot";
import { columnOf } from "./columns";
import { Grid } from "./grid";
import type { ReadTable } from "./read-table";
import { isPlaceholderName } from "./row-words";
import { stageIn } from "./stage";
import { fold } from "./text";

const FORM = "official-2-2";
/** A blank form has a few rows of each stage. */
const ROWS = 400;
const MORE = /^[….·]+$/;

/** The rows of a blank 表Ⅱ-2 that wait for schools; none where schools already stand in it. */
export function schoolRows(
  { reading, layout, schools, choices }: ReadTable,
  sheets: readonly SheetSnapshot[],
): SchoolRows[] {
  const sheet = sheets.find(({ name }) => name === reading.sheet);
  const name = columnOf(choices, "name");
  if (layout.id !== FORM || schools.count > 0 || !sheet || name === null) return [];
  const rows = waitingRows(new Grid(sheet), name, reading.headerRows[1]);
  const column = (field: Parameters<typeof columnOf>[1]) => columnOf(choices, field);
  const columns = {
    ...{ name, owner: column("owner"), verdict: column("verdict"), remark: column("remark") },
    ...{ students: column("students"), grades: column("grades"), classes: column("classes") },
    ...{ R1: column("R1"), R2: column("R2"), R3: column("R3"), R4: column("R4") },
    ...{ R5: column("R5"), R6: column("R6"), R7: column("R7") },
  };
  return STAGES.flatMap((stage) => {
    const own = rows.get(stage) ?? [];
    return own.length === 0 ? [] : [{ file: reading.file, sheet: reading.sheet, stage, rows: own, columns }];
  });
}

/** "小学 1" names its stage, and "…" after it says that there may be more. */
function waitingRows(grid: Grid, name: number, from: number): ReadonlyMap<Stage, readonly number[]> {
  const rows = new Map<Stage, number[]>();
  let stage: Stage | null = null;
  for (let row = from; row < Math.min(grid.sheet.rows, from + ROWS); row += 1) {
    const text = grid.text(row, name);
    if (!MORE.test(fold(text))) stage = isPlaceholderName(text) ? stageIn(text) : null;
    if (stage !== null) rows.set(stage, [...(rows.get(stage) ?? []), row]);
  }
  return rows;
}
