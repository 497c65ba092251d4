import { areaName } from "../../../core/address";
import type { AddRule } from "../../edit";
import type { EditContext } from "./edit-context";
import { fileFormula } from "./file-formula";
import { dxfXml } from "./look-xml";
import { requireFormatting } from "./protection";
import { splitByBase } from "./rule-areas";
import { addStyle } from "./styles-part";
import { findSheet } from "./workbook-part";
import { insertFormats, readTail, type WorksheetTail } from "./worksheet-tail";
import { numberAttribute } from "./xml/attributes";
import { escapeText } from "./xml/escape";

const RULE_TAG = /<(?:[\w.-]+:)?cfRule\s(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const LAST_PRIORITY = 2 ** 31 - 1;

/**
 * Adds a conditional format below all that are there: the user's own come first, by their priority.
 * LibreOffice, which does not look at priorities between formats and shows no other beside a colour scale, goes by
 * their place in the file: there ours stand before the user's, so that they are seen at all.
 */
export function addRule(context: EditContext, edit: AddRule): void {
  const { draft } = context;
  const sheet = findSheet(draft, edit.sheet);
  const tail = readTail(draft, sheet.part);
  requireFormatting(tail, sheet);
  const rules = splitByBase(edit.areas, edit.formula);
  if (rules.length === 0) return;
  const dxf = addStyle(context, "dxfs", dxfXml(edit.look));
  const priorities = freePriorities(tail, rules.length);
  const fragments = rules.map(({ areas, formula }, n) => {
    const rule = `<cfRule type="expression" dxfId="${dxf}" priority="${priorities[n]}"><formula>${escapeText(fileFormula(formula))}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${areas.map(areaName).join(" ")}">${rule}</conditionalFormatting>`;
  });
  const ahead = context.rulesAhead.get(sheet.part) ?? 0;
  insertFormats(draft, tail, ahead, fragments.join(""));
  context.rulesAhead.set(sheet.part, ahead + fragments.length);
}

/** Numbers no rule of the sheet has, the extensions' among them, after the last one. */
function freePriorities({ text }: WorksheetTail, count: number): number[] {
  const taken = new Set([...text.matchAll(RULE_TAG)].map(([tag]) => numberAttribute(tag, "priority") ?? 0));
  let next = [...taken].reduce((last, priority) => Math.max(last, priority), 0);
  if (next > LAST_PRIORITY - count) next = 0;
  return Array.from({ length: count }, () => {
    do next++;
    while (taken.has(next));
    return next;
  });
}
