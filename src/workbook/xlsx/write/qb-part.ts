import { SETTINGS_NAMESPACE } from "../read/settings-part";
import { declareContentType, forgetContentType } from "./content-types";
import type { PackageDraft } from "./package-draft";
import {
  EMPTY_DOCUMENT,
  isEmptyDocument,
  isQbDocument,
  parseQbDocument,
  printQbDocument,
} from "./qb-document";
import type { QbDocument } from "./qb-document";
import { addRelationship, relationships, removeRelationships } from "./relationships";
import { relationshipsOf } from "../read/relationships";
import { freePartName, readWorkbookPart, tieToWorkbook } from "./workbook-part";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Names QB's item among a workbook's custom XML; one workbook has one. */
const ITEM_ID = "{5B1F0D3C-7C0E-4D55-9C39-51B1F2A8E0B4}";

/** LibreOffice ties the item to the package in place of the workbook: then its name tells it. */
const ITEM = /^customXml\/item\d+\.xml$/i;

function findQbPart(draft: PackageDraft): string | undefined {
  return tiedQbPart(draft) ?? draft.names().find((name) => ITEM.test(name) && isQbDocument(draft.text(name)));
}

function tiedQbPart(draft: PackageDraft): string | undefined {
  return relationships(draft, readWorkbookPart(draft).part)
    .filter(({ type, external, target }) => type === "customXml" && !external && draft.has(target))
    .map(({ target }) => target)
    .find((part) => isQbDocument(draft.text(part)));
}

/** What QB keeps in the workbook, which may be nothing. */
export function readQbDocument(draft: PackageDraft): QbDocument {
  const part = findQbPart(draft);
  return part === undefined ? EMPTY_DOCUMENT : parseQbDocument(draft.text(part));
}

/** Keeps it; nothing to keep leaves no part behind. */
export function writeQbDocument(draft: PackageDraft, document: QbDocument): void {
  const part = findQbPart(draft);
  if (isEmptyDocument(document)) {
    if (part !== undefined) removeQbPart(draft, part);
    return;
  }
  draft.setText(part ?? makeQbPart(draft), printQbDocument(document));
}

function makeQbPart(draft: PackageDraft): string {
  const { namespaces } = readWorkbookPart(draft);
  const part = freePartName(draft, (number) => `customXml/item${number}.xml`);
  const properties = freePartName(draft, (number) => `customXml/itemProps${number}.xml`);
  draft.setText(part, printQbDocument(EMPTY_DOCUMENT));
  draft.setText(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespaces.customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareContentType(draft, part, "application/xml");
  declareContentType(draft, properties, PROPERTIES_TYPE);
  addRelationship(draft, part, `${namespaces.relationships}/customXmlProps`, properties);
  tieToWorkbook(draft, "customXml", part);
  return part;
}

function removeQbPart(draft: PackageDraft, part: string): void {
  for (const { target, external } of relationships(draft, part)) {
    if (!external) dropPart(draft, target);
  }
  dropPart(draft, part);
  for (const source of [readWorkbookPart(draft).part, ""])
    removeRelationships(draft, source, ({ target }) => target === part);
}

/** Takes a part out, with its relationships and what the package says of it. */
export function dropPart(draft: PackageDraft, part: string): void {
  const links = draft.actualName(relationshipsOf(part));
  for (const name of [links, part]) {
    if (draft.has(name)) draft.remove(name);
    forgetContentType(draft, name);
  }
}
