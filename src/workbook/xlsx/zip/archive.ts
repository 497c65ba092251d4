import { WorkbookError } from "../../port";
import { refuseOtherFiles } from "./detect";
import { findDirectory, type Directory } from "./directory";
import { PACKAGE_LIMITS, type PackageLimits } from "./limits";
import { isEntry, readEntry, type ZipEntry } from "./entry";

/** An opened zip package. Nothing is inflated yet; the bytes are shared, not copied. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** By name, "/" between folders, in the order of the central directory. Folders are among them. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The entry of that name; part names do not tell capitals from small letters. */
  find(name: string): ZipEntry | undefined;
  /** The entry's bytes as they lie in the file. */
  compressed(entry: ZipEntry): Uint8Array;
}

/**
 * Opens a zip package and checks all that can be checked without inflating: names, places, overlaps and sizes.
 * @param fileName only tells .et from .xls, which are alike inside.
 * @throws WorkbookError empty-file, csv-file, html-file, legacy-xls, wps-et, encrypted, not-a-workbook, damaged or too-large.
 */
export function openArchive(given: Uint8Array, fileName = "", limits = PACKAGE_LIMITS): Archive {
  const bytes = plainBytes(given);
  refuseOtherFiles(bytes, fileName);
  const directory = findDirectory(bytes);
  const entries = readEntries(bytes, directory, limits);
  checkPlaces(entries, directory.offset);
  checkSizes(entries, limits);
  const { byName, folded } = indexByName(entries);
  return {
    bytes,
    entries: byName,
    find: (name) => byName.get(name) ?? folded.get(name.toLowerCase()),
    compressed: (entry) => bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize),
  };
}

/** A Node Buffer's slice shares its memory where an Uint8Array's copies; here the difference would corrupt a file. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.constructor === Uint8Array) return bytes;
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readEntries(bytes: Uint8Array, directory: Directory, limits: PackageLimits): ZipEntry[] {
  if (directory.count > limits.entries) throw new WorkbookError("too-large", `${directory.count} entries`);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    const entry = readEntry(bytes, at, directory);
    entries.push(entry);
    at += entry.central.length;
  }
  if (isEntry(bytes, at))
    throw new WorkbookError("damaged", `more than the ${directory.count} entries announced`);
  return entries;
}

function checkPlaces(entries: readonly ZipEntry[], directoryOffset: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  inOrder.forEach((entry, n) => {
    const end = entry.dataOffset + entry.compressedSize;
    const next = inOrder[n + 1]?.headerOffset ?? directoryOffset;
    if (end > next) throw new WorkbookError("damaged", `entry ${entry.name} runs into what follows it`);
  });
}

function checkSizes(entries: readonly ZipEntry[], limits: PackageLimits): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    const tooDense = size > limits.ratioFrom && size > compressedSize * limits.ratio;
    if (tooDense || total > limits.totalSize) {
      throw new WorkbookError("too-large", `${name}: ${size} bytes from ${compressedSize}, ${total} in all`);
    }
  }
}

function indexByName(entries: readonly ZipEntry[]) {
  const byName = new Map<string, ZipEntry>();
  const folded = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (folded.has(key)) throw new WorkbookError("damaged", `two entries named ${entry.name}`);
    folded.set(key, entry);
    byName.set(entry.name, entry);
  }
  return { byName, folded };
}
