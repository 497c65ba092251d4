import { WorkbookError } from "../../port";
import { LittleEndian } from "./bytes";
import type { Directory } from "./directory";

/** One entry of a zip file: what the central directory says of it, and where its bytes lie. */
export interface ZipEntry {
  /** "/" between folders whatever the writer used; never absolute, never climbing out. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly flags: number;
  /** MS-DOS time and date as stored. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Declared inflated size in bytes; checked when inflating. */
  readonly size: number;
  readonly externalAttributes: number;
  readonly headerOffset: number;
  readonly dataOffset: number;
  /** The whole record in the central directory: fixed fields, name, extra fields, comment. */
  readonly central: Uint8Array;
  /** The whole local header: fixed fields, name, extra fields. */
  readonly local: Uint8Array;
}

const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;

/** Reads the central record at a place and the local header it points to. */
export function readEntry(bytes: Uint8Array, at: number, directory: Directory): ZipEntry {
  const file = new LittleEndian(bytes);
  const central = centralRecord(file, at, directory);
  const name = entryName(file.slice(at + CENTRAL_LENGTH, file.u16(at + 28)));
  const sizes = sizesOf(file, at);
  const local = localHeader(file, at, sizes.headerOffset, name);
  return {
    name,
    method: methodOf(file, at, name),
    flags: file.u16(at + 8),
    time: file.u16(at + 12),
    date: file.u16(at + 14),
    crc: file.u32(at + 16),
    ...sizes,
    externalAttributes: file.u32(at + 38),
    dataOffset: sizes.headerOffset + local.length,
    central,
    local,
  };
}

/** Whether an entry's record begins at that place of the central directory. */
export function isEntry(bytes: Uint8Array, at: number): boolean {
  return at + 4 <= bytes.length && new LittleEndian(bytes).u32(at) === CENTRAL;
}

function centralRecord(file: LittleEndian, at: number, directory: Directory): Uint8Array {
  if (at + CENTRAL_LENGTH > directory.end || file.u32(at) !== CENTRAL) {
    throw new WorkbookError("damaged", `central directory ends early at ${at}`);
  }
  return file.slice(at, CENTRAL_LENGTH + file.u16(at + 28) + file.u16(at + 30) + file.u16(at + 32));
}

function methodOf(file: LittleEndian, at: number, name: string): 0 | 8 {
  if (file.u16(at + 8) & ENCRYPTED) throw new WorkbookError("encrypted", `entry ${name} is encrypted`);
  const method = file.u16(at + 10);
  if (method !== 0 && method !== 8) throw new WorkbookError("damaged", `entry ${name}: method ${method}`);
  if (method === 0 && file.u32(at + 20) !== file.u32(at + 24)) {
    throw new WorkbookError("damaged", `entry ${name}: stored with two sizes`);
  }
  return method;
}

/** Sizes and place; those that do not fit 32 bits stand in the zip64 extra field, in this order. */
function sizesOf(file: LittleEndian, at: number) {
  const short = {
    size: file.u32(at + 24),
    compressedSize: file.u32(at + 20),
    headerOffset: file.u32(at + 42),
  };
  if (Math.max(short.size, short.compressedSize, short.headerOffset) !== 0xffffffff) return short;
  let long = zip64Field(file, at);
  const widen = (value: number): number => {
    if (value !== 0xffffffff) return value;
    long += 8;
    return file.u64(long - 8);
  };
  const size = widen(short.size);
  const compressedSize = widen(short.compressedSize);
  return { size, compressedSize, headerOffset: widen(short.headerOffset) };
}

function zip64Field(file: LittleEndian, at: number): number {
  let field = at + CENTRAL_LENGTH + file.u16(at + 28);
  const end = field + file.u16(at + 30);
  while (field + 4 <= end) {
    if (file.u16(field) === 1) return field + 4;
    field += 4 + file.u16(field + 2);
  }
  throw new WorkbookError("damaged", "no zip64 sizes where they are announced");
}

function localHeader(file: LittleEndian, at: number, headerOffset: number, name: string): Uint8Array {
  if (file.u32(headerOffset) !== LOCAL) throw new WorkbookError("damaged", `entry ${name}: no local header`);
  const length = LOCAL_LENGTH + file.u16(headerOffset + 26) + file.u16(headerOffset + 28);
  const local = file.slice(headerOffset, length);
  if (entryName(local.subarray(LOCAL_LENGTH, LOCAL_LENGTH + file.u16(headerOffset + 26))) !== name) {
    throw new WorkbookError("damaged", `entry ${name} has another name at ${at}`);
  }
  return local;
}

/** Written by some old Windows programs with "\"; every other way out of the package is refused. */
function entryName(bytes: Uint8Array): string {
  const name = decodeName(bytes).replaceAll("\\", "/");
  const climbs = name.split("/").some((step) => step === ".." || step === ".");
  if (name === "" || name.startsWith("/") || climbs || /^[A-Za-z]:|\0/.test(name)) {
    throw new WorkbookError("damaged", `entry name ${JSON.stringify(name)}`);
  }
  return name;
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}
