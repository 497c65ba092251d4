import { sameSheetName } from "../../added-sheets";
import type { AddSheet, NewCell, SheetLook } from "../../edit";
import { WorkbookError } from "../../port";
import { isSheetName, quotedSheetName } from "../../sheet-name";
import { calculateOnLoadMeanwhile } from "./calculation";
import { cellStyle } from "./cell-style";
import { declareContentType } from "./content-types";
import type { EditContext } from "./edit-context";
import { newSheetXml } from "./new-sheet-xml";
import { rememberSheet } from "./set-setting";
import {
  freePartName,
  readWorkbookPart,
  tieToWorkbook,
  WORKBOOK_ORDER,
  type WorkbookPart,
} from "./workbook-part";
import { attribute, numberAttribute } from "./xml/attributes";
import { childElement, openTag, rootElement } from "./xml/elements";
import { escapeAttribute, escapeText } from "./xml/escape";
import { appendTo, insertInOrder } from "./xml/splice";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a sheet behind all others and remembers that it is QB's.
 * @throws WorkbookError name-taken, sheet-protected where the workbook's structure is, host-failure for a name Excel refuses
 */
export function addSheet(context: EditContext, edit: AddSheet): void {
  addPlainSheet(context, edit);
  rememberSheet(context, edit.name);
}

/** The same for a sheet that is not QB's. */
export function addPlainSheet(context: EditContext, edit: AddSheet): void {
  const { draft } = context;
  const workbook = readWorkbookPart(draft);
  requireFreeName(workbook, edit.name);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const part = freePartName(draft, (number) => `${folder}worksheets/sheet${number}.xml`);
  draft.setText(part, newSheetXml(edit, workbook.namespaces.main, styles(context)));
  declareContentType(draft, part, CONTENT_TYPE);
  listSheet(context, edit.name, tieToWorkbook(draft, "worksheet", part));
  if (edit.print?.repeatRows) repeatRows(context, edit.name, workbook.sheets.length, edit.print.repeatRows);
  if (edit.cells.some(isUncalculated)) calculateOnLoadMeanwhile(context);
}

function requireFreeName({ structureLocked, sheets }: WorkbookPart, name: string): void {
  if (structureLocked) throw new WorkbookError("sheet-protected", "the workbook's structure is protected");
  if (!isSheetName(name))
    throw new WorkbookError("host-failure", `no sheet can be named ${JSON.stringify(name)}`);
  if (sheets.some((sheet) => sameSheetName(sheet.name, name))) throw new WorkbookError("name-taken", name);
}

/** Each look becomes a cell format once in a batch; the same object is looked up at once. */
function styles(context: EditContext): (cell: NewCell) => number {
  const met = new Map<SheetLook, number>();
  return ({ look }) => {
    if (!look) return 0;
    const style = met.get(look) ?? styleOf(context, look);
    met.set(look, style);
    return style;
  };
}

function styleOf(context: EditContext, look: SheetLook): number {
  const key = JSON.stringify(look);
  const style = context.formats.get(key) ?? cellStyle(context, look);
  context.formats.set(key, style);
  return style;
}

function isUncalculated({ content }: NewCell): boolean {
  return typeof content === "object" && content !== null && (content.result ?? null) === null;
}

function listSheet(context: EditContext, name: string, relationshipId: string): void {
  const { part, text, root, namespaces, sheets } = readWorkbookPart(context.draft);
  const list = childElement(text, root, "sheets");
  if (!list) throw new WorkbookError("damaged", "a workbook without sheets");
  const ids = sheets.map(({ element }) => numberAttribute(openTag(text, element), "sheetId") ?? 0);
  const declared = attribute(openTag(text, root), "xmlns:r") === namespaces.relationships;
  const namespace = declared ? "" : ` xmlns:r="${namespaces.relationships}"`;
  const entry = `<sheet${namespace} name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${relationshipId}"/>`;
  context.keepOrigin(part);
  context.draft.setText(part, appendTo(text, list, entry));
}

function repeatRows(
  context: EditContext,
  name: string,
  index: number,
  [first, last]: readonly [number, number],
): void {
  const { part, text } = readWorkbookPart(context.draft);
  const rows = escapeText(`${quotedSheetName(name)}!$${first + 1}:$${last + 1}`);
  const entry = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  const list = childElement(text, rootElement(text), "definedNames");
  const changed = list
    ? appendTo(text, list, entry)
    : insertInOrder(text, WORKBOOK_ORDER, "definedNames", `<definedNames>${entry}</definedNames>`);
  context.draft.setText(part, changed);
}
