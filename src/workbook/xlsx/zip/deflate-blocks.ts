import { BitReader } from "./bit-reader";
import {
  DISTANCE_EXTRA,
  END_OF_BLOCK,
  FIXED_CODES,
  LENGTH_BASE,
  LENGTH_EXTRA,
  readCodes,
} from "./deflate-codes";
import type { Codes } from "./deflate-codes";

/** A place in deflate data where a block begins. */
export interface BlockStart {
  /** Bits of compressed data before it. */
  readonly bit: number;
  /** Bytes of inflated data before it. */
  readonly size: number;
}

/**
 * The last block that begins at or before a place in the inflated data, found without inflating:
 * the codes are stepped over and what they would give is counted.
 * @returns null where the data is not what deflate data should be.
 */
export function lastBlockStart(compressed: Uint8Array, size: number): BlockStart | null {
  const walk = new BlockWalk(new BitReader(compressed));
  let last: BlockStart = { bit: 0, size: 0 };
  while (walk.size <= size) {
    last = { bit: walk.bits.bit, size: walk.size };
    const step = walk.block();
    if (step === "broken") return null;
    if (step === "last") break;
  }
  return last;
}

/** Steps over blocks and counts the bytes they give. */
export class BlockWalk {
  size = 0;

  constructor(readonly bits: BitReader) {}

  block(): "more" | "last" | "broken" {
    const isLast = this.bits.take(1) === 1;
    const isSound = this.body(this.bits.take(2)) && this.bits.isInside();
    return isSound ? (isLast ? "last" : "more") : "broken";
  }

  private body(type: number): boolean {
    if (type === 0) return this.storedBlock();
    const codes = type === 1 ? FIXED_CODES : type === 2 ? readCodes(this.bits) : null;
    return codes !== null && this.codedBlock(codes);
  }

  private storedBlock(): boolean {
    const { bits } = this;
    bits.toWholeByte();
    const length = bits.take(16);
    const isSound = bits.take(16) === (length ^ 0xffff);
    bits.bit += length * 8;
    this.size += length;
    return isSound;
  }

  /**
   * A literal is a byte, a length as many as it says.
   * One loop and long for speed; `ahead` holds the next `held` bits, which are at least a code's 15.
   */
  private codedBlock({ literals, distances }: Codes): boolean {
    const { bits } = this;
    const { length } = bits;
    const literalMask = literals.length - 1;
    const distanceMask = distances.length - 1;
    let { bit } = bits;
    let { size } = this;
    let ahead = bits.peek();
    let held = 25;
    while (bit <= length) {
      if (held < 15) {
        ahead = bits.at(bit);
        held = 25;
      }
      const entry = literals[ahead & literalMask]!;
      const code = entry & 15;
      const symbol = entry >>> 4;
      bit += code;
      ahead >>>= code;
      held -= code;
      if (symbol < END_OF_BLOCK) {
        if (entry === 0) return false;
        size++;
        continue;
      }
      if (symbol === END_OF_BLOCK) {
        bits.bit = bit;
        this.size = size;
        return true;
      }
      const extra = LENGTH_EXTRA[symbol - 257]!;
      size += LENGTH_BASE[symbol - 257]! + (ahead & ((1 << extra) - 1));
      bit += extra;
      const distance = distances[bits.at(bit) & distanceMask]!;
      bit += (distance & 15) + DISTANCE_EXTRA[distance >>> 4]!;
      held = 0;
    }
    return false;
  }
}
