import { parseArea } from "../../../src/core/address";
import { BookModel, type Rule, type SheetModel } from "./book";

/** A sheet as it is easiest written down in a test. Null is an empty cell. */
export interface SheetSpec {
  readonly name: string;
  /** Inputs as typed: "=A1" is a formula, "'1" a text. */
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  readonly merges?: readonly string[];
  readonly protection?: { readonly allowFormatCells: boolean };
  readonly rules?: readonly RuleSpec[];
}

export interface RuleSpec {
  readonly type?: Rule["type"];
  readonly areas: readonly string[];
  readonly formula?: string;
  readonly broken?: boolean;
}

export function buildBook(sheets: readonly SheetSpec[], name = "县.xlsx"): BookModel {
  const book = new BookModel(name);
  for (const spec of sheets) fill(book, book.addSheet(spec.name), spec);
  book.active = sheets[0]?.name ?? "";
  return book;
}

function fill(book: BookModel, sheet: SheetModel, spec: SheetSpec): void {
  spec.rows?.forEach((row, top) => row.forEach((input, left) => sheet.put(top, left, input)));
  sheet.merges = areasOf(spec.merges ?? []);
  if (spec.protection) sheet.protection = spec.protection;
  sheet.rules = (spec.rules ?? []).map((rule) => ({
    id: book.newId(),
    type: rule.type ?? "Custom",
    areas: areasOf(rule.areas),
    formula: rule.formula ?? "",
    format: { fill: "#ABCDEF", font: {}, borders: {} },
    stopIfTrue: false,
    ...(rule.broken && { broken: true }),
  }));
}

function areasOf(addresses: readonly string[]) {
  return addresses.map((address) => {
    const area = parseArea(address);
    if (!area) throw new RangeError(address);
    return area;
  });
}
