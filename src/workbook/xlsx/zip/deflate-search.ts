import { BitReader } from "./bit-reader";
import { BlockWalk, type BlockStart } from "./deflate-blocks";
import { DISTANCE_BASE, DISTANCE_EXTRA, END_OF_BLOCK, LENGTH_BASE, LENGTH_EXTRA } from "./deflate-codes";
import { mayBeCodes, readCodes } from "./deflate-codes";

/** Blocks are rarely longer, compressed. */
const FARTHEST = 1 << 16;
/** More places that look like a head, without one being it, than there would be by chance. */
const MOST_TRIES = 3000;
/** Not the last block, with codes of its own. */
const HEAD_MASK = 0b110;
const HEAD = 0b100;

/** By the bit where a block begins: the bytes that it and all that follows give. */
type KnownBlocks = Map<number, number>;

/**
 * The same as `lastBlockStart` for a place near the end, in far less time: from the end backwards, every bit is tried
 * for the head of a block, and believed if what follows gives, byte for byte, the end of the known content.
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
  const known: KnownBlocks = new Map();
  let tries = 0;
  for (let bit = bits.length - 1; bit >= 0 && tries < MOST_TRIES; bit--) {
    if ((bits.at(bit) & HEAD_MASK) !== HEAD || !mayBeCodes(bits, bit + 3)) continue;
    tries++;
    const count = countFrom(bits, bit, known);
    if (count === null || !givesBlock(bits, bit, content, content.length - count)) continue;
    tries = 0;
    known.set(bit, count);
    if (content.length - count <= size) return { bit: from * 8 + bit, size: content.length - count };
  }
  return null;
}

/** The bytes that the blocks from here on give, if they lead to a known one or to where the data ends. */
function countFrom(bits: BitReader, bit: number, known: KnownBlocks): number | null {
  bits.bit = bit;
  const walk = new BlockWalk(bits);
  for (;;) {
    const step = walk.block();
    const rest = step === "more" ? known.get(bits.bit) : undefined;
    if (rest !== undefined) return walk.size + rest;
    if (step === "last") return bits.length - bits.bit < 8 ? walk.size : null;
    if (step === "broken") return null;
  }
}

/** Whether the block gives the content from a place on. */
function givesBlock(bits: BitReader, bit: number, content: Uint8Array, start: number): boolean {
  bits.bit = bit + 3;
  const codes = start < 0 ? null : readCodes(bits);
  if (!codes) return false;
  let at = start;
  for (
    let symbol = bits.symbol(codes.literals);
    symbol !== END_OF_BLOCK;
    symbol = bits.symbol(codes.literals)
  ) {
    if (symbol < END_OF_BLOCK) {
      if (content[at++] !== symbol) return false;
      continue;
    }
    const end = at + LENGTH_BASE[symbol - 257]! + bits.take(LENGTH_EXTRA[symbol - 257]!);
    const code = bits.symbol(codes.distances);
    const distance = DISTANCE_BASE[code]! + bits.take(DISTANCE_EXTRA[code]!);
    if (distance > at || end > content.length) return false;
    for (; at < end; at++) if (content[at] !== content[at - distance]) return false;
  }
  return true;
}
