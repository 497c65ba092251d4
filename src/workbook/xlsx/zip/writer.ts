import { WorkbookError } from "../../port";
import type { Archive } from "./archive";
import { LittleEndian } from "./bytes";
import { findDirectory } from "./directory";
import type { PackedEntry } from "./pack";

/** Both orders of a package by entry name: as the entries lie in the file, and as its directory lists them. */
export interface EntryOrder {
  readonly lying: readonly string[];
  readonly listed: readonly string[];
}

const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST = 0xffffffff;

/** The orders of an archive as it was read. */
export function orderOf(archive: Archive): EntryOrder {
  const entries = [...archive.entries.values()];
  const lying = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  return { lying: lying.map(({ name }) => name), listed: entries.map(({ name }) => name) };
}

/** Where each entry ends, with its descriptor and whatever else lies before the next one. */
export function entryEnds(archive: Archive, { lying }: EntryOrder): ReadonlyMap<string, number> {
  const directory = findDirectory(archive.bytes).offset;
  return new Map(
    lying.map((name, n) => [name, archive.entries.get(lying[n + 1] ?? "")?.headerOffset ?? directory]),
  );
}

/**
 * The package with these entries, in this order; its comment is kept.
 * @throws WorkbookError too-large where the zip format without its 64-bit extension ends.
 */
export function writeArchive(
  archive: Archive,
  entries: ReadonlyMap<string, PackedEntry>,
  order: EntryOrder,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const places = new Map<string, number>();
  let length = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const name of order.lying) {
    const { local, data } = entryOf(entries, name);
    places.set(name, length);
    put(local);
    put(data);
  }
  const directory = length;
  for (const name of order.listed) put(relocated(entryOf(entries, name).central, places.get(name) ?? 0));
  if (length > LONGEST || entries.size >= 0xffff) throw new WorkbookError("too-large", `${length} bytes`);
  put(endRecord(archive.bytes, entries.size, directory, length - directory));
  return joined(pieces, length);
}

function entryOf(entries: ReadonlyMap<string, PackedEntry>, name: string): PackedEntry {
  const entry = entries.get(name);
  if (!entry) throw new WorkbookError("host-failure", `no entry ${name} to write`);
  return entry;
}

/** The directory's record with the entry's new place. */
function relocated(central: Uint8Array, place: number): Uint8Array {
  const copy = central.slice();
  const view = new DataView(copy.buffer);
  if (view.getUint32(42, true) !== LONGEST) view.setUint32(42, place, true);
  else setLongPlace(copy, place);
  return copy;
}

/** The place is the last of the zip64 field's numbers that the fixed fields leave out. */
function setLongPlace(central: Uint8Array, place: number): void {
  const file = new LittleEndian(central);
  let at = CENTRAL_LENGTH + file.u16(28);
  while (file.u16(at) !== 1) at += 4 + file.u16(at + 2);
  const skipped = [20, 24].filter((field) => file.u32(field) === LONGEST).length;
  const view = new DataView(central.buffer);
  view.setUint32(at + 4 + skipped * 8, place, true);
  view.setUint32(at + 8 + skipped * 8, 0, true);
}

function endRecord(former: Uint8Array, count: number, offset: number, size: number): Uint8Array {
  const comment = commentOf(former);
  const end = new Uint8Array(END_LENGTH + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, END_LENGTH);
  return end;
}

function commentOf(bytes: Uint8Array): Uint8Array {
  const file = new LittleEndian(bytes);
  const { end } = findDirectory(bytes);
  if (file.u32(end) !== 0x06054b50) return new Uint8Array();
  return bytes.subarray(end + END_LENGTH, end + END_LENGTH + file.u16(end + 20));
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
