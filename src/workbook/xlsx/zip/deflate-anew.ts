import type { Deflate } from "./deflate";
import { lastBlockStart, type BlockStart } from "./deflate-blocks";
import { blockStartNearEnd } from "./deflate-search";

/** Below this the data is compressed as a whole. */
const WORTH_KEEPING = 1 << 17;
/** So near the end that a block's head is looked for from there. */
const NEAR_END = 1 << 16;

/** Some data as it was before a change, deflated and not. */
export interface FormerData {
  readonly compressed: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * Compresses data that begins as it did before: the blocks that lie wholly within the common beginning are
 * kept as they are, so that a change at the end of a large part costs little.
 * @param common how many bytes at the beginning are the same.
 * @param bytesFrom the data to compress from a place on, that is not above `common`.
 */
export function deflateAnew(
  former: FormerData,
  common: number,
  bytesFrom: (place: number) => Uint8Array,
  deflate: Deflate,
): Uint8Array {
  const start = common < WORTH_KEEPING ? null : lastBlock(former, common);
  if (!start || start.size === 0) return deflate(bytesFrom(0));
  return joined(former.compressed, start.bit, deflate(bytesFrom(start.size)));
}

function lastBlock({ compressed, content }: FormerData, size: number): BlockStart | null {
  const near = content.length - size <= NEAR_END ? blockStartNearEnd(compressed, content, size) : null;
  return near ?? lastBlockStart(compressed, size);
}

/** An empty stored block stands between, whose end is the next whole byte (RFC 1951, 3.2.4). */
function joined(former: Uint8Array, bit: number, rest: Uint8Array): Uint8Array {
  const whole = bit >>> 3;
  const header = (bit + 3 + 7) >>> 3;
  const bytes = new Uint8Array(header + 4 + rest.length);
  bytes.set(former.subarray(0, whole));
  if (bit & 7) bytes[whole] = (former[whole] ?? 0) & ((1 << (bit & 7)) - 1);
  bytes.set([0, 0, 0xff, 0xff], header);
  bytes.set(rest, header + 4);
  return bytes;
}
