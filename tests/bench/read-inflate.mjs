import { readFileSync } from "node:fs";
import { createGunzip } from "node:zlib";

const HEADER = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** The floor: inflates the sheet and its strings and does nothing with them. */
const start = performance.now();
const file = readFileSync(process.argv[2]);
let bytes = 0;
for (const { data, trailer } of largeEntries(file)) {
  const stream = createGunzip({ chunkSize: 1 << 17 });
  stream.write(HEADER);
  stream.write(data);
  stream.end(trailer);
  for await (const chunk of stream) bytes += chunk.length;
}
const read = performance.now() - start;
const rss = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ read, visited: read, rss, proof: { bytes } }));

function* largeEntries(zip) {
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [compressed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const trailer = Buffer.concat([zip.subarray(at + 16, at + 20), zip.subarray(at + 24, at + 28)]);
    if (compressed > 10_000) yield { data: zip.subarray(from, from + compressed), trailer };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
