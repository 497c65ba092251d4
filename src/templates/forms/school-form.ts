import { cellName } from "../../core/address";
import type { CountyField } from "../../core/county-field";
import {
  figureKey,
  NO_TRAITS,
  type ClassGroup,
  type CountyFigure,
  type RoomGroup,
  type RoomKind,
  type SchoolFacts,
  type SchoolTraits,
} from "../../core/county/facts";
import type { RawField } from "../../core/field";
import { STAGES, type Stage } from "../../core/stage";
import type { Grid } from "../grid";
import { answerIn } from "./answer";
import { numberCell } from "./number-cell";
import { stagesOfSchool } from "./school-stages";
import type { SchoolNumbers } from "./school-form-table";
import type { OfferedId } from "./form-layout";
import { isBlankForm, type ReadVertical, type VerticalRow } from "./vertical-form";

/** A school's own form: what its county is judged by, and what its seven indicators are measured by. */
export interface ReadSchoolForm {
  readonly school: SchoolFacts;
  readonly code: string;
  readonly stages: readonly Stage[];
  readonly numbers: readonly SchoolNumbers[];
  readonly nameRow: number;
  /** Staff of a combined school for all its stages together. */
  readonly undivided: readonly RawField[];
  readonly offers?: readonly OfferedRelaxation[] | undefined;
}

/** A relaxation that a form has lines for: whether the school says it is for it, and what it would add. */
export interface OfferedRelaxation {
  readonly id: OfferedId;
  /** Null: not answered. */
  readonly isFor: boolean | null;
  /** People or ㎡. */
  readonly amount: number;
}

/** Reads a form with one figure a line as the school it is of. */
export function readSchoolForm(grid: Grid, file: string, read: ReadVertical): ReadSchoolForm {
  const lines = new Lines(grid, file, read);
  const type = lines.text("type");
  const stages = stagesOfSchool(type, lines.text("name"), (stage) => lines.pupils(stage));
  const only = stages.length === 1 ? stages[0] : undefined;
  const school: SchoolFacts = {
    name: lines.text("name") || file.replace(/\.[^.]+$/, ""),
    type,
    pupils: Object.fromEntries(stages.map((stage) => [stage, lines.pupils(stage)])),
    figures: figuresOf(lines, stages),
    classes: lines.classes(only ?? null),
    rooms: { music: lines.rooms("music"), fineArt: lines.rooms("fineArt") },
    traits: traitsOf(lines),
  };
  const numbers = isBlankForm(grid, read) ? [] : lines.numbers(only ?? null);
  return {
    school,
    code: lines.text("code"),
    stages,
    numbers,
    nameRow: lines.row("name") ?? read.columns.row + 1,
    undivided: only === undefined ? lines.undivided() : [],
    offers: lines.offers(),
  };
}

/** The figures, with those that are pupils of a stage under the name that the county's checks have for them. */
function figuresOf(lines: Lines, stages: readonly Stage[]): Map<string, CountyFigure> {
  const figures = lines.figures(stages.includes("初中"));
  for (const stage of stages) {
    const share = stage === "小学" ? "nearbyPrimary" : "nearbyJunior";
    if (figures.has(figureKey(share))) figures.set(figureKey(`${share}All`), lines.pupils(stage));
  }
  for (const stage of STAGES) {
    if (stages.includes(stage)) continue;
    figures.delete(figureKey(stage === "小学" ? "nearbyPrimary" : "nearbyJunior"));
  }
  return figures;
}

function traitsOf(lines: Lines): SchoolTraits {
  const built = Number(/\d{4}/.exec(lines.text("builtYear"))?.[0] ?? NaN);
  const by = (year: number) => (Number.isNaN(built) ? null : built <= year);
  const pupils = STAGES.reduce((sum, stage) => sum + (lines.pupils(stage).value ?? 0), 0);
  const migrants = lines.migrants();
  return {
    ...NO_TRAITS,
    "built-by-2010": lines.trait("built-by-2010") ?? by(2010),
    "built-by-2016": lines.trait("built-by-2016") ?? by(2016),
    "rural-small-classes": lines.trait("rural-small-classes"),
    "migrant-majority": migrants === null || pupils === 0 ? null : migrants * 2 > pupils,
  };
}

/** Figures that only a school with a junior stage has. */
const JUNIOR_ONLY = new Set(["graduates", "entrants", "transferredIn", "transferredOut", "deaths"]);

/** The known lines of the form. */
class Lines {
  constructor(
    private readonly grid: Grid,
    private readonly file: string,
    private readonly read: ReadVertical,
  ) {}

  text(key: "name" | "type" | "code" | "builtYear"): string {
    const row = this.row(key);
    if (row === null) return "";
    const { sheet } = this.grid;
    const text = sheet.text(row, this.read.columns.value).trim();
    const number = sheet.number(row, this.read.columns.value);
    return text === "" && !Number.isNaN(number) ? String(number) : text;
  }

  row(key: string): number | null {
    const found = this.read.rows.find(({ known }) => known.read.as === "key" && known.read.key === key);
    return found?.row ?? null;
  }

  pupils(stage: Stage): CountyFigure {
    const line = this.read.rows.find(
      ({ known: { read } }) => read.as === "raw" && read.field === "students" && read.stage === stage,
    );
    const { row, value } = this.read.columns;
    return line ? this.number(line) : this.number({ row: this.row("name") ?? row, scale: 1 }, value, true);
  }

