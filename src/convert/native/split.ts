import type { Split } from "../../core/standard";
import { literal } from "../../highlight/bound";

export type SplitPart = "primary" | "junior" | "senior";

/** Weights of the three stages; null where one formula cannot say all kinds of schools. */
export function weightsOf(splits: readonly Split[]): Readonly<Record<SplitPart, number>> | null {
  const twelve = splits.find(({ id }) => id === "twelve-year");
  if (twelve?.primary == null || twelve.senior == null) return null;
  const { primary, junior, senior } = twelve;
  const agrees = splits.every((split) => {
    const inPrimary = split.primary === null || alike(split.primary / split.junior, primary / junior);
    return inPrimary && (split.senior === null || alike(split.senior / split.junior, senior / junior));
  });
  return agrees ? { primary, junior, senior } : null;
}

function alike(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 1e-12;
}

/**
 * One stage's share of a combined school's premises. A stage that was left out is "". A line without any figure
 * has none.
 */
export function shareFormula(
  part: SplitPart,
  weights: Readonly<Record<SplitPart, number>>,
  total: string,
  pupils: Readonly<Record<SplitPart, string>>,
): string {
  const present = (["primary", "junior", "senior"] as const).filter((each) => pupils[each] !== "");
  const weighed = (each: SplitPart) =>
    weights[each] === 1 ? pupils[each] : `${literal(weights[each])}*${pupils[each]}`;
  const whole = present.map(weighed).join("+");
  const inputs = [total, ...present.map((each) => pupils[each])];
  const isEmpty = `AND(${inputs.map((each) => `${each}=""`).join(",")})`;
  const negative = inputs.map((each) => `${each}<0`);
  const noJunior = pupils.primary !== "" && pupils.senior !== "" ? [noMiddle(pupils)] : [];
  const conditions = [`COUNT(${inputs.join(",")})<${inputs.length}`, ...negative, ...noJunior, `${whole}=0`];
  const share = pupils[part] === "" ? "0" : `${total}*${weighed(part)}/(${whole})`;
  return `IF(${isEmpty},"",IF(OR(${conditions.join(",")}),NA(),${share}))`;
}

/** There is no rule for a school of primary and senior pupils only. */
function noMiddle({ primary, junior, senior }: Readonly<Record<SplitPart, string>>): string {
  return junior === "" ? `AND(${primary}>0,${senior}>0)` : `AND(${primary}>0,${junior}=0,${senior}>0)`;
}
