import { WorkbookError } from "../../port";
import type { Archive } from "./archive";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

/** Raw deflate data with what it must come to. */
export interface Deflated {
  readonly compressed: Uint8Array;
  /** Inflated length in bytes. */
  readonly size: number;
  /** Checksum of the inflated bytes. */
  readonly crc: number;
}

/**
 * Inflates; the command line injects zlib, the browser what it has.
 * Both ways check the checksum, hold no more than `size` bytes and throw what they like on bad data.
 */
export interface Inflater {
  whole(data: Deflated): Uint8Array;
  chunks(data: Deflated): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A whole part, inflated and checked. @throws WorkbookError damaged */
export function inflatePart(archive: Archive, entry: ZipEntry, inflater: Inflater): Uint8Array {
  const compressed = archive.compressed(entry);
  if (entry.method === 0) return storedPart(entry, compressed);
  try {
    const bytes = inflater.whole({ ...entry, compressed });
    if (bytes.length === entry.size) return bytes;
  } catch (cause) {
    throw damaged(entry, cause);
  }
  throw damaged(entry);
}

/** A part in chunks as they come; the last one is handed out before the part as a whole is known to be sound. */
export async function* inflateChunks(
  archive: Archive,
  entry: ZipEntry,
  inflater: Inflater,
): AsyncGenerator<Uint8Array, void, undefined> {
  const compressed = archive.compressed(entry);
  if (entry.method === 0) return yield storedPart(entry, compressed);
  let left = entry.size;
  try {
    for await (const chunk of inflater.chunks({ ...entry, compressed })) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
  } catch (cause) {
    throw damaged(entry, cause);
  }
  if (left !== 0) throw damaged(entry);
}

function storedPart(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

function damaged(entry: ZipEntry, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged", `part ${entry.name} does not inflate to what it should`, { cause });
}
