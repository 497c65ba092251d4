import { Inflate, inflateSync } from "fflate";
import { WorkbookError } from "../port";
import { crc32 } from "./zip/crc32";
import { gzipFrame } from "./zip/gzip-frame";
import type { Deflated, Inflater } from "./zip/inflate";

/** Deflated bytes handed over at a time, so that what comes of them stays small. */
const PIECE = 1 << 16;

/** Inflates with the browser's own streams where it has them, which leaves the page alive meanwhile. */
export const browserInflater: Inflater = {
  whole(data) {
    const bytes = inflateSync(data.compressed, { out: new Uint8Array(data.size) });
    if (crc32(bytes) !== data.crc) throw wrongSum();
    return bytes;
  },
  chunks: (data) => (typeof DecompressionStream === "undefined" ? ownChunks(data) : streamChunks(data)),
};

/** The same without the browser's streams. */
export const scriptInflater: Inflater = { whole: browserInflater.whole, chunks: ownChunks };

async function* streamChunks(data: Deflated): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = gzipPieces(data);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function* gzipPieces(data: Deflated): Generator<Uint8Array, void, undefined> {
  const { header, trailer } = gzipFrame(data);
  yield header;
  yield* piecesOf(data.compressed);
  yield trailer;
}

function* ownChunks(data: Deflated): Generator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  let crc = 0;
  for (const piece of piecesOf(data.compressed)) {
    inflate.push(
      piece,
      piece.byteOffset + piece.length === data.compressed.byteOffset + data.compressed.length,
    );
    for (const chunk of ready.splice(0)) {
      crc = crc32(chunk, crc);
      yield chunk;
    }
  }
  if (crc !== data.crc) throw wrongSum();
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function wrongSum(): WorkbookError {
  return new WorkbookError("damaged", "wrong checksum");
}
