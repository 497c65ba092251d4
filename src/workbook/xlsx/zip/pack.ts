import { LittleEndian } from "./bytes";

/** An entry ready to be written: its two headers as bytes, and its data with whatever followed it. */
export interface PackedEntry {
  readonly local: Uint8Array;
  readonly data: Uint8Array;
  readonly central: Uint8Array;
}

/** Data of an entry that is new or changed. */
export interface PackedData {
  readonly method: 0 | 8;
  readonly crc: number;
  /** Inflated length in bytes. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const HAS_DESCRIPTOR = 8;
/** Midnight of 1980-01-01, as Excel stamps every part. */
const DATE = 0x21;

/** An entry with other data; name, time, attributes and comment stay. */
export function repack(former: PackedEntry, data: PackedData): PackedEntry {
  const local = withoutZip64(former.local, LOCAL_LENGTH, 28);
  const central = withoutZip64(former.central, CENTRAL_LENGTH, 30);
  // The place may have stood in the zip64 field; it is written anew with the package.
  new DataView(central.buffer).setUint32(42, 0, true);
  describe(local, 6, new LittleEndian(local).u16(6) & ~HAS_DESCRIPTOR, data);
  describe(central, 8, new LittleEndian(central).u16(8) & ~HAS_DESCRIPTOR, data);
  return { local, data: data.compressed, central };
}

/** A new entry. */
export function pack(name: string, data: PackedData): PackedEntry {
  const bytes = new TextEncoder().encode(name);
  const flags = bytes.length === name.length ? 0 : 0x800;
  const local = header(0x04034b50, LOCAL_LENGTH, 4, 26, bytes);
  const central = header(0x02014b50, CENTRAL_LENGTH, 6, 28, bytes);
  new DataView(central.buffer).setUint16(4, 20, true);
  describe(local, 6, flags, data, DATE);
  describe(central, 8, flags, data, DATE);
  return { local, data: data.compressed, central };
}

function header(
  signature: number,
  length: number,
  versionAt: number,
  nameLengthAt: number,
  name: Uint8Array,
) {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(versionAt, 20, true);
  view.setUint16(nameLengthAt, name.length, true);
  bytes.set(name, length);
  return bytes;
}

/** Flags, method, time, checksum and sizes lie in the same sequence in both headers. */
function describe(header: Uint8Array, flagsAt: number, flags: number, data: PackedData, date?: number): void {
  const view = new DataView(header.buffer, header.byteOffset);
  view.setUint16(flagsAt, flags, true);
  view.setUint16(flagsAt + 2, data.method, true);
  if (date !== undefined) view.setUint16(flagsAt + 6, date, true);
  view.setUint32(flagsAt + 8, data.crc, true);
  view.setUint32(flagsAt + 12, data.compressed.length, true);
  view.setUint32(flagsAt + 16, data.size, true);
}

/** A copy of a header without its zip64 field, whose sizes would contradict the new ones. */
function withoutZip64(header: Uint8Array, fixed: number, extraLengthAt: number): Uint8Array {
  const file = new LittleEndian(header);
  const from = fixed + file.u16(extraLengthAt - 2);
  const end = from + file.u16(extraLengthAt);
  const kept: number[] = [];
  for (let at = from; at + 4 <= end; at += 4 + file.u16(at + 2)) {
    if (file.u16(at) !== 1) kept.push(...header.subarray(at, Math.min(end, at + 4 + file.u16(at + 2))));
  }
  const copy = Uint8Array.of(...header.subarray(0, from), ...kept, ...header.subarray(end));
  new DataView(copy.buffer).setUint16(extraLengthAt, kept.length, true);
  return copy;
}
