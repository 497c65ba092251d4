import {
  COEFFICIENT_DECIMALS,
  printGap,
  printThreshold,
  printValue,
  VALUE_DECIMALS,
} from "../../core/messages/numbers";
import type { Finding, Gap } from "../../core/report/report";
import type { Strings } from "../strings/zh-CN";
import { isCoefficient, isResource } from "./name-indicator";
import { printExact } from "./print-exact";

/** A finding's figures as they are printed. Null: there is nothing to say. */
export interface FindingFigures {
  /** With its unit: "2.13 ㎡/生"; "空白" where nothing was filled in. */
  readonly value: string | null;
  /** The unrounded value, where the printed one is rounded. */
  readonly exact: string | null;
  /** "标准 4.5", "限 0.50"; with the unit where no value beside it has one. */
  readonly required: string | null;
  readonly floor: string | null;
  /** "差 4,431㎡" */
  readonly gap: string | null;
  /** "教督〔2017〕6号 资源配置第2项" */
  readonly clause: string | null;
}

const LIMIT_DECIMALS = 2;

export function describeFinding(finding: Finding, strings: Strings): FindingFigures {
  const { actual, required, floor, gap, source } = finding;
  const unit = unitOf(finding, strings);
  const bound = (figure: number) => boundText(finding, figure, actual === null || isShare(unit) ? unit : "");
  return {
    value: valueText(finding, unit, strings),
    exact: exactText(finding),
    required: required === null ? null : requiredText(finding, bound(required), strings),
    floor: floor === null ? null : strings.list.floor(bound(floor)),
    gap: gap === null || gap.amount === 0 ? null : gapText(gap, strings),
    clause: source && strings.list.clause(source.document, source.clause),
  };
}

function unitOf(finding: Finding, strings: Strings): string {
  if (isCoefficient(finding)) return "";
  if (isResource(finding.indicator)) return strings.terms.units[finding.indicator];
  const unit = finding.params["unit"];
  return typeof unit === "string" ? unit : "";
}

/** A limit as the documents write it, 0.50; any other figure without zeros at its end. */
function boundText(finding: Finding, figure: number, unit: string): string {
  return isCoefficient(finding)
    ? figure.toFixed(LIMIT_DECIMALS)
    : figureIn(unit, (scale) => printThreshold(figure * scale));
}

/** Shares are kept as 0–1 and read as per cent. */
function isShare(unit: string): boolean {
  return unit === "%" || unit === "比例";
}

function figureIn(unit: string, print: (scale: number) => string): string {
  if (isShare(unit)) return `${print(100)}%`;
  return unit === "" ? print(1) : `${print(1)} ${unit}`;
}

function valueText(finding: Finding, unit: string, strings: Strings): string | null {
  const { actual, required, code } = finding;
  if (actual === null) return code === "missing" ? strings.list.blank : null;
  const decimals = isCoefficient(finding) ? COEFFICIENT_DECIMALS : VALUE_DECIMALS;
  const other = (scale: number) => (required === null ? null : required * scale);
  return figureIn(unit, (scale) =>
    isMeasured(finding) ? printValue(actual * scale, decimals, other(scale)) : printThreshold(actual * scale),
  );
}

/** Values of indicators and coefficients are printed with fixed decimals; counts as they are. */
function isMeasured(finding: Finding): boolean {
  return isResource(finding.indicator);
}

function exactText({ actual }: Finding): string | null {
  return actual === null || Number.isInteger(actual) ? null : printExact(actual);
}

function requiredText(finding: Finding, figure: string, { list }: Strings): string {
  return isCoefficient(finding) ? list.upTo(figure) : list.standard(figure);
}

function gapText({ amount, unit }: Gap, { list, terms }: Strings): string {
  return list.gap(printGap(amount), terms.gapUnits[unit] ?? unit);
}
