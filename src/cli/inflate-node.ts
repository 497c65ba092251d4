import { createGunzip, gunzipSync } from "node:zlib";
import type { Deflated, Inflater } from "../workbook/xlsx/zip/inflate";

const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const CHUNK = 1 << 17;

/**
 * Inflates with zlib. The data is dressed as gzip, so that zlib itself checks length and checksum,
 * and while a chunk is being read the next one is inflated on another thread.
 */
export const nodeInflater: Inflater = {
  whole(data) {
    const gzip = Buffer.concat([GZIP_HEADER, data.compressed, trailer(data)]);
    return gunzipSync(gzip, { maxOutputLength: Math.max(1, data.size) });
  },
  chunks(data) {
    const stream = createGunzip({ chunkSize: CHUNK });
    stream.write(GZIP_HEADER);
    stream.write(data.compressed);
    stream.end(trailer(data));
    return stream;
  },
};

function trailer({ crc, size }: Deflated): Uint8Array {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc, 0);
  end.writeUInt32LE(size % 2 ** 32, 4);
  return end;
}
