import type { BitReader } from "./bit-reader";

/** The two codes of a block of deflate data, as tables by the bits ahead; see `decodingTable`. */
export interface Codes {
  readonly literals: Uint16Array;
  readonly distances: Uint16Array;
}

export const END_OF_BLOCK = 256;

/** RFC 1951, 3.2.5: what follows the codes 257 to 285 and the distance codes 0 to 29, and what they stand for. */
export const LENGTH_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0],
);
export const LENGTH_BASE = Uint16Array.from(LENGTH_EXTRA, (_, n) =>
  n === 28 ? 258 : LENGTH_EXTRA.subarray(0, n).reduce((sum, bits) => sum + (1 << bits), 3),
);
export const DISTANCE_EXTRA = Uint8Array.from({ length: 32 }, (_, n) => (n < 2 || n > 29 ? 0 : (n >> 1) - 1));
export const DISTANCE_BASE = Uint16Array.from(DISTANCE_EXTRA, (_, n) =>
  DISTANCE_EXTRA.subarray(0, n).reduce((sum, bits) => sum + (1 << bits), 1),
);

/** 3.2.7: the order in which the lengths of the codes for code lengths stand. */
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** 3.2.6. */
export const FIXED_CODES: Codes = {
  literals: decodingTable(
    Uint8Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8)),
  ),
  distances: decodingTable(new Uint8Array(30).fill(5)),
};

/** Whether codes may stand at the place, at little cost: their first numbers must be in bounds, their first code whole. */
export function mayBeCodes(bits: BitReader, place: number): boolean {
  const ahead = bits.at(place);
  if ((ahead & 31) > 29 || ((ahead >>> 5) & 31) > 29) return false;
  const from = place + 14;
  const end = from + 3 * (((ahead >>> 10) & 15) + 4);
  let sum = 0;
  for (let at = from; at < end; at += 3) {
    const length = bits.at(at) & 7;
    if (length > 0) sum += 128 >>> length;
  }
  return sum === 128;
}

/** The codes at the head of a block that brings its own; null where what stands there are no codes. */
export function readCodes(bits: BitReader): Codes | null {
  const [literals, distances, count] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  if (literals > 286 || distances > 30) return null;
  const small = new Uint8Array(19);
  for (const symbol of LENGTHS_ORDER.slice(0, count)) small[symbol] = bits.take(3);
  if (share(small) !== 1) return null;
  const lengths = readLengths(bits, decodingTable(small), literals + distances);
  if (!lengths) return null;
  const [own, far] = [lengths.subarray(0, literals), lengths.subarray(literals)];
  if (own[END_OF_BLOCK] === 0 || share(own) !== 1 || share(far) > 1) return null;
  return { literals: decodingTable(own), distances: decodingTable(far) };
}

/** How much of all bit sequences the codes of these lengths take up; 1 where every sequence is one. */
function share(lengths: Uint8Array): number {
  return lengths.reduce((sum, length) => sum + (length === 0 ? 0 : 2 ** -length), 0);
}

function readLengths(bits: BitReader, table: Uint16Array, count: number): Uint8Array | null {
  const lengths = new Uint8Array(count);
  let n = 0;
  while (n < count && bits.isInside()) {
    const symbol = bits.symbol(table);
    if (symbol < 16) lengths[n++] = symbol;
    else if (symbol === 16) lengths.fill(lengths[n - 1] ?? 0, n, (n += 3 + bits.take(2)));
    else n += symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
  }
  return n === count ? lengths : null;
}

/**
 * The symbols of a code whose lengths are given (3.2.2), by the bits ahead, as many as the longest code has:
 * symbol × 16 + length of its code; 0 for bits that are no code.
 */
function decodingTable(lengths: Uint8Array): Uint16Array {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 1);
  const table = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length++, code <<= 1) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length)
        fill(table, mirrored(code++, length), 1 << length, (symbol << 4) | length);
    }
  }
  return table;
}

function fill(table: Uint16Array, from: number, step: number, entry: number): void {
  for (let at = from; at < table.length; at += step) table[at] = entry;
}

function mirrored(code: number, length: number): number {
  let bits = 0;
  for (let n = 0; n < length; n++) bits |= ((code >>> n) & 1) << (length - 1 - n);
  return bits;
}
