import { LittleEndian } from "./bytes";

export type CompoundFileKind = "legacy-xls" | "wps-et" | "encrypted" | "not-a-workbook" | "damaged";

interface Stream {
  readonly name: string;
  readonly classId: string;
}

const SECTOR_TABLE = 76;
const SECTORS_IN_HEADER = 109;
const LAST_REGULAR_SECTOR = 0xfffffffa;
const DIRECTORY_RECORD = 128;
const MOST_RECORDS = 100_000;
/** Class of WPS tables: the letters ET, WPS and KINGSOFT. */
const WPS_CLASS = "KINGSOFT";

/** What an OLE compound file ([MS-CFB]) holds, by the names of its streams. */
export function compoundFileKind(bytes: Uint8Array): CompoundFileKind {
  let streams: Stream[];
  try {
    streams = listStreams(new LittleEndian(bytes));
  } catch {
    return "damaged";
  }
  const has = (name: string) => streams.some((stream) => stream.name.toLowerCase() === name);
  if (has("encryptedpackage")) return "encrypted";
  if (!has("workbook") && !has("book")) return "not-a-workbook";
  const fromWps = has("etextdata") || streams.some((stream) => stream.classId.endsWith(WPS_CLASS));
  return fromWps ? "wps-et" : "legacy-xls";
}

function listStreams(file: LittleEndian): Stream[] {
  const sectorSize = file.u16(30) === 12 ? 4096 : 512;
  const place = (sector: number): number => (sector + 1) * sectorSize;
  const tables = sectorTables(file, sectorSize);
  const streams: Stream[] = [];
  let sector = file.u32(48);
  while (sector < LAST_REGULAR_SECTOR && streams.length < MOST_RECORDS) {
    for (let at = 0; at < sectorSize; at += DIRECTORY_RECORD)
      streams.push(readStream(file, place(sector) + at));
    const table = tables[Math.floor(sector / (sectorSize / 4))] ?? LAST_REGULAR_SECTOR;
    sector = file.u32(place(table) + (sector % (sectorSize / 4)) * 4);
  }
  return streams;
}

/** The sectors that hold the allocation table: 109 in the header, the rest in a chain. */
function sectorTables(file: LittleEndian, sectorSize: number): number[] {
  const count = Math.min(file.u32(44), file.bytes.length / sectorSize);
  const tables: number[] = [];
  for (let n = 0; n < Math.min(count, SECTORS_IN_HEADER); n++) tables.push(file.u32(SECTOR_TABLE + n * 4));
  let more = file.u32(68);
  const perSector = sectorSize / 4 - 1;
  while (tables.length < count && more < LAST_REGULAR_SECTOR) {
    const at = (more + 1) * sectorSize;
    for (let n = 0; n < perSector; n++) tables.push(file.u32(at + n * 4));
    more = file.u32(at + perSector * 4);
  }
  return tables;
}

function readStream(file: LittleEndian, at: number): Stream {
  const length = Math.min(Math.max(file.u16(at + 64) - 2, 0), 62);
  const classId = String.fromCharCode(...file.slice(at + 80, 16));
  return { name: new TextDecoder("utf-16le").decode(file.slice(at, length)), classId };
}
