import { cellName } from "../../core/address";
import type { ClassGroup, CountyFigure, RoomGroup, RoomKind } from "../../core/county/facts";
import type { TableReading } from "../../core/report/report";
import type { Stage } from "../../core/stage";
import { formReading } from "../forms/form-reading";
import { numberCell } from "../forms/number-cell";
import type { Grid } from "../grid";
import { layoutsOf } from "../layouts/layout";
import { isCodeRow, rowWord } from "../row-words";
import { readNumberText } from "../number-text";
import { stageIn, stageOfCell, stageOfName } from "../stage";
import { fold } from "../text";
import { gradeOf, roomKind, type ListColumn } from "./list-heading";
import { listHeadings, type ListHeadings } from "./list-headings";

/** The classes and rooms of one school as a list shows them. */
export interface ListedSchool {
  readonly name: string;
  readonly type: string;
  readonly stage: Stage | null;
  readonly classes: readonly ClassGroup[];
  readonly rooms: Readonly<Record<RoomKind, readonly RoomGroup[]>>;
  /** How many classes and rooms columns of their own say there are, of one stage or of the school. */
  readonly counts: readonly ListedCount[];
}

export interface ListedCount {
  readonly field: "classes" | "musicRooms" | "fineArtRooms";
  readonly stage: Stage | null;
  readonly figure: CountyFigure;
}

export interface ReadList {
  readonly reading: TableReading;
  readonly schools: readonly ListedSchool[];
}

/** A list of classes by their size, or of music and art rooms with their areas; null where a sheet is none. */
export function readSchoolList(grid: Grid, file: string): ReadList | null {
  const headings = listHeadings(grid);
  if (!headings) return null;
  const schools: ListedSchool[] = [];
  let last = headings.bottom + 1;
  let name = "";
  for (let row = headings.bottom + 1; row < grid.sheet.rows; row += 1) {
    const line = new Line(grid, file, headings, row);
    if (line.isOver()) break;
    if (line.isSkipped()) continue;
    name = line.text("name") || name;
    const school = name === "" ? null : line.school(name);
    if (school === null) continue;
    schools.push(school);
    last = row;
  }
  return { reading: readingOf(grid, file, headings, last), schools };
}

function readingOf(
  grid: Grid,
  file: string,
  { top, bottom, columns }: ListHeadings,
  last: number,
): TableReading {
  const isClasses = [...columns.values()].some(({ as }) => as === "band" || as === "class");
  const layout = layoutsOf("list").find(({ of }) => of === (isClasses ? "classes" : "rooms"));
  const reading = formReading(grid.sheet, file, layout?.id ?? "", top, last, Math.max(...columns.keys()));
  return { ...reading, headerRows: [top + 1, bottom + 1], dataRows: [bottom + 2, last + 1] };
}

const ROOMS_OF = { music: "musicRooms", fineArt: "fineArtRooms" } as const;

/** One row of a list. */
class Line {
  constructor(
    private readonly grid: Grid,
    private readonly file: string,
    private readonly headings: ListHeadings,
    private readonly row: number,
  ) {}

  text(as: ListColumn["as"]): string {
    const column = this.columnOf(as);
    return column === null ? "" : this.grid.text(this.row, column).trim();
  }

  isOver(): boolean {
    return rowWord(this.grid.text(this.row, 0)) === "note";
  }

  isSkipped(): boolean {
    const texts = Array.from({ length: 4 }, (_, column) => this.grid.text(this.row, column)).filter(Boolean);
    return texts.some((text) => rowWord(text) !== null) || isCodeRow(texts);
  }

  school(name: string): ListedSchool | null {
    const classes = [...this.bands(), ...this.ownClass()];
    const rooms = { music: this.rooms("music"), fineArt: this.rooms("fineArt") };
    const stage = this.stage(name);
    const counts = this.counts(stage);
    const found = classes.length + rooms.music.length + rooms.fineArt.length;
    if (found === 0 && counts.every(({ field }) => field === "classes")) return null;
    return { name, type: this.text("type"), stage, classes, rooms, counts };
  }

