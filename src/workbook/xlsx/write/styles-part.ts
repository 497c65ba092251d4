import { declareContentType } from "./content-types";
import type { EditContext } from "./edit-context";
import { freePartName, readWorkbookPart, tieToWorkbook, workbookTarget } from "./workbook-part";
import { numberAttribute, withAttribute } from "./xml/attributes";
import { childElement, childElements, openTag, prefixOf, rootElement, type Element } from "./xml/elements";
import { appendTo, insertInOrder, prefixed, replaceBetween } from "./xml/splice";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

export type StyleCollection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The name of the styles part, which is made where a workbook has none. */
export function stylesPart(context: EditContext): string {
  const { draft } = context;
  const existing = workbookTarget(draft, "styles");
  if (existing !== undefined) return existing;
  const { part: workbook, namespaces } = readWorkbookPart(draft);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = freePartName(draft, (number) => `${folder}styles${number === 1 ? "" : number}.xml`);
  context.keepOrigin(part);
  draft.setText(part, plainStyles(namespaces.main));
  declareContentType(draft, part, CONTENT_TYPE);
  tieToWorkbook(draft, "styles", part);
  return part;
}

/** The least that Excel takes: the two fills it expects, one of everything else. */
function plainStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The members of one of the part's lists; none where it lacks the list. */
export function styleMembers(text: string, collection: StyleCollection): Element[] {
  const list = childElement(text, rootElement(text), collection);
  return list ? childElements(text, list) : [];
}

/** The index of a member of a list, which is added last unless there is one just like it. */
export function addStyle(context: EditContext, collection: StyleCollection, member: string): number {
  const part = stylesPart(context);
  const text = context.draft.text(part);
  const members = styleMembers(text, collection);
  const wanted = prefixed(member, prefixOf(rootElement(text).name));
  const same = members.findIndex(({ start, end }) => text.slice(start, end) === wanted);
  if (same >= 0) return same;
  context.keepOrigin(part);
  context.draft.setText(part, withMember(text, collection, member));
  return members.length;
}

function withMember(text: string, collection: StyleCollection, member: string): string {
  const list = childElement(text, rootElement(text), collection);
  if (!list)
    return insertInOrder(text, ORDER, collection, `<${collection} count="1">${member}</${collection}>`);
  const appended = appendTo(text, list, member);
  const tag = openTag(text, list).replace(/\s*\/>$/, ">");
  const count = numberAttribute(tag, "count");
  if (count === undefined) return appended;
  return replaceBetween(
    appended,
    list.start,
    list.start + tag.length,
    withAttribute(tag, "count", `${count + 1}`),
  );
}
