import { addedSheets, sameSheetName } from "../../added-sheets";
import type { RemoveSheet } from "../../edit";
import { WorkbookError } from "../../port";
import type { EditContext } from "./edit-context";
import type { PackageDraft } from "./package-draft";
import { dropPart, readQbDocument } from "./qb-part";
import { relationships, removeRelationships } from "./relationships";
import { forgetSheet } from "./set-setting";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";
import { attribute, numberAttribute, withAttribute } from "./xml/attributes";
import { childElement, childElements, openTag, rootElement, type Element } from "./xml/elements";
import { removeElement, replaceBetween } from "./xml/splice";

/**
 * Removes a sheet that QB added, with whatever only it held together.
 * @throws WorkbookError sheet-missing, read-only for a sheet of the user's, sheet-protected for a protected structure
 */
export function removeSheet(context: EditContext, { name }: RemoveSheet): void {
  const { draft } = context;
  const sheet = findListed(draft, name);
  const ours = addedSheets(readQbDocument(draft).settings).some((other) => sameSheetName(other, name));
  if (!ours) throw new WorkbookError("read-only", `${name} was not added by QB`);
  context.removedSomething = true;
  takeOut(context, sheet);
  forgetSheet(context, name);
}

/** Removes a sheet, whosever it is. @throws WorkbookError sheet-missing, sheet-protected for a protected structure */
export function removeAnySheet(context: EditContext, name: string): void {
  takeOut(context, findListed(context.draft, name));
}

function findListed(draft: PackageDraft, name: string): SheetEntry {
  const { sheets, structureLocked } = readWorkbookPart(draft);
  const sheet = sheets.find((entry) => sameSheetName(entry.name, name));
  if (!sheet) throw new WorkbookError("sheet-missing", name);
  if (structureLocked) throw new WorkbookError("sheet-protected", "the workbook's structure is protected");
  return sheet;
}

function takeOut(context: EditContext, { name, part, relationshipId }: SheetEntry): void {
  const { draft } = context;
  const workbook = readWorkbookPart(draft).part;
  context.changeForGood(workbook, (text) => withoutSheet(text, name));
  removeRelationships(draft, workbook, ({ id }) => id === relationshipId);
  dropWithParts(draft, part);
}

/** The workbook part's text without a sheet; as it is where it does not list it. */
function withoutSheet(text: string, name: string): string {
  const list = childElement(text, rootElement(text), "sheets");
  const sheets = list ? childElements(text, list) : [];
  const isWanted = (sheet: Element) => sameSheetName(attribute(openTag(text, sheet), "name") ?? "", name);
  const index = sheets.findIndex(isWanted);
  const sheet = sheets[index];
  if (!sheet) return text;
  let changed = withoutNames(removeElement(text, sheet), index);
  const views = childElement(changed, rootElement(changed), "bookViews");
  for (const view of views ? childElements(changed, views).reverse() : []) {
    for (const tab of ["activeTab", "firstSheet"]) changed = withTabBefore(changed, view, tab, index);
  }
  return changed;
}

/** The sheet's own names go; those of the sheets behind it count one less. */
function withoutNames(text: string, index: number): string {
  const list = childElement(text, rootElement(text), "definedNames");
  if (!list) return text;
  const names = childElements(text, list);
  const owner = (name: Element) => numberAttribute(openTag(text, name), "localSheetId") ?? -1;
  if (names.length > 0 && names.every((name) => owner(name) === index)) return removeElement(text, list);
  return names.reduceRight((changed, name) => {
    if (owner(name) === index) return removeElement(changed, name);
    return owner(name) > index ? retagged(changed, name, "localSheetId", owner(name) - 1) : changed;
  }, text);
}

function retagged(text: string, element: Element, name: string, value: number): string {
  const tag = withAttribute(openTag(text, element), name, String(value));
  return replaceBetween(text, element.start, element.contentStart, tag);
}

function withTabBefore(text: string, view: Element, name: string, index: number): string {
  const tab = numberAttribute(openTag(text, view), name) ?? 0;
  return tab > 0 && tab >= index ? retagged(text, view, name, tab - 1) : text;
}

/** A part and the parts that nothing else leads to. */
function dropWithParts(draft: PackageDraft, part: string): void {
  const led = relationships(draft, part).filter(({ external }) => !external);
  dropPart(draft, part);
  for (const { target } of led) {
    if (draft.has(target) && !isLedTo(draft, target)) dropWithParts(draft, target);
  }
}

function isLedTo(draft: PackageDraft, part: string): boolean {
  const sources = draft
    .names()
    .filter((name) => name.endsWith(".rels"))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, "$1"));
  return sources.some((source) => relationships(draft, source).some(({ target }) => target === part));
}
