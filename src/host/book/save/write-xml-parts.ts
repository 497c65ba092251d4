import { relationshipsOf } from "../../../workbook/xlsx/read/relationships";
import { declareContentType } from "../../../workbook/xlsx/write/content-types";
import type { PackageDraft } from "../../../workbook/xlsx/write/package-draft";
import { dropPart } from "../../../workbook/xlsx/write/qb-part";
import {
  addRelationship,
  relationships,
  removeRelationships,
} from "../../../workbook/xlsx/write/relationships";
import { freePartName, readWorkbookPart, tieToWorkbook } from "../../../workbook/xlsx/write/workbook-part";
import { escapeAttribute } from "../../../workbook/xlsx/write/xml/escape";
import type { XmlPart } from "../host-book";
import type { XmlPartChanges } from "../xml-parts";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Writes what became of the workbook's custom XML parts. */
export function writeXmlParts(draft: PackageDraft, { added, changed }: XmlPartChanges): void {
  for (const [part, xml] of changed) {
    if (xml === null) removePart(draft, part);
    else draft.setText(part, xml);
  }
  for (const part of added) addPart(draft, part);
}

function addPart(draft: PackageDraft, { id, namespace, xml }: XmlPart): void {
  const { namespaces } = readWorkbookPart(draft);
  const part = freePartName(draft, (number) => `customXml/item${number}.xml`);
  const properties = freePartName(draft, (number) => `customXml/itemProps${number}.xml`);
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`;
  draft.setText(part, xml);
  draft.setText(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${namespaces.customXml}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
  );
  declareContentType(draft, part, "application/xml");
  declareContentType(draft, properties, PROPERTIES_TYPE);
  addRelationship(draft, part, `${namespaces.relationships}/customXmlProps`, properties);
  tieToWorkbook(draft, "customXml", part);
}

function removePart(draft: PackageDraft, part: string): void {
  for (const { target, external } of relationships(draft, part)) if (!external) dropPart(draft, target);
  if (draft.has(relationshipsOf(part))) dropPart(draft, relationshipsOf(part));
  dropPart(draft, part);
  removeRelationships(draft, readWorkbookPart(draft).part, ({ target }) => target === part);
}
