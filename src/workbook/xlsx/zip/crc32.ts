const TABLES = makeTables();

/** The checksum zip files carry (ISO 3309), four bytes at a time. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~seed;
  for (let i = 0; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

function makeTables(): Tables {
  const first = new Int32Array(256).map((_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = (byte >>> 1) ^ (byte & 1 ? 0xedb88320 : 0);
    return byte;
  });
  const follow = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ first[crc & 255]!);
  const second = follow(first);
  const third = follow(second);
  return [first, second, third, follow(third)];
}
