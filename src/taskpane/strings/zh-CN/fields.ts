import type { Field, KeyField, OutcomeField } from "../../../core/field";
import { FIELDS, INDICATORS } from "../../../core/messages/zh-CN/names";

const keys = {
  seq: "序号",
  code: "学校代码",
  name: "学校名称",
  county: "区县",
  town: "乡镇",
  stage: "学段",
  type: "办学类型",
  owner: "举办者",
  locale: "城乡类型",
  counted: "是否计校数",
} satisfies Record<KeyField, string>;

const outcomes = {
  verdict: "是否达标",
  metCount: "达标项数",
  belowFloorCount: "低于85%的项数",
  remark: "备注",
} satisfies Record<OutcomeField, string>;

export const fields = {
  names: { ...keys, ...FIELDS, ...INDICATORS, ...outcomes } satisfies Record<Field, string>,
  groups: { keys: "学校信息", raw: "原始数", indicators: "七项指标值", outcomes: "结论" },
};
