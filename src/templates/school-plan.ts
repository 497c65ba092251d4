import type { CountyFigure } from "../core/county/facts";
import type { NumberField } from "../core/field";
import { STAGES, type Stage } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import { formReading } from "./forms/form-reading";
import { numberCell } from "./forms/number-cell";
import { schoolFormTable, type SchoolNumbers } from "./forms/school-form-table";
import { stagesOfSchool } from "./forms/school-stages";
import type { Grid } from "./grid";
import { layoutsOf, type PlanLayout } from "./layouts/layout";
import type { ReadTable } from "./read-table";
import { remembered } from "./remembered";
import { stageIn, stageOfCell, stageOfName } from "./stage";
import { fold, foldHeading } from "./text";
import { splitUnit } from "./units";
import { matchHeading } from "./vocabulary/match";

const ROWS = 40;
const COLUMNS = 30;
const LEAST_INDICATORS = 3;

interface PlanColumns {
  readonly row: number;
  readonly item: number;
  readonly value: number;
  /** Both stages may stand side by side, each with a value of its own. */
  readonly values: readonly { readonly column: number; readonly stage: Stage | null }[];
}

/**
 * One school a sheet, 一校一案: 指标 | 现状 | 标准 | 差额. What stands there today is the value; the
 * standard, the gap and the targets of later years are not. Null where the sheet is no such plan.
 */
export function readSchoolPlan(grid: Grid, file: string): ReadTable | null {
  for (const layout of layoutsOf("plan")) {
    const columns = planColumns(grid, layout);
    const numbers = columns ? planNumbers(grid, file, columns) : [];
    if (columns && numbers.length >= LEAST_INDICATORS) return planTable(grid, file, layout, columns, numbers);
  }
  return null;
}

function planColumns(grid: Grid, { item, value, beside }: PlanLayout): PlanColumns | null {
  for (let row = 0; row < Math.min(ROWS, grid.sheet.rows); row += 1) {
    const texts = Array.from({ length: Math.min(COLUMNS, grid.sheet.columns) }, (_, column) =>
      headingWords(grid.text(row, column)),
    );
    const at = (words: readonly string[]) => texts.findIndex((text) => words.includes(text));
    if (at(value) < 0 || at(beside) < 0) continue;
    const name = at(item) >= 0 ? at(item) : itemAbove(grid, row, item);
    const columns = texts.flatMap((text, column) => (value.includes(text) && column > name ? [column] : []));
    const [now] = columns;
    if (name < 0 || now === undefined) continue;
    const values = columns.map((column) => ({ column, stage: stageAbove(grid, row, column) }));
    return {
      row,
      item: name,
      value: now,
      values: values.some(({ stage }) => stage) ? values : values.slice(0, 1),
    };
  }
  return null;
}

const headingWords = remembered((text) => splitUnit(foldHeading(text)).words);

function itemAbove(grid: Grid, row: number, item: readonly string[]): number {
  if (row === 0) return -1;
  const columns = Array.from({ length: Math.min(COLUMNS, grid.sheet.columns) }, (_, column) => column);
  return columns.findIndex((column) => item.includes(foldHeading(grid.text(row - 1, column))));
}

function stageAbove(grid: Grid, row: number, column: number): Stage | null {
  for (let left = column; row > 0 && left >= 0; left -= 1) {
    const text = grid.text(row - 1, left);
    if (text !== "") return text.length <= 8 ? stageIn(text) : null;
  }
  return null;
}

function planNumbers(grid: Grid, file: string, { row, item, values }: PlanColumns): SchoolNumbers[] {
  const numbers: SchoolNumbers[] = [];
  for (let at = row + 1; at < grid.sheet.rows; at += 1) {
    const { words, unit } = splitUnit(foldHeading(grid.text(at, item)));
    const match = words === "" ? undefined : matchHeading({ parts: [words], weak: [] })[0];
    if (!match || !["value", "raw"].includes(match.term.role)) continue;
    const field = match.term.field as NumberField;
    if (numbers.some((one) => one.field === field)) continue;
    for (const { column, stage } of values) {
      const figure = numberCell(grid.sheet, file, at, column, unit?.scale ?? 1);
      numbers.push({ field, stage, figure, cell: { row: at, column } });
    }
  }
  return numbers;
}

