const SPARE = 8;

/** Deflate data bit by bit; behind its end there are zeros. */
export class BitReader {
  bit = 0;
  readonly bytes: Uint8Array;
  /** Bits in all. */
  readonly length: number;

  /** The spare bytes save a check at every read. */
  constructor(data: Uint8Array) {
    this.bytes = new Uint8Array(data.length + SPARE);
    this.bytes.set(data);
    this.length = data.length * 8;
  }

  isInside(): boolean {
    return this.bit <= this.length;
  }

  /** At least the next 25 bits. */
  peek(): number {
    return this.at(this.bit);
  }

  /** At least 25 bits from a place on. */
  at(bit: number): number {
    const at = bit >>> 3;
    const bytes = this.bytes;
    return (
      (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> (bit & 7)
    );
  }

  /** A number of up to 16 bits. */
  take(bits: number): number {
    const value = this.peek() & ((1 << bits) - 1);
    this.bit += bits;
    return value;
  }

  /** The next symbol by a decoding table; bits that are no code count as the symbol 0. */
  symbol(table: Uint16Array): number {
    const entry = table[this.peek() & (table.length - 1)]!;
    this.bit += Math.max(1, entry & 15);
    return entry >>> 4;
  }

  toWholeByte(): void {
    this.bit = (this.bit + 7) & ~7;
  }
}
