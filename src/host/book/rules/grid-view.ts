import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { GridRule, GridSize } from "./grid-rule";
import type { RuleView } from "./sheet-rules";

/** The conditional formats of one sheet of the grid, changed so that nothing of it can be undone by a person. */
export class GridRuleView implements RuleView {
  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
    private readonly sheet: string,
  ) {}

  get size(): GridSize {
    const sheet = this.workbook.getSheetBySheetId(this.sheet)?.getSheet();
    return { rows: sheet?.getRowCount() ?? 0, columns: sheet?.getColumnCount() ?? 0 };
  }

  add(rule: GridRule): void {
    this.mutate("add-conditional-rule", { rule });
  }

  set(rule: GridRule): void {
    this.mutate("set-conditional-rule", { rule, cfId: rule.cfId });
  }

  delete(id: string): void {
    this.mutate("delete-conditional-rule", { cfId: id });
  }

  moveBefore(id: string, other: string): void {
    this.mutate("move-conditional-rule", moved(id, other, "before"));
  }

  moveAfter(id: string, other: string): void {
    this.mutate("move-conditional-rule", moved(id, other, "after"));
  }

  private mutate(name: string, what: object): void {
    const place = { unitId: this.workbook.getId(), subUnitId: this.sheet };
    this.api.syncExecuteCommand(`sheet.mutation.${name}`, { ...place, ...what });
  }
}

function moved(id: string, other: string, type: "before" | "after"): object {
  return { start: { id, type: "self" }, end: { id: other, type } };
}
