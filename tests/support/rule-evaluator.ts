import { cellName } from "../../src/core/address";
import type { AddRule, Edit } from "../../src/workbook/edit";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { type Formula, parseFormula } from "./formula-syntax";

/** How a program rounds and compares: where programs differ, a rule must not depend on it. */
export interface Program {
  readonly round: (value: number, decimals: number) => number;
  readonly equal: (one: number, other: number) => boolean;
}

/** Rounds the 15 digits it shows, and takes numbers for equal whose 15 digits are. */
export const FIFTEEN_DIGITS: Program = {
  round: (value, decimals) => {
    const shown = Number(value.toPrecision(15));
    const shifted = Math.round(Math.abs(shown) * 10 ** decimals) / 10 ** decimals;
    return Math.sign(shown) * Number(shifted.toPrecision(15));
  },
  equal: (one, other) => one.toPrecision(15) === other.toPrecision(15),
};

/** Works on the doubles as they are. */
export const PLAIN_DOUBLES: Program = {
  round: (value, decimals) => (Math.abs(value) < 1e21 ? Number(value.toFixed(decimals)) : value),
  equal: (one, other) => one === other,
};

interface ErrorValue {
  readonly error: string;
}
type Value = number | string | boolean | null | ErrorValue;

interface Place {
  readonly sheet: SheetSnapshot;
  /** How far the painted cell lies from the first area's top left. */
  readonly down: number;
  readonly right: number;
  readonly program: Program;
}

/** The cells ("表!G6") that rules paint, by the level that their signature names. */
export function painted(
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
  program: Program = FIFTEEN_DIGITS,
): Map<string, Set<string>> {
  const levels = new Map<string, Set<string>>();
  for (const edit of edits) {
    if (edit.kind !== "add-rule") continue;
    const level = /^(?:AND\()?N\("QB:[^"]*:(\w+)"\)=0/.exec(edit.formula)?.[1];
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet);
    if (!level || !sheet) throw new Error(`no rule of ours: ${edit.sheet} ${edit.formula}`);
    const cells = levels.get(level) ?? new Set<string>();
    for (const cell of paintedBy(edit, sheet, program)) cells.add(`${edit.sheet}!${cell}`);
    levels.set(level, cells);
  }
  return levels;
}

function paintedBy(rule: AddRule, sheet: SheetSnapshot, program: Program): string[] {
  const formula = parseFormula(rule.formula);
  const [first] = rule.areas;
  if (!first) throw new Error("a rule without cells");
  const cells: string[] = [];
  for (const area of rule.areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const place = { sheet, down: row - first.top, right: column - first.left, program };
        if (holds(evaluate(formula, place))) cells.push(cellName(row, column));
      }
    }
  }
  return cells;
}

function holds(value: Value): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function isError(value: Value): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

function evaluate(formula: Formula, place: Place): Value {
  switch (formula.kind) {
    case "literal":
      return formula.value;
    case "cell":
      return cellValue(formula, place);
    case "call":
      return call(formula.name, formula.args, place);
    case "operation":
      return operate(
        formula.operator,
        evaluate(formula.left, place),
        evaluate(formula.right, place),
        place.program,
      );
  }
}

function cellValue({ row, column, fixedColumn }: Extract<Formula, { kind: "cell" }>, place: Place): Value {
  const at = [row + place.down, column + (fixedColumn ? 0 : place.right)] as const;
  switch (place.sheet.kind(...at)) {
    case Kind.number:
      return place.sheet.number(...at);
    case Kind.text:
      return place.sheet.text(...at);
    case Kind.boolean:
      return place.sheet.number(...at) === 1;
    case Kind.error:
      return { error: place.sheet.text(...at) };
    default:
      return null;
  }
}

function call(name: string, args: readonly Formula[], place: Place): Value {
  const values = () => args.map((arg) => evaluate(arg, place));
  switch (name) {
    case "N":
      return values().map((value) => (typeof value === "string" ? 0 : value))[0] ?? 0;
    case "AND":
    case "OR":
      return logic(name, values());
    case "IF":
      return branch(args, place);
    case "COUNT":
      return values().filter((value) => typeof value === "number").length;
    case "NOT":
      return negate(values()[0] ?? null);
    case "ISTEXT":
      return typeof values()[0] === "string";
    case "ROUND":
      return round(values(), place.program);
    case "ABS":
      return arithmetic(values(), ([value = NaN]) => Math.abs(value));
    default:
      throw new Error(`${name} is none of the functions our rules use`);
  }
}

function branch([condition, yes, no]: readonly Formula[], place: Place): Value {
  if (!condition || !yes || !no) throw new Error("IF needs three arguments");
  const value = evaluate(condition, place);
  return isError(value) ? value : evaluate(holds(value) ? yes : no, place);
}

function negate(value: Value): Value {
  return isError(value) ? value : !holds(value);
}

function logic(name: "AND" | "OR", values: readonly Value[]): Value {
  const error = values.find(isError);
  if (error) return error;
  return name === "AND" ? values.every(holds) : values.some(holds);
}

function round(values: readonly Value[], program: Program): Value {
  return arithmetic(values, ([value = NaN, decimals = NaN]) => program.round(value, decimals));
}

/** Blank is 0, a text that says a number is one, any other text is an error: as spreadsheets do. */
function arithmetic(values: readonly Value[], of: (numbers: readonly number[]) => number): Value {
  const error = values.find(isError);
  if (error) return error;
  const numbers = values.map((value) =>
    typeof value === "string" && value.trim() === "" ? NaN : Number(value),
  );
  const result = of(numbers);
  if (numbers.some(Number.isNaN)) return { error: "#VALUE!" };
  return Number.isFinite(result) ? result : { error: "#DIV/0!" };
}

function operate(operator: string, left: Value, right: Value, program: Program): Value {
  switch (operator) {
    case "+":
      return arithmetic([left, right], ([a = NaN, b = NaN]) => a + b);
    case "-":
      return arithmetic([left, right], ([a = NaN, b = NaN]) => a - b);
    case "*":
      return arithmetic([left, right], ([a = NaN, b = NaN]) => a * b);
    case "/":
      return arithmetic([left, right], ([a = NaN, b = NaN]) => a / b);
    default:
      return isError(left) ? left : isError(right) ? right : compare(operator, left, right, program);
  }
}

/** Numbers come before texts, and texts before TRUE and FALSE; a blank is what it is compared with. */
function compare(operator: string, left: Value, right: Value, program: Program): boolean {
  const order = difference(blankAs(left, right), blankAs(right, left), program);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

function blankAs(value: Value, other: Value): Value {
  return value ?? (typeof other === "string" ? "" : 0);
}

function difference(left: Value, right: Value, program: Program): number {
  if (typeof left === "number" && typeof right === "number") {
    return program.equal(left, right) ? 0 : left - right;
  }
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  }
  return rank(left) - rank(right);
}

function rank(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
