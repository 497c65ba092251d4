import { countyState, type IndicatorState, type State } from "../core/county/county-state";
import type { Block, Table } from "../documents/block";
import type { MonitoringSource } from "./source";

const STATES: Readonly<Record<State, string>> = { stands: "达标", fails: "不达标", waits: "未填或缺数据" };

/** 四、政府保障程度、教育质量和社会认可度 */
export function countyBlocks({ report, standard }: MonitoringSource): Block[] {
  const { indicators, counts, vetoes } = countyState(report, standard);
  const others = indicators.filter(({ dimension }) => dimension !== "资源配置");
  const asked = others.filter(({ results }) => results.length > 0);
  const vetoed = vetoes.filter(({ state }) => state === "fails");
  const sentence = `32项指标中，达标${counts.stands}项，不达标${counts.fails}项，未填或缺数据${counts.waits}项。`;
  const unasked = others.length - asked.length;
  const waiting = unasked > 0 ? `其中${unasked}项本次没有填报材料，不作结论。` : "";
  return [
    { kind: "paragraph", text: sentence + waiting },
    ...(asked.length > 0 ? [stateTable(asked)] : []),
    { kind: "paragraph", text: vetoSentence(vetoed, vetoes) },
  ];
}

function stateTable(asked: readonly IndicatorState[]): Table {
  return {
    kind: "table",
    caption: "政府保障程度、教育质量和社会认可度",
    columns: [
      { title: "类别", width: 14, align: "center" },
      { title: "指标", width: 50 },
      { title: "结论", width: 14, align: "center" },
    ],
    rows: asked.map(({ dimension, label, state }) => [dimension, label, STATES[state]]),
    failing: new Set(asked.flatMap(({ state }, place) => (state === "fails" ? [place] : []))),
  };
}

function vetoSentence(vetoed: readonly IndicatorState[], all: readonly IndicatorState[]): string {
  if (vetoed.length > 0) return `存在一票否决事项：${vetoed.map(({ label }) => label).join("；")}。`;
  const isAnswered = all.some(({ results }) => results.length > 0);
  return isAnswered && all.every(({ state }) => state === "stands")
    ? "没有一票否决事项。"
    : "一票否决事项未填齐，不作结论。";
}
