import type { fields as zhCN } from "../zh-CN/fields";
import { FIELDS, INDICATORS, KEYS, OUTCOMES } from "../../../core/messages/en/names";

/** In a list each name stands for itself. */
function capitalised(names: typeof FIELDS): typeof FIELDS {
  const entries = Object.entries(names).map(([id, name]) => [
    id,
    name.charAt(0).toUpperCase() + name.slice(1),
  ]);
  return Object.fromEntries(entries) as typeof FIELDS;
}

export const fields = {
  names: { ...KEYS, ...capitalised(FIELDS), ...INDICATORS, ...OUTCOMES },
  groups: {
    keys: "About the school",
    raw: "Raw figures",
    indicators: "The seven indicators",
    outcomes: "Outcome",
  },
} satisfies typeof zhCN;
