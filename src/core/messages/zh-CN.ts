import type { Messages } from "./codes";
import { DOUBTS } from "./zh-CN/doubts";
import { FAILING } from "./zh-CN/failing";
import { LACKS } from "./zh-CN/lacks";
import { FIELDS, INDICATORS, REASONS } from "./zh-CN/names";
import { PRINTED } from "./zh-CN/printed";
import { TOLD } from "./zh-CN/told";
import { READING } from "./zh-CN/reading";

export const zhCN = {
  sentences: { ...FAILING, ...LACKS, ...DOUBTS, ...READING, ...TOLD, ...PRINTED },
  fields: FIELDS,
  indicators: INDICATORS,
  reasons: REASONS,
  join: ({ what, mend }, clause) => [what, mend].filter(Boolean).join("，") + (clause ? `（${clause}）` : ""),
  clause: (document, clause) => `${document} ${clause}`,
} satisfies Messages;
