import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { printAmount, printAsked, printGap, printShare, printThreshold } from "../numbers";
import { numberOf, tellsFigure, textOf } from "../read-finding";
import { coefficientOf, nameOf, printCoefficient, subjectWith, thresholdOf } from "./figures";

type Failing = "below-standard" | "below-floor" | "county-below-standard" | "veto" | "cv-over-limit";

function gapTo(finding: Finding): string | null {
  const { gap } = finding;
  return gap && `还差${printGap(gap.amount)}${gap.unit}`;
}

function shortOf(finding: Finding, bound: number | null): string {
  const subject = subjectWith(finding, finding.actual ?? 0, bound ?? 0);
  return `${subject}，低于标准${thresholdOf(finding, finding.required ?? 0)}`;
}

function belowStandard(finding: Finding): Sentence {
  return { what: shortOf(finding, finding.required), mend: gapTo(finding) };
}

function belowFloor(finding: Finding): Sentence {
  const what = `${shortOf(finding, finding.floor)}的85%`;
  const floorGap = numberOf(finding, "floorGap");
  if (!finding.gap || floorGap === null) return { what, mend: gapTo(finding) };
  return { what, mend: `${gapTo(finding)}，其中到85%差${printGap(floorGap)}${finding.gap.unit}` };
}

const COMPARED: Readonly<Record<string, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不超过",
  "<": "低于",
};

/**
 * The indicator's short name and its part before a share or a sum of money, "交流轮岗比例（骨干教师）": the standard's
 * label is a whole clause, and the number would read as what its last words say. "" for all else.
 */
function shortNameOf(finding: Finding): string {
  const name = nameOf(finding.indicator);
  if (!tellsFigure(finding) || name === finding.indicator) return "";
  const part = textOf(finding, "part");
  return part === "" ? name : `${name}（${part}）`;
}

function countyBelowStandard(finding: Finding): Sentence {
  const { actual, required, indicator } = finding;
  const subject = shortNameOf(finding) || textOf(finding, "label") || nameOf(indicator);
  const unit = textOf(finding, "unit");
  const by = textOf(finding, "by");
  const decimals = numberOf(finding, "decimals") ?? 1;
  const value = actual === null ? "" : `为${printAmount(actual, unit, decimals, required)}`;
  const asked = `${COMPARED[textOf(finding, "op")] ?? ""}${printAsked(required ?? 0, unit)}`;
  const standard = required === null ? "" : `（要求${by === "" ? "" : `${by}前`}${asked}）`;
  return { what: `${subject}${value}，没有达到要求${standard}`, mend: gapTo(finding) };
}

function cvOverLimit(finding: Finding): Sentence {
  const { actual, required } = finding;
  const driver = textOf(finding, "driver");
  const without = numberOf(finding, "cvWithoutDriver");
  const share = printShare(numberOf(finding, "driverShare") ?? 0);
  const cv = printCoefficient(actual ?? 0, required);
  const what = `${coefficientOf(finding)}${cv}，超过上限${printThreshold(required ?? 0)}`;
  if (driver === "" || without === null) return { what, mend: null };
  const then = printCoefficient(without, required);
  return { what, mend: `影响最大的是${driver}（占差异的${share}），该校达到全县平均时系数为${then}` };
}

export const FAILING: Pick<Messages["sentences"], Failing> = {
  "below-standard": belowStandard,
  "below-floor": belowFloor,
  "county-below-standard": countyBelowStandard,
  veto: (finding) => ({
    what: `存在一票否决情形：${textOf(finding, "label") || (finding.indicator ?? "")}`,
    mend: "整改到位前不能通过认定",
  }),
  "cv-over-limit": cvOverLimit,
};
