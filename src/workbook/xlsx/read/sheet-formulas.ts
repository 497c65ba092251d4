import { shiftFormula } from "../../formula/shift";
import type { TextTable } from "./text-table";

interface Master {
  readonly text: number;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet: texts as they stand, shared ones moved to their cell only when asked for. */
export class SheetFormulas {
  /** By formula number: the text's number, or -2 less the number of the shared group. */
  private readonly list: number[] = [];
  private readonly masters = new Map<number, Master>();

  constructor(private readonly texts: TextTable) {}

  addOwn(text: number): number {
    return this.list.push(text) - 1;
  }

  /** A cell that shares a formula it does not spell out. */
  addShared(group: number): number {
    return this.list.push(-2 - group) - 1;
  }

  /** The cell that spells out the formula of its group. */
  addMaster(group: number, text: number, row: number, column: number): number {
    if (!this.masters.has(group)) this.masters.set(group, { text, row, column });
    return this.addOwn(text);
  }

  /** The formula as it reads in that cell; "" when its group is nowhere spelled out. */
  textAt(formula: number, row: number, column: number): string {
    const entry = this.list[formula] ?? -1;
    if (entry >= 0) return this.texts.text(entry);
    const master = this.masters.get(-2 - entry);
    if (!master) return "";
    return shiftFormula(this.texts.text(master.text), row - master.row, column - master.column);
  }
}
