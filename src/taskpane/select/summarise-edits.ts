import type { Area } from "../../core/address";
import type { Edit } from "../../workbook/edit";

/** A line of what will be written. Settings of QB's own are not worth one. */
export type EditLine =
  | { readonly kind: "rules"; readonly sheet: string; readonly rules: number; readonly cells: number }
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: number }
  | { readonly kind: "newSheet"; readonly sheet: string }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | { readonly kind: "removeRules"; readonly sheet: string | null };

/** Edits of the same kind in the same sheet make one line, in the order in which they come. */
export function summariseEdits(edits: readonly Edit[]): readonly EditLine[] {
  const lines = new Map<string, EditLine>();
  for (const edit of edits) {
    const line = lineOf(edit);
    if (!line) continue;
    const key = `${line.kind} ${line.sheet ?? ""}`;
    lines.set(key, together(lines.get(key), line));
  }
  return [...lines.values()];
}

function lineOf(edit: Edit): EditLine | null {
  switch (edit.kind) {
    case "add-rule":
      return { kind: "rules", sheet: edit.sheet, rules: 1, cells: sum(edit.areas.map(cellsIn)) };
    case "set-cells":
      return { kind: "cells", sheet: edit.sheet, cells: edit.cells.length };
    case "add-sheet":
      return { kind: "newSheet", sheet: edit.name };
    case "remove-sheet":
      return { kind: "removeSheet", sheet: edit.name };
    case "remove-rules":
      return { kind: "removeRules", sheet: edit.sheet };
    default:
      return null;
  }
}

function together(former: EditLine | undefined, line: EditLine): EditLine {
  if (former?.kind === "rules" && line.kind === "rules") {
    return { ...line, rules: former.rules + line.rules, cells: former.cells + line.cells };
  }
  if (former?.kind === "cells" && line.kind === "cells") return { ...line, cells: former.cells + line.cells };
  return line;
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
