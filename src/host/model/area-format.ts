import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Area } from "../../core/address";
import { HostObject } from "../dispatch/host-object";
import { AreaBorders } from "./area-borders";
import type { GridSheet } from "./grid-sheet";
import { isLocked, refuseLooks } from "./guard";

/** The grid measures in pixels, Excel in points. */
const PIXELS_PER_POINT = 4 / 3;

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const DOWN: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** How some areas look. What differs from cell to cell is null. */
export class Painter {
  constructor(
    readonly sheet: GridSheet,
    readonly areas: readonly Area[],
  ) {}

  /** The looks of the first cell stand for all. */
  get first(): IStyleData {
    const [area] = this.areas;
    return area ? this.sheet.style(area.top, area.left) : {};
  }

  paint(style: IStyleData): void {
    refuseLooks(this.sheet);
    this.sheet.paint(this.areas, () => style);
  }
}

/** Excel's RangeFormat, of one area or of several. */
export class AreaFormat extends HostObject {
  readonly officeClass = "RangeFormat";
  private readonly painter: Painter;

  constructor(sheet: GridSheet, areas: readonly Area[]) {
    super();
    this.painter = new Painter(sheet, areas);
  }

  get fill(): AreaFill {
    return new AreaFill(this.painter);
  }

  get font(): AreaFont {
    return new AreaFont(this.painter);
  }

  get borders(): AreaBorders {
    return new AreaBorders(this.painter);
  }

  get protection(): AreaProtection {
    return new AreaProtection(this.painter);
  }

  get wrapText(): boolean {
    return this.painter.first.tb === WrapStrategy.WRAP;
  }

  set wrapText(wrap: boolean) {
    this.painter.paint({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }

  get horizontalAlignment(): string {
    return nameOf(ACROSS, this.painter.first.ht) ?? "General";
  }

  set horizontalAlignment(side: string) {
    this.painter.paint({ ht: ACROSS[side] ?? HorizontalAlign.UNSPECIFIED });
  }

  get verticalAlignment(): string {
    return nameOf(DOWN, this.painter.first.vt) ?? "Bottom";
  }

  set verticalAlignment(side: string) {
    this.painter.paint({ vt: DOWN[side] ?? VerticalAlign.BOTTOM });
  }

  get columnWidth(): number | null {
    const { sheet, areas } = this.painter;
    const [area] = areas;
    return area ? sheet.face.getColumnWidth(area.left) / PIXELS_PER_POINT : null;
  }

  set columnWidth(points: number) {
    const { sheet, areas } = this.painter;
    for (const area of areas) sheet.setColumnWidth(area, points * PIXELS_PER_POINT);
  }

  get rowHeight(): number | null {
    const { sheet, areas } = this.painter;
    const [area] = areas;
    return area ? sheet.face.getRowHeight(area.top) / PIXELS_PER_POINT : null;
  }

  set rowHeight(points: number) {
    const { sheet, areas } = this.painter;
    sheet.setRowHeight(areas, points * PIXELS_PER_POINT);
  }
}

class AreaFill extends HostObject {
  readonly officeClass = "RangeFill";

  constructor(private readonly painter: Painter) {
    super();
  }

  get color(): string {
    return this.painter.first.bg?.rgb ?? "#FFFFFF";
  }

  set color(rgb: string) {
    this.painter.paint({ bg: { rgb } });
  }

  /** The grid has no hatching: the fill alone stands for it. */
  get pattern(): string {
    return this.painter.first.bg?.rgb ? "Solid" : "None";
  }

  set pattern(_pattern: string) {
    refuseLooks(this.painter.sheet);
  }

  get patternColor(): string {
    return "#000000";
  }

  set patternColor(rgb: string) {
    if (!this.painter.first.bg?.rgb) this.painter.paint({ bg: { rgb } });
  }

  clear(): void {
    this.painter.paint({ bg: null });
  }
}

class AreaFont extends HostObject {
  readonly officeClass = "RangeFont";

  constructor(private readonly painter: Painter) {
    super();
  }

  get color(): string {
    return this.painter.first.cl?.rgb ?? "#000000";
  }

  set color(rgb: string) {
    this.painter.paint({ cl: { rgb } });
  }

  get bold(): boolean {
    return this.painter.first.bl === BooleanNumber.TRUE;
  }

  set bold(on: boolean) {
    this.painter.paint({ bl: Number(on) });
  }

  get italic(): boolean {
    return this.painter.first.it === BooleanNumber.TRUE;
  }

  set italic(on: boolean) {
    this.painter.paint({ it: Number(on) });
  }

  get underline(): string {
    return this.painter.first.ul?.s === BooleanNumber.TRUE ? "Single" : "None";
  }

  set underline(kind: string) {
    this.painter.paint({ ul: { s: Number(kind !== "None") } });
  }

  get strikethrough(): boolean {
    return this.painter.first.st?.s === BooleanNumber.TRUE;
  }

  set strikethrough(on: boolean) {
    this.painter.paint({ st: { s: Number(on) } });
  }

  get size(): number {
    return this.painter.first.fs ?? 11;
  }

  set size(points: number) {
    this.painter.paint({ fs: points });
  }

  get name(): string {
    return this.painter.first.ff ?? "";
  }

  set name(name: string) {
    this.painter.paint({ ff: name });
  }
}

class AreaProtection extends HostObject {
  readonly officeClass = "FormatProtection";

  constructor(private readonly painter: Painter) {
    super();
  }

  get locked(): boolean | null {
    const { sheet, areas } = this.painter;
    const answers = new Set(areas.map((area) => isLocked(sheet, area)));
    return answers.size === 1 ? ([...answers][0] ?? null) : null;
  }
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
