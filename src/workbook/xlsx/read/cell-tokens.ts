import { columnIndex } from "../../../core/address";
import { Token, XmlTokens } from "../xml/xml-tokens";
import { unescapeXstring } from "../xml/xml-text";
import { CellType, cellType, type CellSink, type FoundCell } from "./cell-sink";
import { readCharacters, readRichText } from "./rich-text";

interface FoundFormula {
  readonly text: string;
  readonly group: number;
}

/**
 * Reads a cell of any form XML allows.
 * @param cell comes with the place it has when it names none, and leaves with its own.
 * @returns the place behind the cell, -1 where it is cut off; then nothing was put anywhere.
 */
export function readCellSlowly(
  bytes: Uint8Array,
  from: number,
  end: number,
  cell: FoundCell,
  sink: CellSink,
): number {
  const tokens = new XmlTokens(bytes, from, end, false);
  if (tokens.next() === Token.incomplete) return -1;
  readPlace(tokens.attribute("r"), cell);
  cell.style = Number(tokens.attribute("s") ?? 0) & 0xffff;
  cell.type = cellType(tokens.attribute("t") ?? "n");
  const found = readContent(tokens);
  if (found === null) return -1;
  put(cell, sink, found.value, found.formula);
  return tokens.at;
}

function readPlace(name: string | null, cell: FoundCell): void {
  const [, letters, digits] = /^\s*([A-Za-z]{1,4})(\d{1,9})\s*$/.exec(name ?? "") ?? [];
  if (name !== null) {
    cell.column = letters ? columnIndex(letters) : -1;
    cell.row = Number(digits ?? 0) - 1;
  }
}

function readContent(tokens: XmlTokens): { value: string | null; formula: FoundFormula | null } | null {
  let value: string | null = null;
  let formula: FoundFormula | null = null;
  for (let token = tokens.next(); tokens.depth > 0; token = tokens.next()) {
    if (token === Token.incomplete) return null;
    if (token !== Token.open) continue;
    const name = tokens.name;
    if (name === "v") value = readCharacters(tokens);
    else if (name === "is") value = readRichText(tokens);
    else if (name === "f") formula = readFormula(tokens);
    else if (tokens.skip() === Token.incomplete) return null;
    if ((name === "v" || name === "is") && value === null) return null;
    if (name === "f" && formula === null) return null;
  }
  return { value, formula };
}

function readFormula(tokens: XmlTokens): FoundFormula | null {
  const shared = tokens.attribute("t") === "shared";
  const group = shared ? Number(tokens.attribute("si") ?? -1) : -1;
  const text = readCharacters(tokens);
  return text === null ? null : { text, group };
}

function put(cell: FoundCell, sink: CellSink, value: string | null, formula: FoundFormula | null): void {
  cell.computed = formula !== null;
  if (formula) sink.putNothing(cell);
  if (value !== null) sink.putString(cell, cell.type === CellType.text ? unescapeXstring(value) : value);
  if (formula) sink.putFormula(cell, formula.group, sink.own.addText(formula.text), formula.text !== "");
}
