import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { printAmount, printAsked, printGap, printShare, printThreshold } from "../numbers";
import { numberOf, tellsFigure, textOf } from "../read-finding";
import { atStart, coefficientOf, moreOf, nameOf, printCoefficient, subjectWith } from "./figures";

type Failing = "below-standard" | "below-floor" | "county-below-standard" | "veto" | "cv-over-limit";

function belowStandard(finding: Finding): Sentence {
  const { actual, required, gap } = finding;
  const subject = subjectWith(finding, actual ?? 0, required ?? 0);
  const what = `${subject}, below the standard of ${printThreshold(required ?? 0)}`;
  return { what, mend: gap && moreOf(gap) };
}

function belowFloor(finding: Finding): Sentence {
  const { actual, required, floor, gap } = finding;
  const subject = subjectWith(finding, actual ?? 0, floor ?? 0);
  const what = `${subject}, below 85% of the standard of ${printThreshold(required ?? 0)}`;
  const floorGap = numberOf(finding, "floorGap");
  if (!gap || floorGap === null) return { what, mend: gap && moreOf(gap) };
  return { what, mend: `${moreOf(gap)}, ${printGap(floorGap)} of them to reach 85%` };
}

const COMPARED: Readonly<Record<string, string>> = {
  ">=": "at least ",
  ">": "more than ",
  "<=": "at most ",
  "<": "less than ",
};

/** "Exchange of teachers (backbone teachers)" before a share or a sum of money; "" for all else. */
function shortNameOf(finding: Finding): string {
  const name = nameOf(finding.indicator);
  if (!tellsFigure(finding) || name === finding.indicator) return "";
  const part = textOf(finding, "partEn");
  return part === "" ? name : `${name} (${part.charAt(0).toLowerCase()}${part.slice(1)})`;
}

function countyBelowStandard(finding: Finding): Sentence {
  const { actual, required, indicator, gap } = finding;
  const label = shortNameOf(finding) || textOf(finding, "labelEn") || textOf(finding, "label");
  const subject = atStart(label || nameOf(indicator));
  const unit = textOf(finding, "unit") === "比例" ? "比例" : "";
  const by = textOf(finding, "by");
  const decimals = numberOf(finding, "decimals") ?? 1;
  const value = actual === null ? "" : `: ${printAmount(actual, unit, decimals, required)}`;
  const asked = `${COMPARED[textOf(finding, "op")] ?? ""}${printAsked(required ?? 0, unit)}`;
  const standard = required === null ? "" : ` (${asked} required${by === "" ? "" : ` by ${by}`})`;
  return { what: `${subject}${value}, requirement not met${standard}`, mend: gap && moreOf(gap) };
}

function cvOverLimit(finding: Finding): Sentence {
  const { actual, required } = finding;
  const driver = textOf(finding, "driver");
  const without = numberOf(finding, "cvWithoutDriver");
  const cv = printCoefficient(actual ?? 0, required);
  const what = `${coefficientOf(finding)}: ${cv}, over the limit of ${printThreshold(required ?? 0)}`;
  if (driver === "" || without === null) return { what, mend: null };
  const share = printShare(numberOf(finding, "driverShare") ?? 0);
  const then = printCoefficient(without, required);
  return {
    what,
    mend: `${driver} alone makes ${share} of the spread; at the county's mean it would be ${then}`,
  };
}

export const FAILING: Pick<Messages["sentences"], Failing> = {
  "below-standard": belowStandard,
  "below-floor": belowFloor,
  "county-below-standard": countyBelowStandard,
  veto: (finding) => ({
    what: `Veto: ${textOf(finding, "labelEn") || textOf(finding, "label") || (finding.indicator ?? "")}`,
    mend: "the county cannot be recognised before this is mended",
  }),
  "cv-over-limit": cvOverLimit,
};
