import { check, list } from "./zh-CN/check";
import { county } from "./zh-CN/county";
import { fields } from "./zh-CN/fields";
import { pane } from "./zh-CN/pane";
import { terms } from "./zh-CN/terms";
import { coefficients, marks, readings, settings } from "./zh-CN/views";
import { write } from "./zh-CN/write";

export const zhCN = {
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
};

/** Every text of the pane. Chinese is written first; a text that English lacks is a type error. */
export type Strings = typeof zhCN;
