import { sameSheetName } from "../added-sheets";
import type { AddRule, AddSheet, Edit, RemoveRules, SetCells } from "../edit";
import { ruleParts } from "./rule-parts";
import type { FoundRule, Survey } from "./survey";

/** The edits that take the given ones back, last first. */
export function inverseOf(edits: readonly Edit[], before: Survey): readonly Edit[] {
  return edits.flatMap((edit, index) => inverseEdits(edit, edits.slice(0, index), before)).reverse();
}

function inverseEdits(edit: Edit, earlier: readonly Edit[], before: Survey): readonly Edit[] {
  switch (edit.kind) {
    case "set-cells": {
      const cells = before.contents.get(edit)?.cells ?? [];
      return cells.length > 0 ? [{ kind: "set-cells", sheet: edit.sheet, cells, ...plainRows(edit) }] : [];
    }
    case "add-rule":
      return signaturesOf(edit).map((signature) => ({ kind: "remove-rules", sheet: edit.sheet, signature }));
    case "remove-rules":
      return removedBy(edit, earlier, before).map(toAddRule).reverse();
    case "add-sheet":
      return [{ kind: "remove-sheet", name: edit.name }];
    case "remove-sheet":
      return [restored(edit.name, earlier) ?? before.removed.get(edit)].filter(
        (sheet) => sheet !== undefined,
      );
    case "set-setting":
      return [{ kind: "set-setting", key: edit.key, value: settingBefore(edit.key, earlier, before) }];
    case "restore":
      return [];
  }
}

/** Rows behind all others look again like the row behind them, in which nothing is. */
function plainRows({ newRows }: SetCells): Pick<SetCells, "newRows"> {
  return newRows ? { newRows: { area: newRows.area, like: newRows.area.bottom + 1 } } : {};
}

/** A rule that was cut into several has several formulas. */
function signaturesOf({ areas, formula }: AddRule): readonly string[] {
  return [...new Set(ruleParts(areas, formula).map((part) => part.formula))];
}

/** The rules that an edit removes and no earlier one did. */
export function removedBy(edit: RemoveRules, earlier: readonly Edit[], before: Survey): readonly FoundRule[] {
  return before.rules.filter(
    (rule) =>
      matches(edit, rule) && !earlier.some((other) => other.kind === "remove-rules" && matches(other, rule)),
  );
}

function matches({ sheet, signature }: RemoveRules, rule: FoundRule): boolean {
  return rule.formula.includes(signature) && (sheet === null || sameSheetName(sheet, rule.sheet));
}

function toAddRule({ sheet, areas, formula, look }: FoundRule): AddRule {
  return { kind: "add-rule", sheet, areas, formula, look };
}

/** A sheet that the same list of edits had added. */
function restored(name: string, earlier: readonly Edit[]): AddSheet | undefined {
  return earlier
    .filter((edit) => edit.kind === "add-sheet")
    .filter((sheet) => sameSheetName(sheet.name, name))
    .at(-1);
}

function settingBefore(key: string, earlier: readonly Edit[], before: Survey): string | null {
  const last = earlier
    .filter((edit) => edit.kind === "set-setting")
    .filter((edit) => edit.key === key)
    .at(-1);
  return last ? last.value : (before.settings.get(key) ?? null);
}
