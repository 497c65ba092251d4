import { COEFFICIENT_DECIMALS, printGap, printThreshold, VALUE_DECIMALS } from "../core/messages/numbers";
import { messagesIn } from "../core/messages/render";
import type { CoefficientResult } from "../core/report/report";
import { cellText, number, share, type Bars, type Block, type Table } from "../documents/block";
import { indicatorFigures, stageFigures, weakSchools, type WeakSchool } from "./figures";
import type { MonitoringSource } from "./source";

const { indicators: NAMES } = messagesIn("zh-CN");
/** Schools in the table of the weakest; the ledger holds the others. */
const WEAKEST = 15;

/** 一、总体情况 */
export function overallBlocks({ county, report }: MonitoringSource): Block[] {
  const stages = stageFigures(report);
  const { counted, passed } = report.stats;
  const excluded = stages.reduce((sum, one) => sum + one.excluded, 0);
  const told = stages.map(
    (one) =>
      `${one.stage}${one.counted}所，综合评估达标${one.passed}所，占${cellText(shareOf(one.passed, one.counted))}`,
  );
  const left = excluded > 0 ? `另有${excluded}所按规定不计入评估。` : "";
  return [
    {
      kind: "paragraph",
      text: `${county}计入评估的小学、初中共${counted}所，综合评估达标${passed}所，占${cellText(shareOf(passed, counted))}。其中，${told.join("；")}。${left}`,
    },
    {
      kind: "table",
      caption: "学校综合评估达标情况",
      columns: [
        { title: "学段", width: 10, align: "center" },
        { title: "计入学校", width: 12, align: "center" },
        { title: "达标", width: 10, align: "center" },
        { title: "达标比例", width: 12, align: "center" },
        { title: "不达标", width: 10, align: "center" },
        { title: "数据未填齐", width: 12, align: "center" },
      ],
      rows: stages.map((one) => [
        one.stage,
        number(one.counted, 0),
        number(one.passed, 0),
        shareOf(one.passed, one.counted),
        number(one.failed, 0),
        number(one.incomplete, 0),
      ]),
    },
  ];
}

function shareOf(part: number, whole: number) {
  return share(whole === 0 ? null : part / whole);
}

/** 二、资源配置指标达标情况 */
export function indicatorBlocks({ report, standard }: MonitoringSource): Block[] {
  const figures = indicatorFigures(report);
  const table: Table = {
    kind: "table",
    caption: "七项资源配置指标达标情况",
    columns: [
      { title: "学段", width: 8, align: "center" },
      { title: "指标", width: 22 },
      { title: "标准", width: 10, align: "right" },
      { title: "达标学校", width: 10, align: "center" },
      { title: "达标比例", width: 10, align: "center" },
      { title: "达到标准85%", width: 12, align: "center" },
      { title: "低于标准85%", width: 12, align: "center" },
      { title: "未填", width: 8, align: "center" },
    ],
    rows: figures.map((one) => [
      one.stage,
      NAMES[one.indicator],
      printThreshold(standard.resources[one.indicator].threshold[one.stage].value),
      number(one.met, 0),
      shareOf(one.met, one.counted),
      number(one.near, 0),
      number(one.below, 0),
      number(one.unknown, 0),
    ]),
  };
  const bars: Bars = {
    kind: "bars",
    caption: "各项指标达标学校比例",
    most: 1,
    limitLabel: "",
    bars: figures.map(({ stage, indicator, met, counted }) => ({
      label: `${stage} ${NAMES[indicator]}`,
      value: met / counted,
      text: cellText(share(met / counted)),
      limit: null,
      met: null,
    })),
  };
  const worst = [...figures].sort((one, other) => one.met / one.counted - other.met / other.counted)[0];
  const weakest =
    worst && worst.met < worst.counted
      ? `达标比例最低的是${worst.stage}${NAMES[worst.indicator]}，${worst.counted}所学校中${worst.met}所达标，占${cellText(shareOf(worst.met, worst.counted))}。`
      : "计入评估的学校七项指标均已达标。";
  return [{ kind: "paragraph", text: weakest }, table, bars];
}

