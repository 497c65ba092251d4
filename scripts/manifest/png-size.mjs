import fs from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** Width and height of a PNG file in pixels; null where there is no such file or it is no PNG. */
export function pngSize(file) {
  if (!fs.existsSync(file)) return null;
  const head = fs.readFileSync(file).subarray(0, 24);
  if (head.length < 24 || head.toString("hex", 0, 8) !== SIGNATURE) return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
