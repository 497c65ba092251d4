import { crc32 } from "../zip/crc32";
import { crcWithEnding } from "../zip/crc32-splice";
import { deflateAnew } from "../zip/deflate-anew";
import type { Deflate } from "../zip/deflate";
import type { PackedData } from "../zip/pack";
import { encodeTail, type PartText } from "./part-text";

/** A part's text as the data of an entry. @param stored the data it had, where it is not new. */
export function packText(part: PartText, stored: PackedData | undefined, deflate: Deflate): PackedData {
  const tail = encodeTail(part);
  const { former, cut } = part;
  const method = stored?.method ?? 8;
  const size = cut + tail.length;
  if (!stored || method === 0) {
    const bytes = joined(former.subarray(0, cut), tail);
    return { method, crc: crc32(bytes), size, compressed: method === 0 ? bytes : deflate(bytes) };
  }
  const same = commonStart(former.subarray(cut), tail);
  const before = { crc: crc32(former.subarray(cut + same)), length: former.length - cut - same };
  const now = { crc: crc32(tail.subarray(same)), length: tail.length - same };
  const bytesFrom = (place: number) =>
    place >= cut ? tail.subarray(place - cut) : joined(former.subarray(place, cut), tail);
  const compressed = deflateAnew(
    { compressed: stored.compressed, content: former },
    cut + same,
    bytesFrom,
    deflate,
  );
  return { method, crc: crcWithEnding(stored.crc, before, now), size, compressed };
}

function commonStart(a: Uint8Array, b: Uint8Array): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at++;
  return at;
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  if (head.length === 0) return tail;
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
