import { createGunzip, gunzipSync } from "node:zlib";
import { gzipFrame } from "../workbook/xlsx/zip/gzip-frame";
import type { Inflater } from "../workbook/xlsx/zip/inflate";

const CHUNK = 1 << 17;
const LARGEST_PIECE = 1 << 24;

/** Inflates with zlib; while a chunk is being read the next one is inflated on another thread. */
export const nodeInflater: Inflater = {
  whole(data) {
    const { header, trailer } = gzipFrame(data);
    const limits = {
      maxOutputLength: Math.max(1, data.size),
      chunkSize: Math.min(Math.max(64, data.size + 1), LARGEST_PIECE),
    };
    return gunzipSync(Buffer.concat([header, data.compressed, trailer]), limits);
  },
  chunks(data) {
    const { header, trailer } = gzipFrame(data);
    const stream = createGunzip({ chunkSize: CHUNK });
    stream.write(header);
    stream.write(data.compressed);
    stream.end(trailer);
    return stream;
  },
};
