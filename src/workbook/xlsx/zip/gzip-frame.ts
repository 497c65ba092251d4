import type { Deflated } from "./inflate";

const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** What makes a gzip file of raw deflate data, so that whoever inflates it checks length and checksum as well. */
export function gzipFrame({ crc, size }: Deflated): { header: Uint8Array; trailer: Uint8Array } {
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size % 2 ** 32, true);
  return { header: HEADER, trailer };
}
