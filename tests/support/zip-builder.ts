import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/workbook/xlsx/zip/crc32";

/** One part of a package made for a test; the optional fields are the lies a hostile writer would tell. */
export interface PartFixture {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly headerOffset?: number;
  readonly localName?: string;
  /** Sizes and place only in the zip64 extra field. */
  readonly zip64?: boolean;
  /** Local header without sizes, a data descriptor behind the data. */
  readonly descriptor?: boolean;
}

/** A zip file of these parts, byte for byte as asked for. */
export function buildZip(parts: readonly PartFixture[], comment = ""): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = records(part, offset);
    pieces.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return new Uint8Array(
    Buffer.concat([...pieces, central, endRecord(parts.length, central.length, offset, comment)]),
  );
}

function records(part: PartFixture, offset: number) {
  const data = Buffer.from(typeof part.data === "string" ? new TextEncoder().encode(part.data) : part.data);
  const body = part.stored ? data : deflateRawSync(data);
  const facts = {
    flags: (part.flags ?? 0x800) | (part.descriptor ? 8 : 0),
    method: part.method ?? (part.stored ? 0 : 8),
    crc: part.crc ?? crc32(data),
    compressedSize: part.compressedSize ?? body.length,
    size: part.size ?? data.length,
  };
  return {
    local: Buffer.concat([
      localHeader(part, facts),
      body,
      part.descriptor ? descriptor(facts) : Buffer.alloc(0),
    ]),
    central: centralRecord(part, facts, part.headerOffset ?? offset),
  };
}

type Facts = { flags: number; method: number; crc: number; compressedSize: number; size: number };

function localHeader(part: PartFixture, facts: Facts): Buffer {
  const name = Buffer.from(part.localName ?? part.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(facts.flags, 6);
  head.writeUInt16LE(facts.method, 8);
  head.writeUInt16LE(0x5821, 12);
  if (!part.descriptor) writeSizes(head, 14, facts);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function centralRecord(part: PartFixture, facts: Facts, offset: number): Buffer {
  const name = Buffer.from(part.name);
  const extra = part.zip64 ? zip64Extra(facts, offset) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(facts.flags, 8);
  head.writeUInt16LE(facts.method, 10);
  head.writeUInt16LE(0x5821, 14);
  writeSizes(head, 16, part.zip64 ? { ...facts, compressedSize: 0xffffffff, size: 0xffffffff } : facts);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(part.zip64 ? 0xffffffff : offset, 42);
  return Buffer.concat([head, name, extra]);
}

function zip64Extra(facts: Facts, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [facts.size, facts.compressedSize, offset].forEach((value, n) =>
    extra.writeBigUInt64LE(BigInt(value), 4 + n * 8),
  );
  return extra;
}

function writeSizes(head: Buffer, at: number, { crc, compressedSize, size }: Facts): void {
  head.writeUInt32LE(crc, at);
  head.writeUInt32LE(Math.min(compressedSize, 0xffffffff), at + 4);
  head.writeUInt32LE(Math.min(size, 0xffffffff), at + 8);
}

function descriptor(facts: Facts): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  writeSizes(record, 4, facts);
  return record;
}

function endRecord(count: number, size: number, offset: number, comment: string): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}
