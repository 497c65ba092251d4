import type { BookRule, NewRule, SheetRules } from "../host-book";
import { gridRule, type GridRule, type GridRuleConfig, type GridSize } from "./grid-rule";
import type { FileRule } from "./read-rules";

/** The rules as the grid shows them. */
export interface RuleView {
  readonly size: GridSize;
  /** The grid puts it before all others. */
  add(rule: GridRule): void;
  set(rule: GridRule): void;
  delete(id: string): void;
  /** Moves a rule before another. */
  moveBefore(id: string, other: string): void;
  moveAfter(id: string, other: string): void;
}

/** What saving needs to know of a sheet's rules. */
export interface RuleRecord {
  readonly rules: readonly BookRule[];
  /** Rules of the file whose look or stop was changed. */
  readonly changed: ReadonlySet<string>;
  /** Rules of the file that went. */
  readonly removed: ReadonlySet<string>;
}

export class BookRules implements SheetRules {
  private rules: BookRule[];
  private readonly drawn: ReadonlyMap<string, GridRuleConfig | null>;
  private readonly changed = new Set<string>();
  private readonly removed = new Set<string>();
  private added = 0;

  constructor(
    file: readonly FileRule[],
    private readonly view: RuleView,
  ) {
    this.rules = file.map(({ rule }) => rule);
    this.drawn = new Map(file.map(({ rule, drawn }) => [rule.id, drawn]));
  }

  list(): readonly BookRule[] {
    return this.rules;
  }

  record(): RuleRecord {
    const { rules, changed, removed } = this;
    return { rules, changed, removed };
  }

  get(id: string): BookRule | null {
    return this.rules.find((rule) => rule.id === id) ?? null;
  }

  add(given: NewRule): BookRule {
    if (given.condition.kind === "other") throw new RangeError(`a rule of the kind ${given.condition.type}`);
    const rule = { ...given, id: `added-${++this.added}`, fromFile: false };
    this.rules = [rule, ...this.rules];
    this.show(rule, true);
    return rule;
  }

  change(id: string, change: Partial<NewRule>): boolean {
    const rule = this.get(id);
    if (!rule) return false;
    const { areas, condition } = rule;
    const next = { ...rule, ...change, ...(rule.fromFile && { areas, condition }) };
    this.rules = this.rules.map((each) => (each.id === id ? next : each));
    if (rule.fromFile) this.changed.add(id);
    this.show(next, this.shown(rule) === null);
    return true;
  }

  move(id: string, place: number): boolean {
    const rule = this.get(id);
    if (!rule) return false;
    const others = this.rules.filter((each) => each.id !== id);
    const at = Math.max(0, Math.min(place, others.length));
    this.rules = [...others.slice(0, at), rule, ...others.slice(at)];
    this.showPlace(rule);
    return true;
  }

  remove(id: string): boolean {
    const rule = this.get(id);
    if (!rule) return false;
    this.rules = this.rules.filter((each) => each.id !== id);
    if (rule.fromFile) this.removed.add(id);
    if (this.shown(rule)) this.view.delete(id);
    return true;
  }

  private shown(rule: BookRule): GridRule | null {
    return gridRule(rule, this.drawn.get(rule.id) ?? null, this.view.size);
  }

  private isDrawn({ id, condition }: BookRule): boolean {
    return condition.kind !== "other" || (this.drawn.get(id) ?? null) !== null;
  }

  private show(rule: BookRule, isNew: boolean): void {
    const shown = this.shown(rule);
    if (!shown) return;
    if (!isNew) return this.view.set(shown);
    this.view.add(shown);
    this.showPlace(rule);
  }

  /** Rules that the grid does not draw have no place in it. */
  private showPlace(rule: BookRule): void {
    const drawn = this.rules.filter((each) => this.isDrawn(each));
    const at = drawn.indexOf(rule);
    const [before, after] = [drawn[at - 1], drawn[at + 1]];
    if (at < 0) return;
    if (before) this.view.moveAfter(rule.id, before.id);
    else if (after) this.view.moveBefore(rule.id, after.id);
  }
}
