import type { AddRule } from "../workbook/edit";

/** By sheet, a short text that differs when its marks differ. */
export type Fingerprints = Readonly<Record<string, string>>;

/** Fingerprints of the rules that mark sheets. Not for secrets: two lists that differ may, hardly ever, look alike. */
export function fingerprints(rules: readonly AddRule[]): Fingerprints {
  const bySheet = new Map<string, Print>();
  for (const { sheet, formula, areas } of rules) {
    const print = bySheet.get(sheet) ?? new Print();
    bySheet.set(sheet, print);
    print.add(formula);
    for (const { top, left, bottom, right } of areas) print.add(`${top},${left},${bottom},${right}`);
  }
  return Object.fromEntries([...bySheet].map(([sheet, print]) => [sheet, print.text()]));
}

const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** Two sums of 32 bits over all signs, in order (FNV-1a with two multipliers). */
class Print {
  private first = 0x811c9dc5;
  private second = 0xc2b2ae35;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.sign(text.charCodeAt(at));
    this.sign(0);
  }

  text(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(36)).join("-");
  }

  private sign(code: number): void {
    this.first = Math.imul(this.first ^ code, PRIMES[0]);
    this.second = Math.imul(this.second ^ code, PRIMES[1]);
  }
}