/** 三、校际均衡情况 */
export function balanceBlocks({ report }: MonitoringSource): Block[] {
  const { coefficients } = report;
  if (coefficients.length === 0) return [{ kind: "paragraph", text: "本次监测没有可计算差异系数的数据。" }];
  const over = coefficients.filter(({ met }) => met === false);
  return [
    { kind: "paragraph", text: balanceSentence(coefficients, over) },
    {
      kind: "table",
      caption: "县域义务教育校际均衡情况",
      columns: [
        { title: "学段", width: 8, align: "center" },
        { title: "指标", width: 22 },
        { title: "全县平均值", width: 12, align: "right" },
        { title: "差异系数", width: 12, align: "right" },
        { title: "限值", width: 8, align: "right" },
        { title: "结论", width: 10, align: "center" },
      ],
      rows: coefficients.map((one) => [
        one.stage,
        NAMES[one.indicator],
        number(one.mean, VALUE_DECIMALS),
        number(one.cv, COEFFICIENT_DECIMALS, one.limit),
        number(one.limit, 2),
        one.met === null ? "未算出" : one.met ? "达标" : "超过限值",
      ]),
      failing: new Set(coefficients.flatMap(({ met }, place) => (met === false ? [place] : []))),
    },
    coefficientBars(coefficients),
  ];
}

function balanceSentence(all: readonly CoefficientResult[], over: readonly CoefficientResult[]): string {
  const told = all.filter(({ met }) => met !== null).length;
  if (over.length === 0) return `已算出的${told}项差异系数均在限值以内。`;
  const names = over.map(
    ({ stage, indicator, cv, limit }) =>
      `${stage}${NAMES[indicator]}（${cellText(number(cv, COEFFICIENT_DECIMALS, limit))}，限值${limit.toFixed(2)}）`,
  );
  return `已算出的${told}项差异系数中，${told - over.length}项在限值以内，${over.length}项超过限值，分别是${names.join("、")}。`;
}

function coefficientBars(coefficients: readonly CoefficientResult[]): Bars {
  const highest = Math.max(...coefficients.flatMap(({ cv, limit }) => [cv ?? 0, limit]));
  return {
    kind: "bars",
    caption: "差异系数与限值",
    most: highest * 1.1,
    limitLabel: "竖线为限值",
    bars: coefficients.map(({ stage, indicator, cv, limit, met }) => ({
      label: `${stage} ${NAMES[indicator]}`,
      value: cv,
      text: cv === null ? "未算出" : cellText(number(cv, COEFFICIENT_DECIMALS, limit)),
      limit,
      met,
    })),
  };
}

/** 五、薄弱学校 */
export function weakBlocks({ report }: MonitoringSource): Block[] {
  const weak = weakSchools(report);
  if (weak.length === 0) return [{ kind: "paragraph", text: "没有综合评估不达标的学校。" }];
  const shown = weak.slice(0, WEAKEST);
  const rest = weak.length > shown.length ? `下表列出差距较大的${shown.length}所，其余见问题台账。` : "";
  return [
    { kind: "paragraph", text: `综合评估不达标的学校${weak.length}所，按差距大小排列。${rest}` },
    {
      kind: "table",
      caption: "薄弱学校及主要差距",
      columns: [
        { title: "学校", width: 24 },
        { title: "学段", width: 8, align: "center" },
        { title: "在校生数", width: 10, align: "right" },
        { title: "达标项数", width: 10, align: "center" },
        { title: "主要差距", width: 40 },
      ],
      rows: shown.map((one) => [
        one.school.name,
        one.school.stage,
        number(one.school.students, 0),
        `${one.school.met}/7`,
        gapsOf(one),
      ]),
    },
  ];
}

/** "教学及辅助用房差4,431㎡；骨干教师差3人" */
export function gapsOf({ short }: Pick<WeakSchool, "short">): string {
  const names: Readonly<Record<string, string>> = NAMES;
  return short
    .map(({ indicator, gap }) => {
      const name = names[indicator ?? ""] ?? "";
      return gap ? `${name}差${printGap(gap.amount)}${gap.unit}` : `${name}未达标`;
    })
    .join("；");
}
