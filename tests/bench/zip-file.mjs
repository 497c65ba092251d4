import { once } from "node:events";
import { createDeflateRaw } from "node:zlib";

const DESCRIPTOR_FOLLOWS = 8;
const UTF8_NAMES = 0x800;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = (byte >>> 1) ^ (byte & 1 ? 0xedb88320 : 0);
  return byte;
});

function crc32(crc, bytes) {
  crc = ~crc;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 255];
  return ~crc >>> 0;
}

/** Writes a zip file piece by piece, so that a part of 250 MB never stands in memory. */
export class ZipFile {
  directory = [];
  offset = 0;

  /** @param write takes bytes one after another. */
  constructor(write) {
    this.write = (bytes) => {
      write(bytes);
      this.offset += bytes.length;
    };
  }

  /** Adds a part from pieces of text. */
  async add(name, pieces) {
    const part = { name: Buffer.from(name), offset: this.offset, crc: 0, size: 0 };
    this.write(localHeader(part));
    const start = this.offset;
    await this.deflate(part, pieces);
    part.compressed = this.offset - start;
    this.write(descriptor(part));
    this.directory.push(part);
  }

  end() {
    const start = this.offset;
    for (const part of this.directory) this.write(centralRecord(part));
    this.write(endRecord(this.directory.length, start, this.offset - start));
  }

  async deflate(part, pieces) {
    const deflater = createDeflateRaw();
    deflater.on("data", this.write);
    for (const bytes of inBlocks(pieces)) {
      part.crc = crc32(part.crc, bytes);
      part.size += bytes.length;
      if (!deflater.write(bytes)) await once(deflater, "drain");
    }
    deflater.end();
    await once(deflater, "end");
  }
}

function* inBlocks(pieces) {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < 1 << 18) continue;
    yield Buffer.from(block);
    block = "";
  }
  yield Buffer.from(block);
}

function localHeader({ name }) {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(DESCRIPTOR_FOLLOWS | UTF8_NAMES, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor(part) {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  writeSizes(record, 4, part);
  return record;
}

function centralRecord(part) {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(DESCRIPTOR_FOLLOWS | UTF8_NAMES, 8);
  head.writeUInt16LE(8, 10);
  writeSizes(head, 16, part);
  head.writeUInt16LE(part.name.length, 28);
  head.writeUInt32LE(part.offset, 42);
  return Buffer.concat([head, part.name]);
}

function writeSizes(record, at, { crc, compressed, size }) {
  record.writeUInt32LE(crc, at);
  record.writeUInt32LE(compressed, at + 4);
  record.writeUInt32LE(size, at + 8);
}

function endRecord(count, start, length) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
