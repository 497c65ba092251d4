import { parseArea } from "../../../core/address";
import { attribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { descendants, openTag, rootElement } from "../../../workbook/xlsx/write/xml/elements";
import type { BookTable } from "../host-book";
import { linkedParts, partText, type BookPackage } from "./book-package";

/** A table with how many of its rows are headings. */
export interface FileTable extends BookTable {
  readonly headingRows: number;
}

export function readTables(book: BookPackage, sheetPart: string): FileTable[] {
  return linkedParts(book, sheetPart, "table").flatMap((part) => readTable(partText(book, part)));
}

function readTable(text: string): FileTable[] {
  const root = rootElement(text);
  const tag = openTag(text, root);
  const area = parseArea(attribute(tag, "ref") ?? "");
  if (!area) return [];
  const columns = descendants(text, root, "tableColumn").map((column) => openTag(text, column));
  return [
    {
      name: attribute(tag, "displayName") ?? attribute(tag, "name") ?? "",
      area,
      headings: columns.map((column) => attribute(column, "name") ?? ""),
      headingRows: numberAttribute(tag, "headerRowCount") ?? 1,
    },
  ];
}
