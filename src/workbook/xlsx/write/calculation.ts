import { forgetContentType } from "./content-types";
import type { EditContext } from "./edit-context";
import type { PackageDraft } from "./package-draft";
import { relationships, removeRelationships } from "./relationships";
import { readWorkbookPart, WORKBOOK_ORDER } from "./workbook-part";
import { withAttribute } from "./xml/attributes";
import { childElement, openTag, rootElement } from "./xml/elements";
import { insertInOrder, replaceBetween } from "./xml/splice";

/** Takes out the list of formulas in their order, which Excel makes anew and which must not name a cell without one. */
export function dropCalculationChain(draft: PackageDraft): void {
  const { part } = readWorkbookPart(draft);
  const isChain = (relationship: { type: string }) => relationship.type === "calcChain";
  for (const { target } of relationships(draft, part).filter(isChain)) {
    if (draft.has(target)) draft.remove(target);
    forgetContentType(draft, target);
  }
  removeRelationships(draft, part, isChain);
}

export function hasCalculationChain(draft: PackageDraft): boolean {
  return relationships(draft, readWorkbookPart(draft).part).some(({ type }) => type === "calcChain");
}

/** Has Excel calculate everything when it opens the workbook, for good. */
export function calculateOnLoad(context: EditContext): void {
  const { part } = readWorkbookPart(context.draft);
  context.changeForGood(part, withFullCalculation);
}

/** The same for as long as QB's own sheets are there. */
export function calculateOnLoadMeanwhile(context: EditContext): void {
  const { part, text } = readWorkbookPart(context.draft);
  context.keepOrigin(part);
  context.draft.setText(part, withFullCalculation(text));
}

function withFullCalculation(text: string): string {
  const element = childElement(text, rootElement(text), "calcPr");
  if (!element) return insertInOrder(text, WORKBOOK_ORDER, "calcPr", '<calcPr fullCalcOnLoad="1"/>');
  const tag = openTag(text, element);
  return replaceBetween(text, element.start, element.contentStart, withAttribute(tag, "fullCalcOnLoad", "1"));
}
