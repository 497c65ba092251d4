import { outcome, type Outcome } from "../core/report/outcome";
import type { Block } from "../documents/block";
import { changeBlocks } from "./changes";
import { countyBlocks } from "./county-indicators";
import { balanceBlocks, indicatorBlocks, overallBlocks, weakBlocks } from "./resources";
import { scheduleBlocks } from "./schedule";
import { longDay, NUMBER_PLACE, type MonitoringSource } from "./source";

const CONCLUSIONS: Readonly<Record<Outcome, string>> = {
  valid: "本次监测的各项结果均达到标准。",
  fails: "本次监测结果没有达到标准。",
  undecided: "部分数据没有填齐，本次监测不作结论。",
};
const NUMERALS = "一二三四五六七八九";

/** The yearly monitoring report in the wording and order of official documents. Chinese in every language. */
export function monitoringReport(source: MonitoringSource): Block[] {
  const chapters: [string, Block[]][] = [
    [
      "总体情况",
      [...overallBlocks(source), { kind: "paragraph", text: CONCLUSIONS[outcome(source.report)] }],
    ],
    ["资源配置指标达标情况", indicatorBlocks(source)],
    ["校际均衡情况", balanceBlocks(source)],
    ["政府保障程度、教育质量和社会认可度", countyBlocks(source)],
    ["薄弱学校", weakBlocks(source)],
    ["与上次监测相比", source.since ? changeBlocks(source.since) : []],
    ["规划期限", scheduleBlocks(source)],
    ["数据说明", dataBlocks(source)],
  ];
  const told = chapters.filter(([, blocks]) => blocks.length > 0);
  return numbered([
    { kind: "title", text: `${source.county}义务教育优质均衡发展监测报告` },
    { kind: "number", text: NUMBER_PLACE },
    { kind: "paragraph", text: introduction(source) },
    ...told.flatMap(([title, blocks], place): Block[] => [
      { kind: "heading", text: `${NUMERALS[place] ?? ""}、${title}` },
      ...blocks,
    ]),
    ...signature(source),
  ]);
}

/** Tables and drawings are numbered in the order in which they stand. */
function numbered(blocks: readonly Block[]): Block[] {
  const counts = { table: 0, bars: 0 };
  const signs = { table: "表", bars: "图" };
  return blocks.map((block) => {
    if (block.kind !== "table" && block.kind !== "bars") return block;
    counts[block.kind] += 1;
    return { ...block, caption: `${signs[block.kind]}${counts[block.kind]}\u3000${block.caption}` };
  });
}

function introduction({ report, standard, county }: MonitoringSource): string {
  const { on, name } = report.standard;
  const documents = standard.documents.map(
    ({ title, number }) => `《${title}》${number === null ? "" : `（${number}）`}`,
  );
  const basis = documents.length > 0 ? `根据${documents.join("、")}，` : "";
  return `${basis}按照${longDay(on)}有效的标准（${name}），对${county}义务教育优质均衡发展情况进行了监测。现将监测情况报告如下。`;
}

/** What the figures rest on, and what is still to be looked at. */
function dataBlocks({ report }: MonitoringSource): Block[] {
  const doubts = report.findings.filter(({ severity }) => severity === "warning").length;
  const missing = report.findings.filter(({ code }) => code === "missing").length;
  const files = [...new Set(report.tables.map(({ file }) => file))];
  const lines = [
    ...(files.length > 0 ? [`数据取自${files.join("、")}。`] : []),
    "达标与否按未舍入的数值判定；表中指标值和平均值保留两位小数，差异系数保留三位小数，比例保留一位小数；舍入后会看不出在标准哪一侧的，多保留几位。没有填写的数据不作零处理。",
    ...(missing > 0 ? [`没有填写的数据${missing}处，请补填后重新监测。`] : []),
    ...(doubts > 0 ? [`需要核对的数据${doubts}处，详见检查结果。`] : []),
  ];
  return lines.map((text) => ({ kind: "paragraph", text }));
}

/** The place of the seal and the day. */
export function signature({ day }: Pick<MonitoringSource, "day">): Block[] {
  return [
    { kind: "sign", text: "（单位名称，盖章）" },
    { kind: "sign", text: longDay(day) },
  ];
}
