import { WorkbookError } from "../../port";
import type { Relationship } from "../read/relationships";
import { addRelationship, relationships } from "./relationships";
import { namespacesOf, type Namespaces } from "./namespaces";
import type { PackageDraft } from "./package-draft";
import { attribute, flagAttribute } from "./xml/attributes";
import { childElement, childElements, openTag, rootElement, type Element } from "./xml/elements";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Name of the sheet's part. */
  readonly part: string;
  /** False for a chart sheet or a macro sheet. */
  readonly holdsCells: boolean;
  readonly relationshipId: string;
  readonly element: Element;
}

/** What an edit needs to know of the workbook part. Places are true until the part is changed. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  readonly namespaces: Namespaces;
  readonly sheets: readonly SheetEntry[];
  /** Sheets may be neither added nor removed. */
  readonly structureLocked: boolean;
}

export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** What was read last, and the relationships it was read with. */
const LAST = new WeakMap<PackageDraft, { workbook: WorkbookPart; links: readonly Relationship[] }>();

/** @throws WorkbookError not-a-workbook where the package has no workbook part */
export function readWorkbookPart(draft: PackageDraft): WorkbookPart {
  const linked = relationships(draft, "").find(({ type }) => type === "officeDocument")?.target;
  const part = draft.actualName(linked ?? "xl/workbook.xml");
  if (!draft.has(part)) throw new WorkbookError("not-a-workbook", "no workbook part");
  const text = draft.text(part);
  const links = relationships(draft, part);
  const last = LAST.get(draft);
  if (last?.workbook.part === part && last.workbook.text === text && last.links === links)
    return last.workbook;
  const workbook = parseWorkbookPart(draft, part, text, links);
  LAST.set(draft, { workbook, links });
  return workbook;
}

function parseWorkbookPart(
  draft: PackageDraft,
  part: string,
  text: string,
  links: readonly Relationship[],
): WorkbookPart {
  const root = rootElement(text);
  const protection = childElement(text, root, "workbookProtection");
  return {
    part,
    text,
    root,
    namespaces: namespacesOf(text),
    sheets: readSheets(draft, text, root, links),
    structureLocked: !!protection && flagAttribute(openTag(text, protection), "lockStructure") === true,
  };
}

function readSheets(
  draft: PackageDraft,
  text: string,
  root: Element,
  links: readonly Relationship[],
): SheetEntry[] {
  const targets = new Map(links.map((relationship) => [relationship.id, relationship]));
  const list = childElement(text, root, "sheets");
  return (list ? childElements(text, list, "sheet") : []).map((element, n) => {
    const tag = openTag(text, element);
    const relationshipId = attribute(tag, "*:id") ?? "";
    const link = targets.get(relationshipId);
    const holdsCells = (link?.type ?? "worksheet") === "worksheet";
    const target = link?.target ?? draft.actualName(`xl/worksheets/sheet${n + 1}.xml`);
    return { name: attribute(tag, "name") ?? "", part: target, holdsCells, relationshipId, element };
  });
}

/** @throws WorkbookError sheet-missing where no sheet of that name holds cells */
export function findSheet(draft: PackageDraft, name: string): SheetEntry {
  const wanted = name.toLowerCase();
  const sheet = readWorkbookPart(draft).sheets.find((entry) => entry.name.toLowerCase() === wanted);
  if (!sheet?.holdsCells || !draft.has(sheet.part)) throw new WorkbookError("sheet-missing", name);
  return sheet;
}

/** The part that a workbook has one of, such as "styles"; undefined where it has none. */
export function workbookTarget(draft: PackageDraft, type: string): string | undefined {
  const { part } = readWorkbookPart(draft);
  const target = relationships(draft, part).find((relationship) => relationship.type === type)?.target;
  return target !== undefined && draft.has(target) ? target : undefined;
}

/** Ties a new part to the workbook. @returns the relationship's id */
export function tieToWorkbook(draft: PackageDraft, type: string, target: string): string {
  const { part, namespaces } = readWorkbookPart(draft);
  return addRelationship(draft, part, `${namespaces.relationships}/${type}`, target);
}

/** A name that no part has: the first of `make(1)`, `make(2)`… */
export function freePartName(draft: PackageDraft, make: (number: number) => string): string {
  let number = 1;
  while (draft.has(draft.actualName(make(number)))) number++;
  return make(number);
}
