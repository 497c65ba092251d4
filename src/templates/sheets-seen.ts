import type { SheetSnapshot } from "../workbook/snapshot";

/** Larger sheets are looked through each time: telling that two are the same would cost as much. */
const MOST_CELLS = 4000;
/** So many sheets are remembered. */
const MOST_SHEETS = 200;

const SIGNATURES = new WeakMap<SheetSnapshot, string | null>();

/** Everything that a small sheet holds, as one text; null where it is too large to compare. */
export function sheetSignature(sheet: SheetSnapshot): string | null {
  const before = SIGNATURES.get(sheet);
  if (before !== undefined) return before;
  const signature = signatureOf(sheet);
  SIGNATURES.set(sheet, signature);
  return signature;
}

/** What sheets that may be the same have in common; quicker to tell than whether they are. */
export function sheetKind({ name, rows, columns }: SheetSnapshot): string {
  return `${name}\u0000${rows}x${columns}`;
}

function signatureOf(sheet: SheetSnapshot): string | null {
  const { name, rows, columns, merges } = sheet;
  if (rows * columns > MOST_CELLS) return null;
  const cells: string[] = [name, `${rows}x${columns}`, JSON.stringify(merges)];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) cells.push(cellOf(sheet, row, column));
  }
  return cells.join("\u0000");
}

function cellOf(sheet: SheetSnapshot, row: number, column: number): string {
  const formula = sheet.formula(row, column) ?? "";
  return `${sheet.kind(row, column)}${sheet.text(row, column)}${sheet.number(row, column)}${formula}`;
}

/**
 * What was found in sheets, by their signature. A school's form brings the same sheets of
 * instructions along in each of a county's hundreds of workbooks; one look at them is enough.
 */
export class SheetsSeen<Found> {
  private readonly known = new Map<string, Found>();

  /** What was found in a sheet like this, or what `look` finds now. @param keeps whether it may be kept */
  found(signature: string | null, look: () => Found, keeps: (found: Found) => boolean = () => true): Found {
    if (signature === null) return look();
    const before = this.known.get(signature);
    if (before !== undefined) return before;
    const found = look();
    if (keeps(found) && this.known.size < MOST_SHEETS) this.known.set(signature, found);
    return found;
  }
}
