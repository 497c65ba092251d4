import { roundTo } from "../../core/exact";
import type { CoefficientResult, Report } from "../../core/report/report";
import type { Standard } from "../../core/standard";
import { type Stage, STAGES } from "../../core/stage";
import type { NewCell } from "../../workbook/edit";
import { LEVELS } from "../level";
import { LOOKS } from "../looks";

/** The cells of one line, still without its row. */
type Line = readonly Omit<NewCell, "row">[];

/** One line a look: a sample of it, and what it means. */
export function lookLines(): Line[] {
  return LEVELS.map((level) => {
    const { look, shape, label, meaning } = LOOKS[level];
    return [
      { column: 1, content: `${shape} ${label}`, look: { ...look, align: "center" } },
      { column: 2, content: meaning },
    ];
  });
}

/** Two lines a stage: how many schools pass, and the coefficients against their limits. */
export function stageLines(report: Report, standard: Standard): Line[] {
  return STAGES.flatMap((stage) => {
    const coefficients = report.coefficients.filter((each) => each.stage === stage && each.cv !== null);
    const schools = schoolSentence(report, stage);
    return [
      ...(schools ? [labelled(stage, schools)] : []),
      ...(coefficients.length > 0 ? [labelled(stage, coefficientSentence(coefficients, standard))] : []),
    ];
  });
}

function labelled(stage: Stage, sentence: string): Line {
  return [
    { column: 1, content: stage, look: { bold: true, align: "center" } },
    { column: 2, content: sentence },
  ];
}

function schoolSentence(report: Report, stage: Stage): string | null {
  const schools = report.schools.filter((school) => school.stage === stage);
  if (schools.length === 0) return null;
  const count = (verdict: string) => schools.filter((school) => school.verdict === verdict).length;
  const excluded = count("excluded");
  const parts = [
    `计入学校 ${schools.length - excluded} 所`,
    `达标 ${count("pass")} 所`,
    `不达标 ${count("fail")} 所`,
    `未填 ${count("incomplete")} 所`,
    ...(excluded > 0 ? [`不计入 ${excluded} 所`] : []),
  ];
  return parts.join("，");
}

function coefficientSentence(coefficients: readonly CoefficientResult[], standard: Standard): string {
  const parts = coefficients.map(({ indicator, cv, limit, met }) => {
    const value = roundTo(cv ?? NaN, standard.cvDecimals).toFixed(standard.cvDecimals);
    const label = standard.resources[indicator].shortLabel;
    return met === false
      ? `${LOOKS.floor.shape} ${label} ${value}（超过 ${limit.toFixed(2)}）`
      : `${label} ${value}`;
  });
  const limits = [...new Set(coefficients.map(({ limit }) => limit))];
  return `差异系数（不超过 ${limits.map((limit) => limit.toFixed(2)).join("、")}）：${parts.join("，")}`;
}
