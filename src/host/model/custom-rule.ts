import type { Look } from "../../workbook/edit";
import { HostError, HostObject } from "../dispatch/host-object";
import type { HostRule } from "./conditional-formats";

const LINES = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
type Line = keyof typeof LINES;

/** Excel's CustomConditionalFormat: a rule that is a formula. */
export class CustomRule extends HostObject {
  readonly officeClass = "CustomConditionalFormat";

  constructor(private readonly owner: HostRule) {
    super();
  }

  get rule(): RuleFormula {
    return new RuleFormula(this.owner);
  }

  get format(): RuleFormat {
    return new RuleFormat(this.owner);
  }
}

class RuleFormula extends HostObject {
  readonly officeClass = "ConditionalFormatRule";

  constructor(private readonly owner: HostRule) {
    super();
  }

  get formula(): string {
    const { condition } = this.owner.rule;
    return condition.kind === "custom" ? `=${condition.formula}` : "";
  }

  set formula(formula: string) {
    this.owner.change({ condition: { kind: "custom", formula: formula.replace(/^=/, "") } });
  }
}

class RuleFormat extends HostObject {
  readonly officeClass = "ConditionalRangeFormat";

  constructor(private readonly owner: HostRule) {
    super();
  }

  get fill(): RuleFill {
    return new RuleFill(this.owner);
  }

  get font(): RuleFont {
    return new RuleFont(this.owner);
  }

  get borders(): RuleBorders {
    return new RuleBorders(this.owner);
  }
}

class RuleFill extends HostObject {
  readonly officeClass = "ConditionalRangeFill";

  constructor(private readonly owner: HostRule) {
    super();
  }

  get color(): string | null {
    return withSign(this.owner.rule.look.fill);
  }

  set color(color: string) {
    this.owner.changeLook({ fill: withoutSign(color) });
  }

  clear(): void {
    this.owner.changeLook({ fill: undefined });
  }
}

class RuleFont extends HostObject {
  readonly officeClass = "ConditionalRangeFont";

  constructor(private readonly owner: HostRule) {
    super();
  }

  get color(): string | null {
    return withSign(this.look.fontColor);
  }

  set color(color: string) {
    this.owner.changeLook({ fontColor: withoutSign(color) });
  }

  get bold(): boolean | null {
    return this.look.bold ?? null;
  }

  set bold(bold: boolean) {
    this.owner.changeLook({ bold });
  }

  get italic(): boolean | null {
    return this.look.italic ?? null;
  }

  set italic(italic: boolean) {
    this.owner.changeLook({ italic });
  }

  get underline(): string | null {
    return this.look.underline ? "Single" : null;
  }

  set underline(kind: string) {
    this.owner.changeLook({ underline: kind !== "None" });
  }

  get strikethrough(): boolean | null {
    return this.look.strike ?? null;
  }

  set strikethrough(strike: boolean) {
    this.owner.changeLook({ strike });
  }

  private get look(): Look {
    return this.owner.rule.look;
  }
}

class RuleBorders extends HostObject {
  readonly officeClass = "ConditionalRangeBorderCollection";

  constructor(private readonly owner: HostRule) {
    super();
  }

  getItem(edge: string): RuleBorder {
    if (!/^Edge(?:Top|Bottom|Left|Right)$/.test(edge)) {
      throw new HostError("InvalidArgument", `A conditional format has no border ${edge}.`);
    }
    return new RuleBorder(this.owner, edge);
  }
}

/** All four edges of a rule are alike. */
class RuleBorder extends HostObject {
  readonly officeClass = "ConditionalRangeBorder";

  constructor(
    private readonly owner: HostRule,
    readonly id: string,
  ) {
    super();
  }

  get style(): string {
    const { border } = this.owner.rule.look;
    return border ? LINES[border.style] : "None";
  }

  set style(style: string) {
    const line = (Object.keys(LINES) as Line[]).find((each) => LINES[each] === style);
    this.owner.changeLook({ border: line && { style: line, color: this.colour ?? "000000" } });
  }

  get color(): string {
    return `#${this.colour ?? "000000"}`;
  }

  set color(color: string) {
    const { border } = this.owner.rule.look;
    this.owner.changeLook({ border: { style: border?.style ?? "thin", color: withoutSign(color) } });
  }

  private get colour(): string | undefined {
    return this.owner.rule.look.border?.color;
  }
}

function withSign(colour: string | undefined): string | null {
  return colour === undefined ? null : `#${colour}`;
}

function withoutSign(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
