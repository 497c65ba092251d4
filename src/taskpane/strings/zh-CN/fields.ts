import type { Field } from "../../../core/field";
import { FIELDS, INDICATORS, KEYS, OUTCOMES } from "../../../core/messages/zh-CN/names";

export const fields = {
  names: { ...KEYS, ...FIELDS, ...INDICATORS, ...OUTCOMES } satisfies Record<Field, string>,
  groups: { keys: "学校信息", raw: "原始数", indicators: "七项指标值", outcomes: "结论" },
};
