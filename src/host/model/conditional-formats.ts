import type { Area } from "../../core/address";
import type { Look } from "../../workbook/edit";
import type { BookRule, NewRule } from "../book/host-book";
import { HostError, HostObject, required } from "../dispatch/host-object";
import { overlaps } from "./addresses";
import { CustomRule } from "./custom-rule";
import type { GridSheet } from "./grid-sheet";
import { refuseLooks } from "./guard";
import { RangeAreas } from "./range-areas";

/** Excel's ConditionalFormatCollection: the rules that touch some areas of a sheet. */
export class RuleCollection extends HostObject {
  readonly officeClass = "ConditionalFormatCollection";

  constructor(
    private readonly sheet: GridSheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  all(): HostRule[] {
    return this.sheet.rules
      .list()
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => overlaps(area, own))))
      .map(({ id }) => new HostRule(this.sheet, id));
  }

  getCount(): number {
    return this.all().length;
  }

  getItem(id: string): HostRule {
    return required(
      this.all().find((rule) => rule.id === id),
      `conditional format ${id}`,
    );
  }

  getItemAt(index: number): HostRule {
    return required(this.all()[index], `conditional format ${index}`);
  }

  clearAll(): void {
    for (const rule of this.all()) rule.delete();
  }

  /** A new rule goes before all others, as in Excel. Only rules that are a formula can be added. */
  add(type: string): HostRule {
    refuseLooks(this.sheet);
    if (type !== "Custom") {
      throw new HostError("ApiNotFound", `This host does not add conditional formats of the type ${type}.`);
    }
    // Until the add-in says when it is to show, the rule shows nowhere.
    const condition = { kind: "custom", formula: "FALSE" } as const;
    const added = this.sheet.rules.add({ areas: this.areas, condition, look: {}, stopIfTrue: false });
    return new HostRule(this.sheet, added.id);
  }
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** Excel's ConditionalFormat. */
export class HostRule extends HostObject {
  readonly officeClass = "ConditionalFormat";

  constructor(
    private readonly sheet: GridSheet,
    readonly id: string,
  ) {
    super();
  }

  get type(): string {
    const { condition } = this.rule;
    if (condition.kind === "custom") return "Custom";
    return condition.kind === "cell-value" ? "CellValue" : (OTHER_TYPES[condition.type] ?? "PresetCriteria");
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }

  /** Its place among the rules of the sheet. */
  get priority(): number {
    return this.sheet.rules.list().findIndex(({ id }) => id === this.id);
  }

  /** A negative place is counted from the back. */
  set priority(place: number) {
    refuseLooks(this.sheet);
    const count = this.sheet.rules.list().length;
    this.sheet.rules.move(this.id, place < 0 ? count + place : Math.min(place, count - 1));
  }

  get custom(): CustomRule {
    const custom = this.customOrNullObject;
    if (!custom) throw new HostError("InvalidOperation", "The conditional format is not a formula.");
    return custom;
  }

  get customOrNullObject(): CustomRule | null {
    return this.rule.condition.kind === "custom" ? new CustomRule(this) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.rule.areas);
  }

  delete(): void {
    refuseLooks(this.sheet);
    this.sheet.rules.remove(this.id);
  }

  get rule(): BookRule {
    return required(this.sheet.rules.get(this.id), `conditional format ${this.id}`);
  }

  change(change: Partial<NewRule>): void {
    refuseLooks(this.sheet);
    this.sheet.rules.change(this.id, change);
  }

  changeLook(change: { readonly [Part in keyof Look]: Look[Part] | undefined }): void {
    const look = Object.entries({ ...this.rule.look, ...change }).filter(([, part]) => part !== undefined);
    this.change({ look: Object.fromEntries(look) as Look });
  }
}
