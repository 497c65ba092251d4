import { attribute } from "../../../workbook/xlsx/write/xml/attributes";
import { openTag, rootElement } from "../../../workbook/xlsx/write/xml/elements";
import { namespaceOf, type FileXmlPart } from "../xml-parts";
import { linkedParts, partText, type BookPackage } from "./book-package";

/** The workbook's custom XML parts. What is no XML is left alone. */
export function readXmlParts(book: BookPackage): FileXmlPart[] {
  return linkedParts(book, book.parts.workbook, "customXml").flatMap((part) => {
    const xml = partText(book, part);
    const namespace = orNull(() => namespaceOf(xml));
    return namespace === null ? [] : [{ id: idOf(book, part), namespace, xml, part }];
  });
}

function idOf(book: BookPackage, part: string): string {
  const properties = partText(book, linkedParts(book, part, "customXmlProps")[0]);
  const id = orNull(() => attribute(openTag(properties, rootElement(properties)), "*:itemID"));
  return id ?? `{${part}}`;
}

function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
