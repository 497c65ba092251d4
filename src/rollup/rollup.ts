import type { CountyLine } from "./county-line";
import type { Light } from "./light";

/** A prefecture on one day: its counties, the one that is due first first. */
export interface Rollup {
  readonly region: { readonly code: string; readonly name: string };
  readonly on: string;
  readonly lines: readonly CountyLine[];
  readonly totals: {
    readonly counties: number;
    readonly lights: Readonly<Record<Light, number>>;
    readonly counted: number;
    readonly passed: number;
  };
}

/** Puts the counties of a region together. */
export function rollup(region: Rollup["region"], on: string, lines: readonly CountyLine[]): Rollup {
  const inOrder = [...lines].sort(byDue);
  const lights = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light } of inOrder) lights[light] += 1;
  const sum = (pick: (line: CountyLine) => number) => inOrder.reduce((total, line) => total + pick(line), 0);
  const totals = {
    ...{ counties: inOrder.length, lights },
    counted: sum(({ counted }) => counted),
    passed: sum(({ passed }) => passed),
  };
  return { region, on, lines: inOrder, totals };
}

const NEVER = "9999";

function byDue(one: CountyLine, other: CountyLine): number {
  const [a, b] = [one.due?.by ?? NEVER, other.due?.by ?? NEVER];
  return a === b ? (one.code ?? NEVER).localeCompare(other.code ?? NEVER) : a < b ? -1 : 1;
}
