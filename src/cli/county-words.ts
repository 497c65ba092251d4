import type { IndicatorState, State } from "../core/county/county-state";
import type { Dimension, Operator } from "../core/county-standard";
import { COUNTY_NAMES as COUNTY_EN } from "../core/messages/en/county-names";
import { INDICATORS as RESOURCES_EN } from "../core/messages/en/names";
import { COUNTY_NAMES as COUNTY_ZH } from "../core/messages/zh-CN/county-names";
import { INDICATORS as RESOURCES_ZH } from "../core/messages/zh-CN/names";
import type { Language } from "./arguments";

/** The words of the terminal for the indicators of a county. */
export interface CountyWords {
  readonly indicators: (counts: Readonly<Record<State, number>>) => string;
  readonly dimension: (dimension: Dimension) => string;
  readonly name: (one: IndicatorState) => string;
  /** Of an indicator without numbers. */
  readonly state: (one: IndicatorState) => string;
  /** @param by the day until which a value that is not reached may wait */
  readonly part: (
    part: string | null,
    value: string,
    op: Operator,
    asked: string,
    by: string | null,
  ) => string;
  readonly open: string;
  readonly and: string;
  readonly vetoes: string;
  readonly prerequisites: string;
  readonly targets: string;
  readonly more: (count: number) => string;
  readonly verdict: (state: State) => string;
}

const COMPARED: Readonly<Record<Operator, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不超过",
  "<": "低于",
  "=": "应为",
};

const NAMES_ZH: Readonly<Record<string, string>> = { ...COUNTY_ZH, ...RESOURCES_ZH };
const NAMES_EN: Readonly<Record<string, string>> = { ...COUNTY_EN, ...RESOURCES_EN };

const STATES_ZH: Readonly<Record<State, string>> = { stands: "达标", fails: "不达标", waits: "待定" };

function stateZh({ results, state, dimension }: IndicatorState): string {
  if (results.length === 0) return "没有填报";
  if (dimension === "一票否决") return { stands: "不存在", fails: "存在", waits: "没有填报" }[state];
  return state === "waits" ? "没有填报" : STATES_ZH[state];
}

const zh: CountyWords = {
  indicators: ({ stands, fails, waits }) => `三十二项指标  达标${stands}，不达标${fails}，待定${waits}`,
  dimension: (dimension) => dimension,
  name: ({ id, label }) => `${isNational(id) ? `${id} ` : ""}${NAMES_ZH[id] ?? label}`,
  state: stateZh,
  part: (part, value, op, asked, by) =>
    `${part === null ? "" : `${part} `}${value}（${by === null ? "" : `${by}前`}${COMPARED[op]}${asked}）`,
  open: "未定",
  and: "；",
  vetoes: "一票否决",
  prerequisites: "前提条件",
  targets: "本地目标（不计入三十二项）",
  more: (count) => `……其余${count}处见 --json`,
  verdict: (state) =>
    ({
      stands: "全县：三十二项都已达标",
      fails: "全县：有不达标的指标，或存在一票否决情形",
      waits: "全县：尚有待定的指标",
    })[state],
};

const DIMENSIONS_EN: Readonly<Record<Dimension, string>> = {
  资源配置: "Resources",
  政府保障程度: "Government support",
  教育质量: "Quality",
  社会认可度: "Recognition",
  一票否决: "Vetoes",
  前提条件: "Prerequisites",
};

function stateEn({ results, state, dimension }: IndicatorState): string {
  if (results.length === 0 || state === "waits") return "not filled in";
  if (dimension === "一票否决") return state === "stands" ? "does not exist" : "exists";
  return state === "stands" ? "met" : "not met";
}

const en: CountyWords = {
  indicators: ({ stands, fails, waits }) =>
    `The 32 indicators: ${stands} stand, ${fails} fail, ${waits} wait`,
  dimension: (dimension) => DIMENSIONS_EN[dimension],
  name: ({ id, labelEn }) => `${isNational(id) ? `${id} ` : ""}${NAMES_EN[id] ?? labelEn}`,
  state: stateEn,
  part: (part, value, op, asked, by) =>
    `${part === null ? "" : `${part} `}${value} (${op} ${asked}${by === null ? "" : ` by ${by}`})`,
  open: "open",
  and: "; ",
  vetoes: DIMENSIONS_EN["一票否决"],
  prerequisites: DIMENSIONS_EN["前提条件"],
  targets: "Local targets, beside the 32",
  more: (count) => `… ${count} more in --json`,
  verdict: (state) =>
    ({
      stands: "The county: all 32 stand",
      fails: "The county: an indicator fails, or a veto exists",
      waits: "The county: some indicators still wait",
    })[state],
};

function isNational(id: string): boolean {
  return /^[A-Z]\d+$/.test(id);
}

export const COUNTY_WORDS: Readonly<Record<Language, CountyWords>> = { zh, en };
