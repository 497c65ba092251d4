import { WorkbookError } from "../../port";
import { LittleEndian } from "./bytes";

/** Where a zip file's central directory lies (APPNOTE 4.3.12 to 4.3.16). */
export interface Directory {
  readonly offset: number;
  /** First byte after the last record that may belong to it. */
  readonly end: number;
  readonly count: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const LONGEST_COMMENT = 0xffff;

/** @throws WorkbookError damaged when there is no central directory, as in a file cut short. */
export function findDirectory(bytes: Uint8Array): Directory {
  const file = new LittleEndian(bytes);
  const end = findEnd(file);
  const short = { count: file.u16(end + 10), offset: file.u32(end + 16), end };
  const saturated =
    short.count === 0xffff || short.offset === 0xffffffff || file.u32(end + 12) === 0xffffffff;
  const directory = saturated ? (findZip64(file, end) ?? short) : short;
  if (directory.offset > directory.end)
    throw new WorkbookError("damaged", "central directory outside the file");
  return directory;
}

function findEnd(file: LittleEndian): number {
  const last = file.bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (file.bytes[at] === 0x50 && file.u32(at) === END) return at;
  }
  throw new WorkbookError("damaged", "no end of central directory: the file is cut short");
}

function findZip64(file: LittleEndian, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || file.u32(locator) !== ZIP64_LOCATOR) return null;
  const at = file.u64(locator + 8);
  if (file.u32(at) !== ZIP64_END)
    throw new WorkbookError("damaged", "no zip64 end record where it should be");
  return { count: file.u64(at + 32), offset: file.u64(at + 48), end: at };
}
