import { BitReader } from "./bit-reader";
import { BlockWalk, type BlockStart } from "./deflate-blocks";
import {
  DISTANCE_BASE,
  DISTANCE_EXTRA,
  END_OF_BLOCK,
  LENGTH_BASE,
  LENGTH_EXTRA,
  mayBeCodes,
  readCodes,
} from "./deflate-codes";

/** Blocks are rarely longer, compressed. */
const FARTHEST = 1 << 17;
/** Not the last block, with codes of its own. */
const HEAD_MASK = 0b110;
const HEAD = 0b100;

/**
 * The same as `lastBlockStart` for a place near the end, in far less time: from the end backwards, every bit is tried
 * for the head of a block, and believed if all that follows gives, byte for byte, the end of the known content.
 * @param content the inflated data.
 * @returns null where none is found; there may be one all the same.
 */
export function blockStartNearEnd(
  compressed: Uint8Array,
  content: Uint8Array,
  size: number,
): BlockStart | null {
  const from = Math.max(0, compressed.length - FARTHEST);
  const bits = new BitReader(compressed.subarray(from));
  for (let bit = bits.length - 1; bit >= 0; bit--) {
    bits.bit = bit;
    if ((bits.peek() & HEAD_MASK) !== HEAD) continue;
    const count = countFrom(bits, bit);
    if (count === null || content.length - count > size) continue;
    const start = content.length - count;
    if (start >= 0 && gives(bits, bit, content, start)) return { bit: from * 8 + bit, size: start };
  }
  return null;
}

/** The bytes that the blocks from here on give, if they end where the data does. */
function countFrom(bits: BitReader, bit: number): number | null {
  bits.bit = bit + 3;
  if (!mayBeCodes(bits)) return null;
  bits.bit = bit;
  const walk = new BlockWalk(bits);
  let step = walk.block();
  while (step === "more") step = walk.block();
  return step === "last" && bits.length - bits.bit < 8 ? walk.size : null;
}

/** Whether the blocks from here on give the content from a place on. */
function gives(bits: BitReader, bit: number, content: Uint8Array, start: number): boolean {
  bits.bit = bit;
  let at: number | null = start;
  while (at !== null && at < content.length) {
    bits.take(1);
    at = bits.take(2) === 2 ? afterBlock(bits, content, at) : null;
  }
  return at === content.length;
}

function afterBlock(bits: BitReader, content: Uint8Array, start: number): number | null {
  const codes = readCodes(bits);
  if (!codes) return null;
  let at = start;
  for (
    let symbol = bits.symbol(codes.literals);
    symbol !== END_OF_BLOCK;
    symbol = bits.symbol(codes.literals)
  ) {
    if (symbol < END_OF_BLOCK) {
      if (content[at++] !== symbol) return null;
      continue;
    }
    const end = at + LENGTH_BASE[symbol - 257]! + bits.take(LENGTH_EXTRA[symbol - 257]!);
    const code = bits.symbol(codes.distances);
    const distance = DISTANCE_BASE[code]! + bits.take(DISTANCE_EXTRA[code]!);
    if (distance > at || end > content.length) return null;
    for (; at < end; at++) if (content[at] !== content[at - distance]) return null;
  }
  return at;
}