  private counts(own: Stage | null): ListedCount[] {
    return [...this.headings.columns].flatMap(([column, read]) => {
      const field = read.as === "classes" ? "classes" : read.as === "rooms" ? ROOMS_OF[read.room] : null;
      const figure = field && this.number(column);
      if (!field || figure?.value == null) return [];
      return [{ field, stage: (read.as === "classes" ? read.stage : null) ?? own, figure }];
    });
  }

  private stage(name: string): Stage | null {
    const told = stageOfCell(this.text("stage")) ?? stageOfCell(this.text("type")) ?? stageOfName(name);
    return told ?? stageIn(this.headings.title) ?? stageIn(this.grid.sheet.name);
  }

  private bands(): ClassGroup[] {
    const groups: ClassGroup[] = [];
    for (const [column, read] of this.headings.columns) {
      if (read.as !== "band") continue;
      const { value, file, sheet, cell } = this.number(column);
      const { from, to, stage } = read;
      const own = stage ?? this.stage(this.text("name"));
      groups.push({ file, sheet, cell, stage: own, grade: null, from, to, count: value });
    }
    const isEmpty = groups.every(({ count }) => count === null);
    return isEmpty ? [] : groups.map((group) => ({ ...group, count: group.count ?? 0 }));
  }

  /** A class that is listed by itself. */
  private ownClass(): ClassGroup[] {
    const [pupils, named] = [this.columnOf("pupils"), this.columnOf("class")];
    if (pupils === null || named === null) return [];
    const { value, ...at } = this.number(pupils);
    const grade = gradeOf(fold(this.text("grade"))) ?? gradeOf(fold(this.text("class")));
    const stage = grade === null ? this.stage(this.text("name")) : grade > 6 ? "初中" : "小学";
    const place = { file: at.file, sheet: at.sheet, cell: at.cell };
    return value === null ? [] : [{ ...place, stage, grade, from: value, to: value, count: 1 }];
  }

  /** Rooms of a row of their own, or the school's rooms of a kind with their area. */
  private rooms(room: RoomKind): RoomGroup[] {
    const listed = this.columnOf("room");
    const area = this.columnOf("area");
    if (listed !== null && area !== null && roomKind(fold(this.text("room"))) === room) {
      return this.roomGroup(area, 1, true);
    }
    for (const [column, read] of this.headings.columns) {
      if (read.as === "areas" && read.room === room)
        return this.severalRooms(column) ?? this.roomGroup(column, this.roomCount(room), read.each);
    }
    return [];
  }

  /** "98、96㎡": the area of each of several rooms in one cell; null where it holds no such list. */
  private severalRooms(column: number): RoomGroup[] | null {
    const texts = this.grid.sheet
      .text(this.row, column)
      .split(/[、，,;；\s]+/)
      .filter((text) => text !== "");
    const areas = texts.map((text) => readNumberText(text).value);
    if (areas.length < 2 || areas.some((area) => !(area > 0))) return null;
    const { file, sheet, cell } = this.number(column);
    return areas.map((area) => ({ file, sheet, cell, from: area, to: area, count: 1 }));
  }

  /** The area of several rooms together says of each only that it is no larger. */
  private roomGroup(column: number, count: number | null, each: boolean): RoomGroup[] {
    const { value, file, sheet, cell } = this.number(column);
    if (value === null || count === 0) return [];
    const isKnown = each || count === 1;
    const [from, to] = isKnown ? [value, value] : [0, value + 1];
    return [{ file, sheet, cell, from, to, count: count ?? 1 }];
  }

  private roomCount(room: RoomKind): number | null {
    for (const [column, read] of this.headings.columns) {
      if (read.as === "rooms" && read.room === room) return this.number(column).value;
    }
    return null;
  }

  private columnOf(as: ListColumn["as"]): number | null {
    for (const [column, read] of this.headings.columns) if (read.as === as) return column;
    return null;
  }

  private number(column: number) {
    const number = numberCell(this.grid.sheet, this.file, this.row, column, 1);
    return { ...number, file: number.file, sheet: number.sheet, cell: cellName(this.row, column) };
  }
}
