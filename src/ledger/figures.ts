import { printValue } from "../core/messages/numbers";
import type { Finding } from "../core/report/report";
import type { Standard } from "../core/standard";
import { resourceOf, type Topic } from "./topic";

/** What QB writes of a problem's numbers: as the form prints them, units beside. */
export interface Figures {
  readonly actual: number | null;
  readonly required: number | null;
  /** In people, rooms, ㎡ or 元, rounded up so that what is written is enough. */
  readonly gap: number | null;
  readonly unit: string;
}

/** The figures of a finding. */
export function figuresOf(finding: Finding, topic: Topic, standard: Standard): Figures {
  const { actual, required, gap } = finding;
  const ownUnit = String(finding.params["unit"] ?? "");
  const decimals = Number(finding.params["decimals"] ?? 1);
  if (topic.kind === "county" && ownUnit === "比例" && gap === null) {
    return {
      actual: percent(actual, required, decimals),
      required: percent(required, null, 6),
      gap,
      unit: "%",
    };
  }
  return {
    actual: actual === null ? null : printed(actual, required, topic, standard),
    required,
    gap: gap && Math.ceil(gap.amount),
    unit: gap?.unit ?? (topic.kind === "county" ? ownUnit : unitOf(topic, standard)),
  };
}

/** A value as the form prints it, with more digits where those would hide on which side it is. */
export function printed(
  value: number,
  required: number | null,
  { kind, indicator }: Topic,
  standard: Standard,
): number {
  const resource = resourceOf(indicator);
  if (!resource || kind === "county") return Number(value.toPrecision(9));
  const decimals = kind === "coefficient" ? standard.cvDecimals : standard.resources[resource].decimals;
  return Number(printValue(value, decimals, required));
}

function unitOf({ kind, indicator }: Topic, standard: Standard): string {
  const resource = resourceOf(indicator);
  if (kind === "coefficient") return "系数";
  return resource ? standard.resources[resource].gapUnit : "";
}

function percent(share: number | null, bound: number | null, decimals: number): number | null {
  return share === null ? null : Number(printValue(share * 100, decimals, bound && bound * 100));
}
