import type { Area } from "../core/address";
import type { AddRule } from "../workbook/edit";
import { bounded } from "./areas";
import type { Level } from "./level";
import { LOOKS } from "./looks";
import { type RuleSubject, signature } from "./signature";

/** A rule before it is cut to lists of areas that every program takes. */
export interface Rule extends RuleSubject {
  readonly sheet: string;
  /** Of one column, from top to bottom: the first area's top left cell is that of all of them. */
  readonly areas: readonly Area[];
  /** What must hold beside the signature, written for the given row (from 0). */
  readonly conditions: (row: number) => readonly string[];
}

/** The edits that set a rule; none where it has no cells. */
export function ruleEdits(rule: Rule): AddRule[] {
  return bounded(rule.areas).map((areas) => ({
    kind: "add-rule",
    sheet: rule.sheet,
    areas,
    formula: conjunction([signature(rule), ...rule.conditions(areas[0]?.top ?? 0)]),
    look: LOOKS[rule.level].look,
  }));
}

function conjunction(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join("") : `AND(${conditions.join(",")})`;
}

const ORDER: Readonly<Record<Level, number>> = { floor: 0, standard: 1, doubt: 2 };

/** The worst first: programs that show but one rule of a cell show the first. */
export function worstFirst(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((one, other) => ORDER[one.level] - ORDER[other.level]);
}