function planTable(
  grid: Grid,
  file: string,
  layout: PlanLayout,
  columns: PlanColumns,
  numbers: readonly SchoolNumbers[],
): ReadTable {
  const { sheet } = grid;
  const labelled = new Labels(grid, file, columns.row);
  const name =
    labelled.text(/^(?:学校|学校名称|校名|单位名称)$/) || titleName(grid, columns.row) || sheet.name;
  const type = labelled.text(/^(?:办学类型|学校类型|学校类别)$/);
  const pupils = labelled.figure(/^(?:在校生数|在校学生数|学生数|学生人数|在校人数|在校生)$/);
  const abreast = STAGES.filter((stage) => columns.values.some((one) => one.stage === stage));
  const stages =
    abreast.length > 0
      ? abreast
      : stagesHere(labelled.text(/^(?:学段|办学层次)$/), type, name, pupils?.figure ?? null);
  const last = Math.max(...numbers.map(({ cell }) => cell.row));
  const reading = formReading(sheet, file, layout.id, columns.row, last, columns.value);
  const all = pupils && !numbers.some(({ field }) => field === "students") ? [pupils, ...numbers] : numbers;
  const school = { name, type, code: "", stages, row: labelled.nameRow ?? columns.row };
  return schoolFormTable(reading, layout, school, all);
}

function stagesHere(
  written: string,
  type: string,
  name: string,
  pupils: CountyFigure | null,
): readonly Stage[] {
  const own = stageOfCell(written) ?? stageOfName(name) ?? stageIn(type);
  if (own) return [own];
  const blank: CountyFigure = { file: "", sheet: "", cell: null, value: null, lack: "blank", grain: null };
  const stages = stagesOfSchool(type, name, () => pupils ?? blank);
  return stages.length === STAGES.length ? [] : stages;
}

/** "东岭小学优质均衡一校一案" */
function titleName(grid: Grid, before: number): string {
  for (let row = 0; row < before; row += 1) {
    const title = fold(grid.text(row, 0));
    const name =
      /^(.{2,20}?(?:小学|中学|学校|教学点|校区))(?:\(.{2,4}\))?.*(?:一校一案|一校一策|达标方案|提升方案|整改方案)/.exec(
        title,
      );
    if (name?.[1]) return name[1];
  }
  return "";
}

/** The lines over the plan: a label, and what it says in the next cell that holds something. */
class Labels {
  nameRow: number | null = null;
  private readonly found: { readonly label: string; readonly row: number; readonly column: number }[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly file: string,
    before: number,
  ) {
    for (let row = 0; row < before; row += 1) {
      for (let column = 0; column < Math.min(COLUMNS, grid.sheet.columns); column += 1) {
        const label = splitUnit(foldHeading(grid.sheet.text(row, column))).words;
        if (label !== "") this.found.push({ label, row, column });
      }
    }
  }

  text(label: RegExp): string {
    const place = this.beside(label);
    if (!place) return "";
    if (label.test("学校名称")) this.nameRow = place.row;
    return this.grid.sheet.text(place.row, place.column).trim();
  }

  figure(label: RegExp): SchoolNumbers | null {
    const place = this.beside(label);
    if (!place) return null;
    const figure = numberCell(this.grid.sheet, this.file, place.row, place.column, 1);
    return { field: "students", stage: null, figure, cell: place };
  }

  private beside(label: RegExp): { row: number; column: number } | null {
    const at = this.found.find((one) => label.test(one.label));
    if (!at) return null;
    const end = Math.min(at.column + 4, this.grid.sheet.columns);
    for (let column = at.column + 1; column < end; column += 1) {
      if (this.grid.sheet.kind(at.row, column) !== Kind.blank) return { row: at.row, column };
    }
    return null;
  }
}
