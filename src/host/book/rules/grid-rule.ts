import type { IRange } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { cellName, type Area, type CellPlace } from "../../../core/address";
import { shiftFormula } from "../../../workbook/formula/shift";
import { tokenise } from "../../../workbook/formula/tokens";
import type { BookRule, Comparison } from "../host-book";
import { styleOfLook } from "./rule-style";

export type GridRule = IConditionFormattingRule;
export type GridRuleConfig = IConditionalFormattingRuleConfig;

/** How many rows and columns a sheet of the grid has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const SIGNS: Readonly<Record<Exclude<Comparison, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/**
 * A rule in the grid's terms.
 * @param drawn how the grid draws a rule of the kind "other"; null: not at all.
 * @param size of the sheet in the grid, beyond which nothing is judged: areas may go down to the last row there is.
 */
export function gridRule(rule: BookRule, drawn: GridRuleConfig | null, size: GridSize): GridRule | null {
  const areas = rule.areas.filter((area) => area.top < size.rows && area.left < size.columns);
  const config = rule.condition.kind === "other" ? drawn : highlight(rule, areas);
  if (!config || areas.length === 0) return null;
  const ranges = areas.map((area) => clipped(area, size));
  return { cfId: rule.id, ranges, stopIfTrue: rule.stopIfTrue, rule: config };
}

function clipped(area: Area, { rows, columns }: GridSize): IRange {
  return rangeOf({
    ...area,
    bottom: Math.min(area.bottom, rows - 1),
    right: Math.min(area.right, columns - 1),
  });
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Comparisons are formulas too: what they compare with may be one, and texts compare as well. */
function highlight(rule: BookRule, shown: readonly Area[]): GridRuleConfig | null {
  const [first] = rule.areas;
  if (!first) return null;
  const base = gridBase(shown);
  const written = conditionFormula(rule, { row: first.top, column: first.left });
  const formula = shiftFormula(written, base.row - first.top, base.column - first.left);
  const config = {
    type: "highlightCell",
    subType: "formula",
    value: `=${placed(formula, base)}`,
    style: styleOfLook(rule.look),
  };
  return config as GridRuleConfig;
}

/** The cell for which the grid reads a formula: the corner of the topmost area, of several the left-most. */
function gridBase(areas: readonly Area[]): CellPlace {
  const [first] = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

function conditionFormula({ condition }: BookRule, base: CellPlace): string {
  if (condition.kind === "custom") return condition.formula;
  if (condition.kind === "other") return "FALSE";
  const cell = cellName(base.row, base.column);
  const [low = "0", high = "0"] = condition.formulas;
  if (condition.operator === "between") return `AND(${cell}>=${low},${cell}<=${high})`;
  if (condition.operator === "notBetween") return `OR(${cell}<${low},${cell}>${high})`;
  return `${cell}${SIGNS[condition.operator]}${low}`;
}

/** ROW() and COLUMN() of no cell mean, in the grid, another cell than the one judged: they are given it. */
function placed(formula: string, base: CellPlace): string {
  if (!/\b(?:ROW|COLUMN)\s*\(\s*\)/i.test(formula)) return formula;
  const tokens = tokenise(formula);
  const cell = cellName(base.row, base.column);
  return tokens.map(({ text }, n) => (isEmptyCall(tokens, n - 1) ? `${text}${cell}` : text)).join("");
}

/** Whether a call of ROW or COLUMN without a cell begins there. */
function isEmptyCall(tokens: ReturnType<typeof tokenise>, n: number): boolean {
  const [name, , close] = n < 0 ? [] : tokens.slice(n, n + 3);
  return name?.kind === "function" && /^(?:ROW|COLUMN)$/i.test(name.text) && close?.text === ")";
}