  trait(trait: keyof SchoolTraits): boolean | null {
    const line = this.read.rows.find(({ known }) => known.read.as === "trait" && known.read.trait === trait);
    return line ? answerIn(this.grid.sheet, line.row, this.read.columns.value) : null;
  }

  migrants(): number | null {
    const line = this.read.rows.find(({ known }) => known.read.as === "migrants");
    return line ? this.number(line).value : null;
  }

  figures(hasJunior: boolean): Map<string, CountyFigure> {
    const figures = new Map<string, CountyFigure>();
    for (const line of this.read.rows) {
      if (line.known.read.as !== "figure") continue;
      const { field } = line.known.read;
      if (hasJunior || !JUNIOR_ONLY.has(field)) figures.set(figureKey(field), this.number(line));
    }
    return figures;
  }

  private figure(field: CountyField): CountyFigure | null {
    const line = this.read.rows.find(({ known: { read } }) => read.as === "figure" && read.field === field);
    return line ? this.number(line) : null;
  }

  classes(stage: Stage | null): ClassGroup[] {
    return this.read.rows.flatMap((line): ClassGroup[] => {
      const { read } = line.known;
      if (read.as !== "classes") return [];
      const { value, ...at } = this.number(line);
      return [{ ...placeOf(at), stage, grade: null, from: read.from, to: read.to ?? Infinity, count: value }];
    });
  }

  /** Rooms in the form's bands, and what is left of all of them below the smallest band. */
  rooms(room: RoomKind): RoomGroup[] {
    const lines = this.read.rows.flatMap((line) =>
      line.known.read.as === "rooms" && line.known.read.room === room
        ? [{ line, band: line.known.read }]
        : [],
    );
    const groups = lines.map(({ line, band }): RoomGroup => {
      const { value, ...at } = this.number(line);
      return { ...placeOf(at), from: band.from, to: band.to ?? Infinity, count: value };
    });
    const [first] = groups;
    if (!first) return [];
    const all = this.figure(room === "music" ? "musicRooms" : "fineArtRooms");
    const listed = groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const rest = all?.value == null || groups.some(({ count }) => count === null) ? 0 : all.value - listed;
    const lowest = Math.min(...groups.map(({ from }) => from));
    return rest > 0 ? [...groups, { ...placeOf(all ?? first), from: 0, to: lowest, count: rest }] : groups;
  }

  /** Raw figures of the seven indicators; those of all stages go to each of them. */
  numbers(only: Stage | null): SchoolNumbers[] {
    const terms = new Map<string, SchoolNumbers>();
    const numbers: SchoolNumbers[] = [];
    for (const line of this.read.rows) {
      const { read } = line.known;
      if (read.as !== "raw" && read.as !== "term") continue;
      const figure = this.number(line);
      const cell = { row: line.row, column: this.read.columns.value };
      const own: SchoolNumbers = { field: read.field, stage: read.stage ?? null, figure, cell };
      if (read.as === "raw") {
        if (only !== null || !isStaff(read.field) || own.stage !== null) numbers.push(own);
      } else if (only !== null || !isStaff(read.field)) addTerm(terms, own);
    }
    return [...numbers, ...terms.values()];
  }

  offers(): OfferedRelaxation[] {
    const byId = new Map<OfferedId, OfferedRelaxation>();
    for (const line of this.read.rows) {
      const { read } = line.known;
      if (read.as !== "relaxed" && read.as !== "relaxing") continue;
      const id = read.relaxation;
      const before = byId.get(id) ?? { id, isFor: null, amount: 0 };
      const isFor =
        read.as === "relaxed" ? answerIn(this.grid.sheet, line.row, this.read.columns.value) : before.isFor;
      const more = read.as === "relaxing" ? (this.number(line).value ?? 0) : 0;
      byId.set(id, { id, isFor, amount: before.amount + more });
    }
    return [...byId.values()];
  }

  undivided(): RawField[] {
    return this.read.rows.flatMap(({ known: { read } }) =>
      (read.as === "raw" || read.as === "term") && read.stage === undefined && isStaff(read.field)
        ? [read.field]
        : [],
    );
  }

  private number(
    { row, scale }: Pick<VerticalRow, "row" | "scale">,
    column = this.read.columns.value,
    isAbsent = false,
  ): CountyFigure {
    const { sheet } = this.grid;
    if (!isAbsent) return numberCell(sheet, this.file, row, column, scale);
    const cell = cellName(row, column);
    return { file: this.file, sheet: sheet.name, cell, value: null, lack: "blank", grain: null };
  }
}

/** Staff are reported by stage: a number for all stages of a school says nothing of one. */
function isStaff(field: RawField): boolean {
  return field.endsWith("Teachers");
}

function addTerm(terms: Map<string, SchoolNumbers>, own: SchoolNumbers): void {
  const key = `${own.field}|${own.stage ?? ""}`;
  const before = terms.get(key);
  if (!before) {
    terms.set(key, own);
    return;
  }
  const lacking = [before.figure, own.figure].find(({ value }) => value === null);
  const value = (before.figure.value ?? 0) + (own.figure.value ?? 0);
  terms.set(key, { ...before, figure: lacking ?? { ...before.figure, value } });
}

function placeOf({ file, sheet, cell }: Pick<CountyFigure, "file" | "sheet" | "cell">) {
  return { file, sheet, cell };
}
