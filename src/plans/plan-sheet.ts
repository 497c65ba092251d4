import type { SchoolTable } from "../core/school/school-table";
import type { Standard } from "../core/standard";
import { rowHeight } from "../ledger/text-height";
import type { AddSheet, NewCell, SheetLook } from "../workbook/edit";
import type { PlannedSchool } from "./failing-schools";
import { planRows, targetOf, type PlanRow } from "./plan-rows";
import { schoolFacts } from "./school-facts";
import { yearsUntil } from "./yearly-targets";

export interface PlanOptions {
  readonly name: string;
  readonly standard: Standard;
  readonly tables: readonly SchoolTable[];
  /** The ISO day of the check. */
  readonly day: string;
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly look: SheetLook;
  readonly of: (row: PlanRow, number: number) => string | number | null;
}

const BOXED: SheetLook = { boxed: true, wrap: true };
const CENTRED: SheetLook = { ...BOXED, align: "center" };
const LABEL: SheetLook = { ...CENTRED, bold: true, fill: "EEF2F8" };
const HEADING: SheetLook = { ...CENTRED, bold: true, fill: "DDE5F0" };

/** Rows before the table: title, note, four rows of facts in two pairs… */
const FACT_ROW = 2;
const PAIRS = 2;

/** The plan of one school: facts, indicator by indicator, signatures; one page of A4 across. */
export function planSheet(school: PlannedSchool, options: PlanOptions): AddSheet {
  const { standard, day, tables } = options;
  const rows = planRows(school, standard, day);
  const columns = columnsFor(rows, day);
  const facts = factCells(schoolFacts(school, tables), columns);
  const heading = FACT_ROW + facts.rows;
  const body = rows.flatMap((row, place) =>
    columns.map(({ look, of }, column): NewCell => {
      const content = of(row, place + 1);
      return { row: heading + 1 + place, column, content: content === "" ? null : content, look };
    }),
  );
  const foot = footCells(heading + 1 + rows.length, columns.length, rows);
  return {
    kind: "add-sheet",
    name: options.name,
    cells: [
      ...titleCells(school, options),
      ...facts.cells,
      ...columns.map(({ heading: content }, column) => ({ row: heading, column, content, look: HEADING })),
      ...body,
      ...foot.cells,
    ],
    widths: columns.map(({ width }) => width),
    heights: [
      30,
      18,
      ...facts.heights,
      32,
      ...rows.map((row) => heightOf(row, columns, rows.length)),
      ...foot.heights,
    ],
    merges: [...acrossRows([0, 1], columns.length), ...facts.merges, ...foot.merges],
    print: { landscape: true, fitToWidth: true, repeatRows: [heading, heading] },
  };
}

/** Two decimals, and those that show on which side of the standard a figure is: 0.999 is not 1.00. */
const FIGURE = "0.00####";

function columnsFor(rows: readonly PlanRow[], day: string): readonly Column[] {
  const dates = rows.flatMap(({ deadline }) => deadline?.by ?? []);
  const right: SheetLook = { ...BOXED, align: "right" };
  const figure: SheetLook = { ...right, numberFormat: FIGURE };
  const years = yearsUntil(day, dates).map((year): Column => ({
    heading: `${year}年\n目标`,
    width: 9,
    look: figure,
    of: (row) => targetOf(row, year, day),
  }));
  return [
    { heading: "序号", width: 5, look: CENTRED, of: (_, number) => number },
    { heading: "学段", width: 6, look: CENTRED, of: ({ stage }) => stage },
    { heading: "指标", width: 18, look: BOXED, of: ({ label }) => label },
    { heading: "现值", width: 9, look: figure, of: ({ actual }) => actual ?? "未填" },
    { heading: "标准", width: 8, look: right, of: ({ required }) => required },
    { heading: "差额", width: 8, look: figure, of: ({ short, isMet }) => (isMet ? "达标" : short) },
    { heading: "折算缺口", width: 11, look: right, of: ({ converted }) => converted },
    { heading: "整改措施（建议，可改）", width: 26, look: BOXED, of: ({ measure }) => measure },
    ...years,
    { heading: "资金\n（万元）", width: 9, look: right, of: () => null },
    { heading: "责任单位", width: 18, look: BOXED, of: ({ departments }) => departments },
    { heading: "责任人", width: 8, look: CENTRED, of: () => null },
    { heading: "完成时限", width: 11, look: CENTRED, of: ({ deadline }) => deadline?.by ?? null },
  ];
}

