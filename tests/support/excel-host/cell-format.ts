import { areaName, type Area } from "../../../src/core/address";
import type { SheetModel } from "./book";

type Recorder = Record<string, unknown>;

/** Cell formats are only put down: which areas were given what. */
export class HostCellFormat {
  constructor(
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {}

  get fill(): object {
    return this.recorder("fill", ["color", "pattern", "patternColor"]);
  }

  get font(): object {
    return this.recorder("font", ["color", "bold", "italic", "underline", "strikethrough", "size", "name"]);
  }

  get borders(): object {
    return { getItem: (edge: string) => this.recorder(`border.${edge}`, ["style", "color"]) };
  }

  get protection(): object {
    const cells = this.areas.flatMap((area) => locksOf(this.sheet, area));
    const first = cells[0] ?? true;
    return { locked: cells.every((locked) => locked === first) ? first : null };
  }

  get wrapText(): unknown {
    return null;
  }

  set wrapText(value: unknown) {
    this.note("wrapText", value);
  }

  get horizontalAlignment(): unknown {
    return null;
  }

  set horizontalAlignment(value: unknown) {
    this.note("horizontalAlignment", value);
  }

  get columnWidth(): unknown {
    return null;
  }

  set columnWidth(value: unknown) {
    for (const { left, right } of this.areas) {
      for (let column = left; column <= right; column++) this.sheet.widths.set(column, Number(value));
    }
  }

  get rowHeight(): unknown {
    return null;
  }

  set rowHeight(value: unknown) {
    for (const { top, bottom } of this.areas) {
      for (let row = top; row <= bottom; row++) this.sheet.heights.set(row, Number(value));
    }
  }

  private recorder(part: string, properties: readonly string[]): object {
    const recorder: Recorder = {};
    for (const property of properties) {
      const set = (value: unknown) => this.note(`${part}.${property}`, value);
      Object.defineProperty(recorder, property, { get: () => null, set, enumerable: true });
    }
    return recorder;
  }

  private note(property: string, value: unknown): void {
    for (const area of this.areas) this.sheet.looks.push({ address: areaName(area), property, value });
  }
}

function locksOf(sheet: SheetModel, { top, left, bottom, right }: Area): boolean[] {
  const locks: boolean[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) locks.push(!sheet.cell(row, column)?.unlocked);
  }
  return locks;
}
