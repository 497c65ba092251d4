/** Text of another encoding than these is read as none. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SAMPLE = 1 << 16;
/** Control characters that no text has. Some systems part fields by U+0001, U+001E or U+001F; DOS ended files by U+001A. */
// prettier-ignore
const NOT_TEXT = new Set([0, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29]);

/**
 * The text that the bytes are: UTF-8 or UTF-16 with or without a byte order mark, else GB18030
 * (GBK and GB2312 among it), as Excel and the statistics systems write it. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decode(bytes, marked[0]);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return withLines(decode(bytes, wide));
  if (bytes.subarray(0, SAMPLE).some((byte) => NOT_TEXT.has(byte))) return null;
  const text = decode(bytes, "utf-8");
  return text === null || isOfOtherScripts(text) ? (decode(bytes, "gb18030") ?? text) : text;
}

/**
 * Some Chinese words in GB18030 are also right UTF-8, for letters of scripts that no bureau writes:
 * the two bytes of 校 are У. Chinese in UTF-8 has characters beyond U+07FF.
 */
function isOfOtherScripts(text: string): boolean {
  return /[\u0080-\u07ff]/.test(text) && !/[^\0-\u07ff]/.test(text) && /(?![\0-\u007f])\p{L}/u.test(text);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Few bytes of anything look like UTF-16; lines they do not have. */
function withLines(text: string | null): string | null {
  return text !== null && /[\r\n]/.test(text) ? text : null;
}

/** In UTF-16 each delimiter, digit and line end has a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < end / 20) return null;
  if (even === 0) return "utf-16le";
  return odd === 0 ? "utf-16be" : null;
}
