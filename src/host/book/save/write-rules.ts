import { areaName } from "../../../core/address";
import { addStyle } from "../../../workbook/xlsx/write/styles-part";
import type { EditContext } from "../../../workbook/xlsx/write/edit-context";
import { fileFormula } from "../../../workbook/xlsx/write/file-formula";
import { dxfXml } from "../../../workbook/xlsx/write/look-xml";
import { shrunk } from "../../../workbook/xlsx/write/remove-rules";
import { splitByBase } from "../../../workbook/xlsx/write/rule-areas";
import { insertFormats, readTail, tailElements } from "../../../workbook/xlsx/write/worksheet-tail";
import { numberAttribute, withAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { openTag } from "../../../workbook/xlsx/write/xml/elements";
import { escapeText } from "../../../workbook/xlsx/write/xml/escape";
import { removeElement, replaceBetween } from "../../../workbook/xlsx/write/xml/splice";
import type { BookRule } from "../host-book";
import { rulePlaces, type RulePlace } from "../rules/read-rules";
import type { RuleRecord } from "../rules/sheet-rules";

/** Writes the rules of a sheet: those of the file that went are taken out, those that came are put in. */
export function writeRules(
  context: EditContext,
  part: string,
  { rules, changed, removed }: RuleRecord,
): void {
  const added = rules.filter(({ fromFile }) => !fromFile);
  const left = removeRules(context, part, removed);
  for (const rule of rules) if (changed.has(rule.id)) restyle(context, part, rule, left);
  if (rules.length === 0) return;
  const priorities = rank(context, part, rules, left);
  const formats = added.flatMap((rule) => formatsOf(context, rule, priorities.get(rule.id) ?? 1));
  if (formats.length > 0) insertFormats(context.draft, readTail(context.draft, part), 0, formats.join(""));
}

/** @returns the names of the rules that are left, in the order in which they stand in the part. */
function removeRules({ draft }: EditContext, part: string, removed: ReadonlySet<string>): string[] {
  const tail = readTail(draft, part);
  const places = rulePlaces(tail);
  const gone = new Set(places.filter(({ id }) => removed.has(id)).map(({ element }) => element.start));
  const holders =
    gone.size === 0 ? [] : [...tailElements(tail, "conditionalFormatting"), ...tailElements(tail, "extLst")];
  const elements = holders.flatMap((holder) => shrunk(tail.text, holder, ({ start }) => gone.has(start)));
  draft.setTail(part, elements.reduceRight(removeElement, tail.text));
  return places.filter(({ id }) => !removed.has(id)).map(({ id }) => id);
}

/** Gives a rule of the file another look. */
function restyle(context: EditContext, part: string, rule: BookRule, left: readonly string[]): void {
  const dxf = addStyle(context, "dxfs", dxfXml(rule.look));
  const tail = readTail(context.draft, part);
  const place = rulePlaces(tail)[left.indexOf(rule.id)];
  if (!place || place.extended) return;
  const tag = withStop(withAttribute(openTag(tail.text, place.element), "dxfId", `${dxf}`), rule.stopIfTrue);
  context.draft.setTail(
    part,
    replaceBetween(tail.text, place.element.start, place.element.contentStart, tag),
  );
}

function withStop(tag: string, stop: boolean): string {
  const bare = tag.replace(/\sstopIfTrue\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return stop ? withAttribute(bare, "stopIfTrue", "1") : bare;
}

/**
 * Gives every rule its number: the file's keep theirs as long as they come in their order and before all that were added.
 * @returns the numbers of those that were added.
 */
function rank(
  { draft }: EditContext,
  part: string,
  rules: readonly BookRule[],
  left: readonly string[],
): Map<string, number> {
  const tail = readTail(draft, part);
  const places = rulePlaces(tail);
  const former = new Map(places.map((place, n) => [left[n], priorityOf(tail.text, place)]));
  const wanted = rules.map(({ id }) => former.get(id) ?? Infinity);
  if (wanted.every((number, n) => n === 0 || (wanted[n - 1] ?? 0) <= number)) {
    const last = Math.max(0, ...former.values());
    const added = rules.filter(({ fromFile }) => !fromFile);
    return new Map(added.map(({ id }, n) => [id, last + 1 + n]));
  }
  const numbers = new Map(rules.map(({ id }, n) => [id, n + 1]));
  const renumbered = places.reduceRight((text, { element }, n) => {
    const number = numbers.get(left[n] ?? "");
    if (number === undefined) return text;
    const tag = withAttribute(openTag(text, element), "priority", String(number));
    return replaceBetween(text, element.start, element.contentStart, tag);
  }, tail.text);
  draft.setTail(part, renumbered);
  return numbers;
}

function priorityOf(text: string, { element }: RulePlace): number {
  return numberAttribute(openTag(text, element), "priority") ?? 0;
}

function formatsOf(
  context: EditContext,
  { areas, condition, look, stopIfTrue }: BookRule,
  priority: number,
): string[] {
  const formulas =
    condition.kind === "custom"
      ? [condition.formula]
      : condition.kind === "cell-value"
        ? condition.formulas
        : [];
  const dxf = addStyle(context, "dxfs", dxfXml(look));
  const type =
    condition.kind === "cell-value" ? `type="cellIs" operator="${condition.operator}"` : 'type="expression"';
  const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
  return splitByBase(areas, formulas[0] ?? "TRUE").map((group) => {
    const inside = [group.formula, ...formulas.slice(1)].map(
      (formula) => `<formula>${escapeText(fileFormula(formula))}</formula>`,
    );
    const rule = `<cfRule ${type} dxfId="${dxf}" priority="${priority}"${stop}>${inside.join("")}</cfRule>`;
    return `<conditionalFormatting sqref="${group.areas.map(areaName).join(" ")}">${rule}</conditionalFormatting>`;
  });
}
