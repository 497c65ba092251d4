import { type SheetSnapshot, Kind, type WorkbookSnapshot } from "../workbook/snapshot";
import { columnAreas } from "./areas";
import { literal } from "./bound";
import { type Fault, placeOf } from "./faults";
import { reference } from "./measure";
import type { Rule } from "./rules-on";

/** So many doubtful figures of a column get a rule each; more share one that holds until the next check. */
const MAX_OWN_RULES = 20;

/**
 * The rules for what the sheet's own figures do not say. They name the cells. A doubt about a figure goes
 * when the figure is changed; everything else holds until the next check, because another figure may fail
 * as well.
 */
export function namedRules(faults: readonly Fault[], snapshot: WorkbookSnapshot): Rule[] {
  return faults.flatMap((fault) => {
    const sheet = snapshot.sheets.find(({ name }) => name === fault.sheet);
    if (!sheet) return [];
    return [...byColumn(fault.places)].flatMap(([column, rows]) => columnRules(fault, sheet, column, rows));
  });
}

function columnRules(fault: Fault, sheet: SheetSnapshot, column: number, rows: readonly number[]): Rule[] {
  const isText = fault.subject === "number-as-text";
  const isFigure = (row: number) => fault.level === "doubt" && sheet.kind(row, column) === Kind.number;
  const figures = rows.filter(isFigure);
  if (figures.length > MAX_OWN_RULES) return [ruleOf(fault, column, rows, () => [])];
  const others = rows.filter((row) => !isFigure(row));
  return [
    ruleOf(fault, column, others, (row) => (isText ? [`ISTEXT(${reference(column, row)})`] : [])),
    ...figures.map((row) => ruleOf(fault, column, [row], () => [unchanged(sheet, row, column)])),
  ];
}

function ruleOf(
  { sheet, subject, stage, level }: Fault,
  column: number,
  rows: readonly number[],
  conditions: Rule["conditions"],
): Rule {
  return { sheet, subject, stage, level, areas: columnAreas(column, rows), conditions };
}

/** Programs compare figures to 15 digits or to all of them: within a hair is the same for both. */
function unchanged(sheet: SheetSnapshot, row: number, column: number): string {
  const figure = sheet.number(row, column);
  const hair = Math.max(Math.abs(figure), 1e-9) * 1e-9;
  const other = figure < 0 ? `+${literal(-figure)}` : `-${literal(figure)}`;
  return `ABS(${reference(column, row)}${other})<${literal(hair)}`;
}

function byColumn(places: ReadonlySet<number>): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const place of places) {
    const { row, column } = placeOf(place);
    const rows = columns.get(column) ?? [];
    rows.push(row);
    columns.set(column, rows);
  }
  return columns;
}
