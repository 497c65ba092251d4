import fc from "fast-check";
import { crc32 } from "../../../../src/workbook/xlsx/zip/crc32";
import { crcWithEnding } from "../../../../src/workbook/xlsx/zip/crc32-splice";

function ending(bytes: Uint8Array) {
  return { crc: crc32(bytes), length: bytes.length };
}

test("the checksum after another ending is the one the whole would have", () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(bytes, bytes, bytes, (start, former, now) => {
      const whole = (end: Uint8Array) => crc32(Uint8Array.of(...start, ...end));
      expect(crcWithEnding(whole(former), ending(former), ending(now))).toBe(whole(now));
    }),
  );
});

test("a long way back, too", () => {
  const start = new Uint8Array(3_000_000).fill(7);
  const former = new Uint8Array(2_000_001).fill(9);
  const before = crc32(former, crc32(start));
  const now = Uint8Array.of(1, 2, 3);
  expect(crcWithEnding(before, ending(former), ending(now))).toBe(crc32(now, crc32(start)));
});
