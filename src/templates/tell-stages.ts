import type { Stage } from "../core/stage";
import { columnOf } from "./columns";
import type { Grid } from "./grid";
import { titleOf } from "./page";
import type { Rows, SchoolRows } from "./read-rows";
import type { TablePart } from "./read-table";
import { markedStage, stageIn, stageOfCell, stageOfName, stagesByRun, type StageFrom } from "./stage";
import { fold } from "./text";

/** The stage of every row, and where most of them were told from. */
export interface ToldStages {
  readonly stages: readonly (Stage | null)[];
  readonly from: StageFrom;
}

/**
 * Tells the stage of each row by what is surest: its column, the heading over its figures, its
 * name's mark, its section, the title or the sheet's name, its type, its name, the file's name, its run of 序号.
 */
export function tellStages(
  grid: Grid,
  file: string,
  part: TablePart,
  { schools: rows, continues }: Pick<Rows, "schools" | "continues">,
): ToldStages {
  const witness = new Witness(grid, part, stageIn(file), rows);
  const counts = new Map<StageFrom, number>();
  const told = rows.rows.map((row, index) => {
    const { stage, from } = witness.ask(row, rows.names[index] ?? "", rows.sections[index] ?? null);
    counts.set(from, (counts.get(from) ?? 0) + 1);
    return stage;
  });
  if (!counts.has("none")) return { stages: told, from: mostOf(counts) };
  const carried = carriedDown(grid, columnOf(part.choices, "stage"), rows.rows, told);
  if (carried) return { stages: carried, from: "column" };
  const earlier = continues ? part.before : undefined;
  const all = stagesByRun([...(earlier?.told ?? []), ...told], [...(earlier?.runs ?? []), ...rows.runs]);
  const stages = all.slice(all.length - told.length);
  const byRun = stages.some((stage, index) => stage !== null && told[index] === null);
  return { stages, from: byRun ? "restart" : mostOf(counts) };
}

/** So few of the rows bear a stage that each stands for those under it too. */
const SPARSE = 1 / 3;

/** Stages that are written once, in the first row of each, and left blank below; null where they are not. */
function carriedDown(
  grid: Grid,
  column: number | null,
  rows: readonly number[],
  told: readonly (Stage | null)[],
): readonly (Stage | null)[] | null {
  if (column === null) return null;
  const written = rows.map((row) => grid.text(row, column).trim());
  const filled = written.filter((text) => text !== "");
  if (written[0] === "" || filled.length > rows.length * SPARSE) return null;
  if (new Set(filled).size !== filled.length || filled.some((text) => stageOfCell(text) === null))
    return null;
  let last: Stage | null = null;
  return told.map((stage, index) => {
    last = stageOfCell(written[index] ?? "") ?? last;
    return stage ?? last;
  });
}

function mostOf(counts: ReadonlyMap<StageFrom, number>): StageFrom {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none";
}

/** What one row and everything over it say of its stage. */
class Witness {
  private readonly column: number | null;
  private readonly type: number | null;
  private readonly over: StageOver;
  private readonly cells = new Map<string, Stage | null>();

  constructor(
    private readonly grid: Grid,
    private readonly part: TablePart,
    private readonly ofFile: Stage | null,
    rows: SchoolRows,
  ) {
    this.column = columnOf(part.choices, "stage");
    this.type = columnOf(part.choices, "type");
    this.over = stageOver(grid, part, rows);
  }

  ask(row: number, name: string, section: Stage | null): { stage: Stage | null; from: StageFrom } {
    const byColumn = this.cell(row, this.column);
    if (byColumn) return { stage: byColumn, from: "column" };
    if (this.part.stage) return { stage: this.part.stage, from: "heading" };
    const marked = markedStage(name) ?? section;
    if (marked) return { stage: marked, from: "name" };
    if (this.over.stage) return this.over;
    const stage = this.cell(row, this.type) ?? stageOfName(name);
    if (stage) return { stage, from: "name" };
    return { stage: this.ofFile, from: this.ofFile ? "sheet" : "none" };
  }

  /** Few texts fill these columns; each is looked at once. */
  private cell(row: number, column: number | null): Stage | null {
    if (column === null) return null;
    const text = this.grid.text(row, column);
    const known = this.cells.get(text);
    if (known !== undefined) return known;
    const stage = stageOfCell(text);
    this.cells.set(text, stage);
    return stage;
  }
}

interface StageOver {
  readonly stage: Stage | null;
  readonly from: StageFrom;
}

const UNTOLD: StageOver = { stage: null, from: "none" };

/** The stage that the title or the sheet's name says for all rows, where they say one. */
function stageOver({ sheet }: Grid, { block, before }: TablePart, rows: SchoolRows): StageOver {
  const byTitle = stageIn(block.title);
  if (byTitle) return { stage: byTitle, from: "title" };
  const title = titleOf(block.title, before);
  const ofPage = stageIn(title);
  if (ofPage) return unlessNamed({ stage: ofPage, from: "title" }, rows);
  const bySheet: StageOver = { stage: stageIn(sheet.name), from: "sheet" };
  const mentionsBoth = /小学/.test(title) && /初中|中学/.test(title);
  return mentionsBoth ? unlessNamed(bySheet, rows) : bySheet;
}

/** The form's own title names both stages on a sheet of one; where a school's name says otherwise, it is right. */
function unlessNamed(over: StageOver, { names, runs }: SchoolRows): StageOver {
  const isOneRun = new Set(runs).size === 1;
  const isOther = (name: string) => {
    const said = stageOfName(name);
    return said !== null && said !== over.stage && !(isOneRun && isPlainSecondary(name));
  };
  return names.some(isOther) ? UNTOLD : over;
}

/** "清溪中学" may have pupils of both stages. */
function isPlainSecondary(name: string): boolean {
  return markedStage(name) === null && /(?<!初级)中学$/.test(fold(name));
}
