import { messagesIn } from "../core/messages/render";
import { COEFFICIENT_DECIMALS } from "../core/messages/numbers";
import { outcome } from "../core/report/outcome";
import { cellText, number, share, type Block } from "../documents/block";
import { indicatorFigures, stageFigures, weakSchools } from "./figures";
import { signature } from "./monitoring-report";
import { longDay, NUMBER_PLACE, type MonitoringSource } from "./source";

const { indicators: NAMES } = messagesIn("zh-CN");
/** What one page holds. */
const WEAKEST = 5;
const LOWEST = 3;
const LONGEST_NAME = 24;

/** The 通报 on one county: one page. Chinese in every language. */
export function countyNotice(source: MonitoringSource): Block[] {
  const { county, report } = source;
  const problems = [balance(source), lowest(source), weakest(source)].filter((text) => text !== "");
  const demand =
    outcome(report) === "valid"
      ? "请巩固现有成果，按年度开展监测，防止反弹。"
      : "请对照问题台账和一校一案，落实责任单位、整改措施、资金和时限，逐校逐项整改，达标一项、销号一项。";
  return [
    { kind: "title", text: `关于${county}义务教育优质均衡发展监测情况的通报` },
    { kind: "number", text: NUMBER_PLACE },
    { kind: "addressee", text: "各有关单位：" },
    { kind: "paragraph", text: overall(source) },
    ...(problems.length > 0
      ? [{ kind: "paragraph" as const, text: `存在的主要问题：${problems.join("")}` }]
      : []),
    { kind: "paragraph", text: demand },
    ...signature(source),
  ];
}

function overall({ county, report }: MonitoringSource): string {
  const { counted, passed } = report.stats;
  const stages = stageFigures(report).map(
    (one) => `${one.stage}${one.counted}所，达标${one.passed}所（${shareText(one.passed, one.counted)}）`,
  );
  return `按照${longDay(report.standard.on)}有效的标准，${county}计入评估的学校${counted}所，综合评估达标${passed}所，占${shareText(passed, counted)}。其中，${stages.join("；")}。`;
}

function shareText(part: number, whole: number): string {
  return cellText(share(whole === 0 ? null : part / whole));
}

function balance({ report }: MonitoringSource): string {
  const over = report.coefficients.filter(({ met }) => met === false);
  if (over.length === 0) return "";
  const names = over
    .slice(0, WEAKEST)
    .map(
      ({ stage, indicator, cv, limit }) =>
        `${stage}${NAMES[indicator]}${cellText(number(cv, COEFFICIENT_DECIMALS, limit))}`,
    );
  return `差异系数${over.length}项超过限值（${names.join("、")}${over.length > names.length ? "等" : ""}）。`;
}

function lowest({ report }: MonitoringSource): string {
  const short = indicatorFigures(report)
    .filter(({ met, counted }) => met < counted)
    .sort((one, other) => one.met / one.counted - other.met / other.counted)
    .slice(0, LOWEST);
  if (short.length === 0) return "";
  const told = short.map(
    ({ stage, indicator, met, counted }) => `${stage}${NAMES[indicator]}${shareText(met, counted)}`,
  );
  return `达标学校比例较低的指标是${told.join("、")}。`;
}

function weakest({ report }: MonitoringSource): string {
  const weak = weakSchools(report);
  if (weak.length === 0) return "";
  const names = weak.slice(0, WEAKEST).map(({ school }) => shortened(school.name));
  return `综合评估不达标的学校${weak.length}所，差距较大的有${names.join("、")}。`;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
