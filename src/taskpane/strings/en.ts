import { check, list } from "./en/check";
import { county } from "./en/county";
import { fields } from "./en/fields";
import { pane } from "./en/pane";
import { terms } from "./en/terms";
import { coefficients, marks, readings, settings } from "./en/views";
import { write } from "./en/write";
import type { Strings } from "./zh-CN";

export const en = {
  pane,
  terms,
  fields,
  check,
  list,
  county,
  write,
  readings,
  coefficients,
  marks,
  settings,
} satisfies Strings;
