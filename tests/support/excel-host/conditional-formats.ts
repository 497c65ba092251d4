import type { Area } from "../../../src/core/address";
import { LAST_ROW, overlap } from "./areas";
import type { BookModel, Rule, RuleFormat, SheetModel } from "./book";
import { HostError } from "./protocol";
import { HostRangeAreas } from "./range-areas";
import type { HostOptions } from "./workbook";

/** The rules that touch some areas of a sheet. */
export class HostConditionalFormats {
  constructor(
    private readonly book: BookModel,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
    private readonly options: HostOptions,
  ) {}

  all(): HostConditionalFormat[] {
    const whole = this.areas.some(({ bottom }) => bottom === LAST_ROW);
    if (this.sheet.unlistable && whole) throw new HostError("ItemNotFound", "the rules cannot be listed");
    return this.sheet.rules
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => overlap(area, own))))
      .map((rule) => new HostConditionalFormat(this.book, this.sheet, rule, this.options));
  }

  getItem(id: string): HostConditionalFormat {
    const found = this.all().find((format) => format.id === id);
    if (!found) throw new HostError("ItemNotFound", `no rule ${id}`);
    return found;
  }

  clearAll(): void {
    for (const format of this.all()) format.delete();
  }

  add(type: Rule["type"]): HostConditionalFormat {
    refuseWhereProtected(this.sheet);
    const format: RuleFormat = { fill: null, font: {}, borders: {} };
    const rule = {
      id: this.book.newId(),
      type,
      areas: this.areas,
      formula: "",
      format,
      stopIfTrue: true,
    };
    // A new rule goes before all others.
    this.sheet.rules.unshift(rule);
    return new HostConditionalFormat(this.book, this.sheet, rule, this.options);
  }
}

export class HostConditionalFormat {
  constructor(
    private readonly book: BookModel,
    private readonly sheet: SheetModel,
    private readonly rule: Rule,
    private readonly options: HostOptions,
  ) {}

  get id(): string {
    return this.rule.id;
  }

  get type(): string {
    return this.rule.type;
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    this.rule.stopIfTrue = stop;
  }

  get priority(): number {
    return this.sheet.rules.indexOf(this.rule);
  }

  /** Its place among the sheet's rules; a negative one is counted from the back. */
  set priority(priority: number) {
    const { rules } = this.sheet;
    rules.splice(rules.indexOf(this.rule), 1);
    rules.splice(priority < 0 ? rules.length + 1 + priority : priority, 0, this.rule);
  }

  get custom(): HostCustomFormat {
    if (this.rule.type !== "Custom") throw new HostError("InvalidOperation", "not a custom rule");
    return new HostCustomFormat(this.rule);
  }

  get customOrNullObject(): HostCustomFormat | null {
    return this.rule.type === "Custom" ? new HostCustomFormat(this.rule) : null;
  }

  getRanges(): HostRangeAreas {
    if (this.rule.broken) throw new HostError("ItemNotFound", "this rule cannot be read");
    return new HostRangeAreas(this.book, this.sheet, this.rule.areas, this.options);
  }

  delete(): void {
    refuseWhereProtected(this.sheet);
    this.sheet.rules.splice(this.sheet.rules.indexOf(this.rule), 1);
  }
}

function refuseWhereProtected(sheet: SheetModel): void {
  if (sheet.protection && !sheet.protection.allowFormatCells) throw new HostError("AccessDenied");
}

class HostCustomFormat {
  constructor(private readonly own: Rule) {}

  get rule() {
    const { own } = this;
    return {
      get formula(): string {
        if (own.broken) throw new HostError("ItemNotFound", "this rule cannot be read");
        return own.formula;
      },
      set formula(formula: string) {
        own.formula = formula;
      },
    };
  }

  get format() {
    const { format } = this.own;
    const font = fontOf(format.font);
    return {
      font,
      fill: {
        get color(): string | null {
          return format.fill;
        },
        set color(color: string | null) {
          format.fill = color;
        },
      },
      borders: { getItem: (edge: string) => (format.borders[edge] ??= { style: "None", color: "#000000" }) },
    };
  }
}

function fontOf(font: RuleFormat["font"]): object {
  const properties = ["color", "bold", "italic", "underline", "strikethrough"];
  const members = properties.map((name) => [
    name,
    { get: () => font[name] ?? null, set: (value: string) => (font[name] = value), enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(members) as PropertyDescriptorMap);
}
