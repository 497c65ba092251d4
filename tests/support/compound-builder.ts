/** A small OLE compound file with these streams, all empty; `rootClass` is 16 bytes in ASCII. */
export function buildCompoundFile(streams: readonly string[], rootClass = "\0".repeat(16)): Uint8Array {
  const names = ["Root Entry", ...streams];
  const directorySectors = Math.ceil(names.length / 4);
  const file = Buffer.alloc(512 * (2 + directorySectors));
  writeHeader(file);
  writeAllocation(file.subarray(512), directorySectors);
  names.forEach((name, n) => writeStream(file.subarray(1024 + n * 128), name, n === 0 ? rootClass : ""));
  return new Uint8Array(file);
}

function writeHeader(file: Buffer): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0xfffffffe, 68);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
}

/** Sector 0 holds the table itself, the directory follows in a chain. */
function writeAllocation(sector: Buffer, directorySectors: number): void {
  sector.fill(0xff, 0, 512);
  sector.writeUInt32LE(0xfffffffd, 0);
  for (let n = 1; n <= directorySectors; n++)
    sector.writeUInt32LE(n < directorySectors ? n + 1 : 0xfffffffe, n * 4);
}

function writeStream(record: Buffer, name: string, classId: string): void {
  record.write(name, 0, "utf16le");
  record.writeUInt16LE((name.length + 1) * 2, 64);
  record.write(classId, 80, "latin1");
}
