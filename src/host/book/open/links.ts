import { attribute } from "../../../workbook/xlsx/write/xml/attributes";
import type { BookLink } from "../host-book";
import type { BookPackage } from "./book-package";
import { memberTags, type SheetTexts } from "./sheet-texts";

/** The links of a worksheet, by cell name. */
export function readLinks(
  { pack }: BookPackage,
  sheetPart: string,
  { tail }: SheetTexts,
): Map<string, BookLink> {
  const tags = memberTags(tail, "hyperlinks");
  if (tags.length === 0) return new Map();
  const targets = new Map(pack.links(sheetPart).map(({ id, target }) => [id, target]));
  return new Map(
    tags.flatMap((tag): [string, BookLink][] => {
      const cell = (attribute(tag, "ref") ?? "").split(":")[0] ?? "";
      const location = attribute(tag, "location");
      const address = targets.get(attribute(tag, "*:id") ?? "");
      if (address !== undefined) return [[cell, { address }]];
      return location === undefined ? [] : [[cell, { location }]];
    }),
  );
}
