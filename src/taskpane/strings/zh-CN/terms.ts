import type { FindingCode } from "../../../core/report/report";
import { INDICATORS } from "../../../core/messages/zh-CN/names";
import type { ResourceIndicator, Stage } from "../../../core/stage";
import type { State } from "../../select/finding-state";

/** Words of the field that stand everywhere in the pane. */
export const terms = {
  states: {
    pass: "达标",
    near: "达到85%",
    fail: "不达标",
    missing: "未填",
    doubt: "存疑",
    note: "提示",
    excluded: "不计入",
  } satisfies Record<State, string>,
  stages: { 小学: "小学", 初中: "初中" } satisfies Record<Stage, string>,
  /** In the list. */
  indicators: INDICATORS,
  /** Beside a bar. */
  indicatorsShort: {
    R1: "高学历教师",
    R2: "骨干教师",
    R3: "体艺教师",
    R4: "教学用房",
    R5: "体育场馆",
    R6: "仪器设备",
    R7: "多媒体室",
  } satisfies Record<ResourceIndicator, string>,
  units: {
    R1: "人/百生",
    R2: "人/百生",
    R3: "人/百生",
    R4: "㎡/生",
    R5: "㎡/生",
    R6: "元/生",
    R7: "间/百生",
  } satisfies Record<ResourceIndicator, string>,
  /** Units of a gap as they are printed; others stand as they are. */
  gapUnits: {} as Readonly<Record<string, string>>,
  coefficient: "差异系数",
  codes: {
    "below-standard": "低于标准，达到85%",
    "below-floor": "低于标准的85%",
    "county-below-standard": "县级指标未达要求",
    veto: "一票否决",
    "cv-over-limit": "差异系数超限",
    missing: "未填",
    "not-a-number": "应填数值，填了文字",
    "number-as-text": "数值存成了文本",
    "value-mismatch": "填报值与计算值不符",
    "rounding-decides": "修约后结论不同",
    "unit-suspect": "单位可能不对",
    "duplicate-school": "学校重复",
    "total-mismatch": "合计与明细不符",
    "stage-unclear": "学段不明",
    "header-unclear": "表头含义不明",
    "template-not-recognised": "没有认出表格",
    "formula-not-computed": "公式没有结果",
    "formula-error": "公式出错",
    "impossible-value": "数值不合常理",
    "unweighted-coefficient": "差异系数未按学生数加权",
    "coefficient-mismatch": "差异系数与计算值不符",
    "verdict-mismatch": "结论与计算结果不符",
    "table-repeated": "同一张表重复出现",
    "indicator-absent": "缺少指标列",
    "row-without-name": "有数据，没有校名",
    "premises-split": "校舍已按学段拆分",
    "split-undecided": "校舍拆分方法待定",
    "marks-need-xlsx": "另存为.xlsx才能标记",
    "standard-not-in-force": "标准尚未施行",
    "standard-not-verified-since": "标准久未核对",
  } satisfies Record<FindingCode, string>,
};
