import { openArchive } from "../workbook/xlsx/zip/archive";
import { inflatePart, type Inflater } from "../workbook/xlsx/zip/inflate";
import { AUTHOR } from "./to-docx";

const LAST = `<cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy>`;
const FIRST_VERSION = "<cp:revision>1</cp:revision>";

/** Whether a .docx is as QB wrote it. @throws WorkbookError for what is no package */
export function isDocumentAsLeft(bytes: Uint8Array, inflater: Inflater): boolean {
  const archive = openArchive(bytes);
  const entry = archive.find("docProps/core.xml");
  if (!entry) return false;
  const properties = new TextDecoder().decode(inflatePart(archive, entry, inflater));
  return properties.includes(LAST) && properties.includes(FIRST_VERSION);
}
