import { parseCell } from "../../../core/address";
import { attribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  descendants,
  childElement,
  openTag,
  rootElement,
  textOf,
} from "../../../workbook/xlsx/write/xml/elements";
import { linkedParts, partText, type BookPackage } from "./book-package";

const [WIDTH, HEIGHT] = [200, 90];

/** A note as the grid takes it. */
export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

/** The notes of a worksheet, by row and column. */
export function readNotes(book: BookPackage, sheetPart: string): Record<number, Record<number, GridNote>> {
  const notes: Record<number, Record<number, GridNote>> = {};
  for (const part of linkedParts(book, sheetPart, "comments")) {
    for (const note of notesIn(partText(book, part))) (notes[note.row] ??= {})[note.col] = note;
  }
  return notes;
}

function notesIn(text: string): GridNote[] {
  return descendants(text, rootElement(text), "comment").flatMap((comment) => {
    const ref = attribute(openTag(text, comment), "ref") ?? "";
    const place = parseCell(ref);
    const body = childElement(text, comment, "text");
    const note = body
      ? descendants(text, body, "t")
          .map((run) => textOf(text, run))
          .join("")
      : "";
    return place && note !== ""
      ? [{ id: `note-${ref}`, row: place.row, col: place.column, width: WIDTH, height: HEIGHT, note }]
      : [];
  });
}
