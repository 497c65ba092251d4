import { NOTHING, addRanges, type Range } from "../core/county/large-classes/range";
import type { ClassSizeStep } from "../core/county/large-classes/class-size-step";
import type { LargeClassBook, LargeClassLine } from "../core/county/large-classes/large-class-book";
import type { AddSheet, CellContent, NewCell, SheetLook } from "../workbook/edit";

export const LARGE_CLASS_SHEET = "大班额台账";

const HEADING: SheetLook = { bold: true, fill: "DDE5F0", align: "center", wrap: true, boxed: true };
const BOXED: SheetLook = { boxed: true };
const CENTRED: SheetLook = { boxed: true, align: "center" };
const LINKED: SheetLook = { boxed: true, underline: true, fontColor: "0B57A4" };

type Filled = Omit<NewCell, "row" | "column">;

const FIXED = [
  { heading: "序号", width: 6 },
  { heading: "学校", width: 26 },
  { heading: "学段", width: 7 },
  { heading: "班级数", width: 8 },
  { heading: "最大班额", width: 9 },
  { heading: "超过标准的班级", width: 10 },
  { heading: "46—55人", width: 9 },
  { heading: "56—65人（大班额）", width: 11 },
  { heading: "66人以上（超大班额）", width: 12 },
] as const;

/**
 * The book of large classes as a sheet of its own: a line a school and stage, what each step of the
 * plan asks, the sums, and the clauses. Where bands leave a number open, its bounds stand as text.
 * @param file the workbook that the sheet is added to: only its own cells are linked
 */
export function largeClassSheet(book: LargeClassBook, name: string, file: string): AddSheet {
  const { steps, lines } = book;
  const title: NewCell = { row: 0, column: 0, content: LARGE_CLASS_SHEET, look: { bold: true, size: 14 } };
  const rows = [
    headings(steps),
    ...lines.map((line, place) => lineCells(line, place, file)),
    sumCells(book),
    ...notes(steps),
  ];
  return {
    kind: "add-sheet",
    name,
    cells: [title, ...rows.flatMap((row, place) => inRow(row, place + 1))],
    widths: [...FIXED.map(({ width }) => width), ...steps.flatMap(() => [10, 12]), 18],
    heights: [24, 60],
    frozenRows: 2,
    print: { landscape: true, fitToWidth: true, repeatRows: [1, 1] },
  };
}

function inRow(row: readonly Filled[], place: number): NewCell[] {
  return row.map((cell, column) => ({ ...cell, row: place, column }));
}

function headings(steps: readonly ClassSizeStep[]): Filled[] {
  const asked = steps.flatMap((step) => [
    `${stepName(step)}：应化解班级`,
    `${stepName(step)}：应分流学生（人）`,
  ]);
  const all = [...FIXED.map(({ heading }) => heading), ...asked, "单元格"];
  return all.map((content) => ({ content, look: HEADING }));
}

/** "2025-12-31前初中不超过55人" */
function stepName({ by, label, limit }: ClassSizeStep): string {
  return `${by === null ? "" : `${by}前`}${label}不超过${limit}人`;
}

function lineCells(line: LargeClassLine, place: number, file: string): Filled[] {
  const { school, stage, classes, largest, above, large, veryLarge, oversized, needs } = line;
  const counts = [classes, largest, ...[above, large, veryLarge, oversized].map(rangeContent)];
  const asked = needs.flatMap((need) =>
    need === null ? ["—", "—"] : [rangeContent(need.classes), rangeContent(need.pupils)],
  );
  return [
    { content: place + 1, look: CENTRED },
    { content: school, look: BOXED },
    { content: stage ?? "小学、初中", look: CENTRED },
    ...[...counts, ...asked].map((content) => ({ content, look: CENTRED })),
    placeCell(line, file),
  ];
}

function placeCell({ file, sheet, cell }: LargeClassLine, own: string): Filled {
  const text = [file === own ? "" : file, sheet, cell ?? ""].filter(Boolean).join("!");
  return file === own && sheet !== ""
    ? { content: text, look: LINKED, link: { sheet, cell: cell ?? "A1" } }
    : { content: text, look: BOXED };
}

/** "3", "2—5", "至少2". */
export function rangeContent({ least, most }: Range): CellContent {
  if (least === most) return least;
  return most === null ? `至少${least}` : `${least}—${most}`;
}

function sumCells({ steps, lines }: LargeClassBook): Filled[] {
  const total = (of: (line: LargeClassLine) => Range | undefined) =>
    rangeContent(lines.reduce((sum, line) => addRanges(sum, of(line) ?? NOTHING), NOTHING));
  const fixed = [
    total(({ above }) => above),
    total(({ large }) => large),
    total(({ veryLarge }) => veryLarge),
    total(({ oversized }) => oversized),
  ];
  const asked = steps.flatMap((_, place) => [
    total(({ needs }) => needs[place]?.classes),
    total(({ needs }) => needs[place]?.pupils),
  ]);
  const contents: CellContent[] = [null, "合计", null, null, null, ...fixed, ...asked, null];
  return contents.map((content) => ({ content, look: { ...CENTRED, bold: true } }));
}

function notes(steps: readonly ClassSizeStep[]): Filled[][] {
  const said = steps.map((step) => `${stepName(step)}：${step.source.document} ${step.source.clause}`);
  const bands = "分段统计的班级只知道人数的范围，有“—”或“至少”的数按范围计，请以班级名单核实。";
  return [...said, bands].map((content) => [{ content }]);
}
