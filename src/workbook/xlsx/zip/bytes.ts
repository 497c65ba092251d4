import { WorkbookError } from "../../port";

/** Little-endian numbers out of a file; a place outside it means the file is damaged. */
export class LittleEndian {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.view.getUint32(at, true);
  }

  /** A 64-bit length or place; no file has one above 2^53. */
  u64(at: number): number {
    const value = this.u32(at + 4) * 2 ** 32 + this.u32(at);
    if (value > Number.MAX_SAFE_INTEGER) throw new WorkbookError("damaged", `impossible length at ${at}`);
    return value;
  }

  slice(from: number, length: number): Uint8Array {
    this.need(from, length);
    return this.bytes.subarray(from, from + length);
  }

  private need(at: number, length: number): void {
    if (at < 0 || at + length > this.bytes.length) {
      throw new WorkbookError("damaged", `cut off: ${length} bytes wanted at ${at} of ${this.bytes.length}`);
    }
  }
}
