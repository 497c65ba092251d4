import { columnName, parseCell } from "../../core/address";

const REFERENCE = /\$?([A-Z]{1,3})\$?([0-9]+)(?![0-9(A-Za-z_])/g;

/** A formula with its references told from its own cell: the same for cells filled down a column. */
export function patternOf(formula: string, row: number, column: number): string {
  return formula.replace(REFERENCE, (whole, letters: string, digits: string) => {
    const place = parseCell(`${letters}${digits}`);
    return place ? `R[${place.row - row}]C[${place.column - column}]` : whole;
  });
}

/** The formula that a pattern is in a cell. */
export function formulaOf(pattern: string, row: number, column: number): string {
  return pattern.replace(/R\[(-?\d+)\]C\[(-?\d+)\]/g, (_, down: string, right: string) => {
    return `${columnName(column + Number(right))}${row + Number(down) + 1}`;
  });
}

/** Whether a formula adds one cell several times: V8+V8+V8. */
export function addsTheSame(formula: string): boolean {
  return /(?<![A-Z0-9$])(\$?[A-Z]{1,3}\$?[0-9]+)(?:\+\1)+(?![0-9])/.test(formula);
}
