import type { DatedTarget } from "../compare/pace";
import type { Outcome } from "../core/report/outcome";
import type { Standard } from "../core/standard";

/** Green: reached. Yellow: not yet, with time. Red: past its day or too little time. Grey: nobody can say. */
export type Light = "green" | "yellow" | "red" | "grey";

export type LightReason =
  | ("reached" | "no-check" | "undecided" | "veto")
  /** The plan's day is past, less than a year away, or the years left ask more than the region's own pace. */
  | ("past-due" | "due-within-a-year" | "behind-pace" | "under-way");

export interface Lit {
  readonly outcome: Outcome | null;
  readonly vetoes: number;
  readonly due: DatedTarget | null;
}

/** The traffic light of a county and why. */
export function lightOf(
  { outcome, vetoes, due }: Lit,
  standard: Pick<Standard, "targets">,
): { readonly light: Light; readonly why: LightReason } {
  if (outcome === null) return { light: "grey", why: "no-check" };
  if (outcome === "valid") return { light: "green", why: "reached" };
  if (vetoes > 0) return { light: "red", why: "veto" };
  if (outcome === "undecided") return { light: "grey", why: "undecided" };
  if (!due) return { light: "yellow", why: "under-way" };
  if (due.yearsLeft <= 0) return { light: "red", why: "past-due" };
  if (due.yearsLeft < 1) return { light: "red", why: "due-within-a-year" };
  const pace = paceAsked(standard);
  const isBehind = pace !== null && due.needed !== null && due.needed > pace;
  return isBehind ? { light: "red", why: "behind-pace" } : { light: "yellow", why: "under-way" };
}

/** The share of schools a year that the region asks for; null where it names none. */
function paceAsked({ targets }: Pick<Standard, "targets">): number | null {
  return targets.find(({ id }) => id === "yearly-pace")?.parts[0]?.requirement.value ?? null;
}
