import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import { browserDeflate } from "../../../../src/workbook/xlsx/deflate-browser";
import { deflateAnew } from "../../../../src/workbook/xlsx/zip/deflate-anew";
import { lastBlockStart } from "../../../../src/workbook/xlsx/zip/deflate-blocks";
import { blockStartNearEnd } from "../../../../src/workbook/xlsx/zip/deflate-search";
import type { Deflate } from "../../../../src/workbook/xlsx/zip/deflate";

/** Sheet-like text with numbers that do not repeat; the same every time. */
function sheetLike(rows: number): Uint8Array {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from(
      { length: 8 },
      (_, n) => `<c r="${"ABCDEFGH"[n]}${row + 1}" s="${n}"><v>${random()}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return new TextEncoder().encode(
    `<sheetData>${lines.join("")}</sheetData><pageMargins left="0.7"/></worksheet>`,
  );
}

const zlib =
  (options: ZlibOptions): Deflate =>
  (bytes) =>
    deflateRawSync(bytes, options);
const DEFLATERS: [string, Deflate][] = [
  ["zlib", zlib({})],
  ["zlib at its fastest", zlib({ level: 1 })],
  ["zlib at its best", zlib({ level: 9, memLevel: 9 })],
  ["zlib with small blocks", zlib({ memLevel: 1 })],
  ["Huffman codes alone", zlib({ strategy: constants.Z_HUFFMAN_ONLY })],
  ["the fixed codes", zlib({ strategy: constants.Z_FIXED })],
  ["stored blocks", zlib({ level: 0 })],
  ["fflate", browserDeflate],
];

const content = sheetLike(3000);
const added = new TextEncoder().encode('<conditionalFormatting sqref="A1"/></worksheet>');

function changedAt(place: number): Uint8Array {
  const bytes = new Uint8Array(place + added.length);
  bytes.set(content.subarray(0, place));
  bytes.set(added, place);
  return bytes;
}

describe.each(DEFLATERS)("after %s", (_, deflate) => {
  const compressed = deflate(content);

  it.each([content.length - 12, content.length - 50_000, 300_000, 140_000, 1000, 0])(
    "a change at %i is compressed to what it should be",
    (place) => {
      const now = changedAt(place);
      const made = deflateAnew({ compressed, content }, place, (from) => now.subarray(from), zlib({}));
      expect(Buffer.compare(inflateRawSync(made), Buffer.from(now))).toBe(0);
    },
  );
});

it("keeps the compressed bytes before the change", () => {
  const compressed = deflateRawSync(content);
  const place = content.length - 12;
  let again = 0;
  const counting: Deflate = (bytes) => deflateRawSync(bytes.subarray(0, (again = bytes.length)));
  const now = changedAt(place);
  const made = deflateAnew({ compressed, content }, place, (from) => now.subarray(from), counting);
  expect(again).toBeLessThan(content.length / 4);
  const kept = lastBlockStart(compressed, place)!.bit >>> 3;
  expect(Buffer.compare(made.subarray(0, kept), compressed.subarray(0, kept))).toBe(0);
});

it.each([
  ["zlib", zlib({})],
  ["zlib with small blocks", zlib({ memLevel: 2 })],
  ["fflate", browserDeflate],
])("finds from the end of data from %s the block that walking from the start finds", (_, deflate) => {
  const compressed = deflate(content);
  for (const back of [12, 3000, 60_000]) {
    const size = content.length - back;
    const found = blockStartNearEnd(compressed, content, size);
    if (found !== null || back < 60_000) expect(found).toEqual(lastBlockStart(compressed, size));
  }
});

it("says so when there are no such data", () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * n * 31 + 6) % 256);
  expect(lastBlockStart(Uint8Array.of(0xff), 0)).toBeNull();
  expect(lastBlockStart(Uint8Array.of(0b110, ...noise), 100_000)).toBeNull();
  expect(blockStartNearEnd(noise, content, content.length)).toBeNull();
});
