import { addedSheets, addedSheetsSetting, ADDED_SHEETS_KEY, sameSheetName } from "../added-sheets";
import type { AddRule, AddSheet, Edit, SetCells } from "../edit";
import { toInput } from "./cell-input";
import { cellBlocks } from "./cell-runs";
import { removedBy } from "./inverse";
import { recorded, type RecordedRule } from "./look-record";
import { knownSheet } from "./memory";
import { fillSheet } from "./new-sheet";
import { rangeOf } from "./range-area";
import { paintRule } from "./rule-look";
import { addressesOf, ruleParts, type RulePart } from "./rule-parts";
import type { Survey } from "./survey";
import { sizeOf, type Step } from "./writes";

/** What a change comes to: its steps in order, and what the book keeps of QB afterwards. */
export interface Plan {
  readonly writes: readonly Step[];
  readonly settings: ReadonlyMap<string, string>;
  readonly record: readonly RecordedRule[];
}

/** A priority counted from the back. */
const LAST = -1;

/** Plans a change that was found possible. Nothing is written before the steps run. */
export function planWrites(context: Excel.RequestContext, edits: readonly Edit[], before: Survey): Plan {
  const planner = new Planner(context, edits, before);
  edits.forEach((edit, index) => planner.take(edit, index));
  return planner.plan();
}

class Planner {
  private readonly first: Step[] = [];
  private readonly rules: Step[] = [];
  private readonly last: Step[] = [];
  private readonly settings: Map<string, string>;
  private record: readonly RecordedRule[];
  private readonly added = new Map<string, Excel.Worksheet>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly edits: readonly Edit[],
    private readonly before: Survey,
  ) {
    this.settings = new Map(before.settings);
    this.record = before.record;
  }

  take(edit: Edit, index: number): void {
    switch (edit.kind) {
      case "set-cells":
        return this.setCells(edit);
      case "add-rule":
        return this.addRule(edit, this.edits.slice(index + 1));
      case "remove-rules":
        return this.removeRules(edit, this.edits.slice(0, index));
      case "add-sheet":
        return this.addSheet(edit, this.edits.slice(0, index));
      case "remove-sheet":
        return this.removeSheet(edit.name, this.edits.slice(index + 1));
      case "set-setting":
        if (edit.value === null) this.settings.delete(edit.key);
        else this.settings.set(edit.key, edit.value);
        return;
      case "restore":
        return;
    }
  }

  /** Rules go after what their sheets hold, and sheets are removed last, because that cannot be undone. */
  plan(): Plan {
    const writes = [...this.first, ...this.rules, ...this.last];
    return { writes, settings: this.settings, record: this.record };
  }

  private setCells({ sheet, cells, newRows }: SetCells): void {
    for (const { area, rows } of cellBlocks(cells)) {
      const inputs = rows.map((row) => row.map(toInput));
      const write = () => (rangeOf(this.sheet(sheet), area).formulas = inputs);
      this.first.push({ bytes: sizeOf(inputs), write });
    }
    if (newRows) this.first.push({ bytes: 600, write: () => copyLooks(this.sheet(sheet), newRows) });
  }

  private addRule(edit: AddRule, later: readonly Edit[]): void {
    for (const part of ruleParts(edit.areas, edit.formula)) {
      if (later.some((other) => other.kind === "remove-rules" && removes(other, edit.sheet, part))) continue;
      const addresses = addressesOf(part.areas);
      this.rules.push({ bytes: 3000 + addresses.length, write: () => this.writeRule(edit, part, addresses) });
      this.record = [...this.record, recorded(edit.sheet, part.formula, part.areas, edit.look)];
    }
  }

  private writeRule({ sheet, look }: AddRule, part: RulePart, addresses: string): void {
    const rule = this.sheet(sheet).getRanges(addresses).conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=${part.formula}`;
    paintRule(rule.custom.format, look);
    rule.stopIfTrue = false;
    // Behind all others: the user's own come first. Nothing may be set after it.
    rule.priority = LAST;
  }

  private removeRules(edit: Edit & { kind: "remove-rules" }, earlier: readonly Edit[]): void {
    for (const rule of removedBy(edit, earlier, this.before)) {
      this.first.push({ bytes: 300, write: () => rule.format.delete() });
    }
    this.record = this.record.filter((rule) => !removes(edit, rule.sheet, rule));
  }

  /** A sheet of ours that is made anew is emptied, not replaced: Excel forgets what can be undone when a sheet goes. */
  private addSheet(edit: AddSheet, earlier: readonly Edit[]): void {
    const old =
      earlier.some((other) => isRemoval(other, edit.name)) && knownSheet(this.before.sheets, edit.name);
    const make = () => {
      const { worksheets } = this.context.workbook;
      const sheet = old ? emptied(worksheets.getItem(old.id)) : worksheets.add(edit.name);
      this.added.set(edit.name.toLowerCase(), sheet);
    };
    this.first.push({ bytes: 1000, write: make }, () => fillSheet(edit, () => this.sheet(edit.name)));
    this.remember([...this.remembered(edit.name), edit.name]);
  }

  private removeSheet(name: string, later: readonly Edit[]): void {
    this.record = this.record.filter(({ sheet }) => !sameSheetName(sheet, name));
    this.remember(this.remembered(name));
    if (later.some((edit) => edit.kind === "add-sheet" && sameSheetName(edit.name, name))) return;
    this.last.push({ bytes: 300, write: () => this.sheet(name).delete() });
  }

  private remembered(except: string): readonly string[] {
    return addedSheets(this.settings).filter((name) => !sameSheetName(name, except));
  }

  private remember(names: readonly string[]): void {
    const value = addedSheetsSetting(names);
    if (value === null) this.settings.delete(ADDED_SHEETS_KEY);
    else this.settings.set(ADDED_SHEETS_KEY, value);
  }

  private sheet(name: string): Excel.Worksheet {
    const known = knownSheet(this.before.sheets, name);
    const added = this.added.get(name.toLowerCase());
    if (!added && !known) throw new RangeError(`no sheet ${name}`);
    return added ?? this.context.workbook.worksheets.getItem(known?.id ?? name);
  }
}

function copyLooks(sheet: Excel.Worksheet, { area, like }: NonNullable<SetCells["newRows"]>): void {
  rangeOf(sheet, area).copyFrom(rangeOf(sheet, { ...area, top: like, bottom: like }), "Formats");
}

function removes(
  { sheet, signature }: Edit & { kind: "remove-rules" },
  own: string,
  { formula }: { readonly formula: string },
): boolean {
  return formula.includes(signature) && (sheet === null || sameSheetName(sheet, own));
}

function isRemoval(edit: Edit, name: string): boolean {
  return edit.kind === "remove-sheet" && sameSheetName(edit.name, name);
}

function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  everything.conditionalFormats.clearAll();
  sheet.horizontalPageBreaks.removePageBreaks();
  return sheet;
}
