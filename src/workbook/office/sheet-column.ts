import { Kind } from "../snapshot";

/** One column of the used range; row 0 is the used range's first. Parts that no cell needs are not there. */
export class SheetColumn {
  readonly kinds: Uint8Array;
  readonly formats: Uint16Array;
  private numbers: Float64Array | null = null;
  private readonly texts = new Map<number, string>();
  private readonly formulas = new Map<number, string>();

  constructor(rows: number) {
    this.kinds = new Uint8Array(rows);
    this.formats = new Uint16Array(rows);
  }

  put(row: number, value: unknown, type: string, formula: unknown): void {
    const ownFormula = formulaOf(formula, value);
    const kind = kindOf(type, value, ownFormula);
    this.kinds[row] = kind;
    if (ownFormula !== null) this.formulas.set(row, ownFormula);
    if (kind === Kind.number || kind === Kind.boolean) {
      this.numbers ??= new Float64Array(this.kinds.length);
      this.numbers[row] = Number(value);
    } else if (kind !== Kind.blank) this.texts.set(row, String(value));
  }

  number(row: number): number {
    const kind = this.kinds[row];
    return kind === Kind.number || kind === Kind.boolean ? (this.numbers?.[row] ?? NaN) : NaN;
  }

  text(row: number): string {
    return this.texts.get(row) ?? "";
  }

  formula(row: number): string | null {
    return this.formulas.get(row) ?? null;
  }
}

/** A text that was typed with ' before "=" comes back with "=" from both: it is no formula. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

/** Blank is what Excel calls empty; a formula that answers "" is a text. */
function kindOf(type: string, value: unknown, formula: string | null): Kind {
  if (type === "Error") return Kind.error;
  if (typeof value === "number") return Kind.number;
  if (typeof value === "boolean") return Kind.boolean;
  return value === "" && type === "Empty" && formula === null ? Kind.blank : Kind.text;
}
