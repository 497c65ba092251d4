import type { fields as zhCN } from "../zh-CN/fields";
import { FIELDS, INDICATORS } from "../../../core/messages/en/names";

const keys = {
  seq: "Number",
  code: "School code",
  name: "School name",
  county: "County",
  town: "Town",
  stage: "Stage",
  type: "Type of school",
  owner: "Owner",
  locale: "Urban or rural",
  counted: "Counted",
};

/** In a list each name stands for itself. */
function capitalised(names: typeof FIELDS): typeof FIELDS {
  const entries = Object.entries(names).map(([id, name]) => [
    id,
    name.charAt(0).toUpperCase() + name.slice(1),
  ]);
  return Object.fromEntries(entries) as typeof FIELDS;
}

const outcomes = {
  verdict: "Verdict",
  metCount: "Indicators met",
  belowFloorCount: "Indicators below 85%",
  remark: "Remark",
};

export const fields = {
  names: { ...keys, ...capitalised(FIELDS), ...INDICATORS, ...outcomes },
  groups: {
    keys: "About the school",
    raw: "Raw figures",
    indicators: "The seven indicators",
    outcomes: "Outcome",
  },
} satisfies typeof zhCN;
