import type { Messages } from "./codes";
import { DOUBTS } from "./en/doubts";
import { FAILING } from "./en/failing";
import { LACKS } from "./en/lacks";
import { FIELDS, INDICATORS, REASONS } from "./en/names";
import { PRINTED } from "./en/printed";
import { TOLD } from "./en/told";
import { READING } from "./en/reading";

export const en = {
  sentences: { ...FAILING, ...LACKS, ...DOUBTS, ...READING, ...TOLD, ...PRINTED },
  fields: FIELDS,
  indicators: INDICATORS,
  reasons: REASONS,
  join: ({ what, mend }, clause) => [what, mend].filter(Boolean).join("; ") + (clause ? ` (${clause})` : ""),
  clause: (document, clause) => `${document} ${clause}`,
} satisfies Messages;
