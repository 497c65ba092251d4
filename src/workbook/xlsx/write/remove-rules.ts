import type { RemoveRules } from "../../edit";
import type { EditContext } from "./edit-context";
import { requireFormatting } from "./protection";
import { findSheet, readWorkbookPart, type SheetEntry } from "./workbook-part";
import { readTail, tailElements, type WorksheetTail } from "./worksheet-tail";
import { childElements, descendants, localName, textOf, type Element } from "./xml/elements";
import { removeElement } from "./xml/splice";

/**
 * Removes the conditional formats whose formula holds the signature, the extended ones among them that
 * Excel makes of a rule that looks at another sheet.
 */
export function removeRules(context: EditContext, { sheet, signature }: RemoveRules): void {
  const { draft } = context;
  const all = readWorkbookPart(draft).sheets.filter(({ holdsCells, part }) => holdsCells && draft.has(part));
  for (const entry of sheet === null ? all : [findSheet(draft, sheet)]) removeFrom(context, entry, signature);
}

function removeFrom(context: EditContext, sheet: SheetEntry, signature: string): void {
  const tail = readTail(context.draft, sheet.part);
  const rules = [...signedRules(tail, signature), ...signedExtendedRules(tail, signature)];
  if (rules.length === 0) return context.draft.release(sheet.part);
  requireFormatting(tail, sheet);
  context.removedSomething = true;
  context.draft.setTail(sheet.part, rules.reduceRight(removeElement, tail.text));
}

/** A format goes as a whole where all of its rules do. */
function signedRules(tail: WorksheetTail, signature: string): Element[] {
  return tailElements(tail, "conditionalFormatting").flatMap((format) =>
    shrunk(tail.text, format, ruleHolds(tail.text, signature)),
  );
}

function signedExtendedRules(tail: WorksheetTail, signature: string): Element[] {
  const lists = tailElements(tail, "extLst").filter(({ start, end }) =>
    tail.text.slice(start, end).includes("conditionalFormattings"),
  );
  return lists.flatMap((list) => shrunk(tail.text, list, ruleHolds(tail.text, signature)));
}

type Condition = (rule: Element) => boolean;

function ruleHolds(text: string, signature: string): Condition {
  return (rule) =>
    localName(rule.name) === "cfRule" &&
    [...descendants(text, rule, "formula"), ...descendants(text, rule, "f")].some((formula) =>
      textOf(text, formula).includes(signature),
    );
}

/** The largest elements at or inside this one that hold nothing but rules to remove. */
export function shrunk(text: string, element: Element, goes: Condition): Element[] {
  if (localName(element.name) === "cfRule") return goes(element) ? [element] : [];
  const inside = childElements(text, element).filter(({ name }) => localName(name) !== "sqref");
  const removed = inside.map((child) => shrunk(text, child, goes));
  const goesWhole =
    inside.length > 0 &&
    inside.every((child, n) => removed[n]?.[0]?.start === child.start && removed[n]?.length === 1);
  return goesWhole ? [element] : removed.flat();
}