function titleCells({ name }: PlannedSchool, { standard, day }: PlanOptions): NewCell[] {
  const note = `标准：${standard.region.name}（${standard.on}）；依据${day}的检查结果`;
  return [
    {
      row: 0,
      column: 0,
      content: `${name}义务教育优质均衡发展“一校一案”`,
      look: { bold: true, size: 16, align: "center", wrap: true },
    },
    { row: 1, column: 0, content: note, look: { align: "center" } },
  ];
}

/** Facts in two pairs a row, over the whole width of the table. */
function factCells(facts: ReturnType<typeof schoolFacts>, columns: readonly Column[]) {
  const last = columns.length - 1;
  const middle = 7;
  const spans = [
    { label: [0, 1], text: [2, middle - 1] },
    { label: [middle, middle], text: [middle + 1, last] },
  ] as const;
  const cells: NewCell[] = [];
  const merges: { top: number; bottom: number; left: number; right: number }[] = [];
  const heights: number[] = [];
  facts.forEach(([label, text], place) => {
    const row = FACT_ROW + Math.floor(place / PAIRS);
    const span = spans[place % PAIRS === 0 ? 0 : 1];
    for (const [content, [left, right], look] of [
      [label, span.label, LABEL],
      [text, span.text, BOXED],
    ] as const) {
      for (let column = left; column <= right; column += 1)
        cells.push({ row, column, content: column === left && content !== "" ? content : null, look });
      if (left < right) merges.push({ top: row, bottom: row, left, right });
    }
    const width = columns.slice(span.text[0], span.text[1] + 1).reduce((sum, one) => sum + one.width, 0);
    heights[row - FACT_ROW] = Math.max(heights[row - FACT_ROW] ?? 24, rowHeight([{ text, width }]));
  });
  return { cells, merges, heights, rows: heights.length };
}

const SIGNATURES = [
  "学校负责人（签字）：",
  "中心校负责人（签字）：",
  "县教育局（盖章）：",
  "日期：    年    月    日",
];

/** Basis, a box for the causes, and the lines to be signed. */
function footCells(top: number, width: number, rows: readonly PlanRow[]) {
  const bases = [...new Set(rows.flatMap(({ deadline }) => deadline?.basis ?? []))];
  const basis =
    bases.length === 0
      ? "说明：本地规划未定期限，年度目标和完成时限请填写。"
      : `说明：期限依据${bases.join("、")}；年度目标按期限匀速测算，可改。`;
  const line = (row: number, content: string, look: SheetLook) =>
    Array.from({ length: width }, (_, column): NewCell => ({
      row,
      column,
      content: column === 0 ? content : null,
      look,
    }));
  const signed = SIGNATURES.map((content, place) => ({
    content,
    left: Math.round((place * width) / SIGNATURES.length),
    right: Math.round(((place + 1) * width) / SIGNATURES.length) - 1,
  }));
  const row = top + 2;
  return {
    cells: [
      ...line(top, basis, { wrap: true }),
      ...line(top + 1, "存在问题的原因及需要协调解决的事项：", BOXED),
      ...signed.map(({ content, left }) => ({ row, column: left, content })),
    ],
    heights: [24, 80, 48],
    merges: [
      ...acrossRows([top, top + 1], width),
      ...signed.map(({ left, right }) => ({ top: row, bottom: row, left, right })),
    ],
  };
}

function acrossRows(rows: readonly number[], width: number) {
  return rows.map((row) => ({ top: row, bottom: row, left: 0, right: width - 1 }));
}

/** A school of many indicators keeps to its page by lower rows. */
const ROOM = 320;
function heightOf(row: PlanRow, columns: readonly Column[], count: number): number {
  const texts = columns.map(({ of, width }) => ({ text: String(of(row, 1) ?? ""), width }));
  if (row.isMet) return Math.min(24, ROOM / count);
  return Math.max(rowHeight(texts), Math.min(44, ROOM / count));
}
