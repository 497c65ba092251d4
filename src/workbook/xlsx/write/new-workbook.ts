import { crc32 } from "../zip/crc32";
import { pack, type PackedEntry } from "../zip/pack";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PARTS: readonly (readonly [name: string, text: string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  ],
  ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`],
];

/** A package without a sheet, to which `applyEdits` adds them. As it is, no program opens it. */
export function emptyWorkbook(): Uint8Array {
  const encoder = new TextEncoder();
  const entries = PARTS.map(([name, text]) => {
    const bytes = encoder.encode(HEAD + text);
    return pack(name, { method: 0, crc: crc32(bytes), size: bytes.length, compressed: bytes });
  });
  return joined([...entries.flatMap(({ local, data }) => [local, data]), ...directory(entries)]);
}

/** Where each entry lies, and the record that ends the file. */
function directory(entries: readonly PackedEntry[]): Uint8Array[] {
  let offset = 0;
  const list = entries.map(({ local, data, central }) => {
    new DataView(central.buffer).setUint32(42, offset, true);
    offset += local.length + data.length;
    return central;
  });
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    list.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return [...list, end];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
