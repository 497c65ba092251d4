import { WorkbookError } from "../../port";

const ENCODER = new TextEncoder();
const LONGEST_DECLARATION = 200;
const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/;

/** The bytes of an XML part as UTF-8 without a byte order mark, whatever encoding it was written in. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === null) return withoutMark(bytes);
  return ENCODER.encode(decoderFor(encoding).decode(bytes));
}

/** The same for a part that comes in chunks; characters may be cut anywhere. */
export async function* chunksToUtf8(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk);
      decoder = encoding === null ? null : decoderFor(encoding);
      yield decoder === null ? withoutMark(chunk) : ENCODER.encode(decoder.decode(chunk, { stream: true }));
    } else yield decoder === null ? chunk : ENCODER.encode(decoder.decode(chunk, { stream: true }));
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Null for UTF-8, which is nearly all there is. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = String.fromCharCode(...withoutMark(bytes.subarray(0, declarationEnd(bytes))));
  const declared = DECLARED.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
  return ["utf-8", "utf8", "us-ascii", "ascii", "utf-16"].includes(declared) ? null : declared;
}

/** Where the first ">" stands: spreading more bytes than a declaration has costs time in every part. */
function declarationEnd(bytes: Uint8Array): number {
  const end = bytes.subarray(0, LONGEST_DECLARATION).indexOf(0x3e);
  return end < 0 ? LONGEST_DECLARATION : end + 1;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new WorkbookError("damaged", `XML in the unknown encoding ${encoding}`, { cause });
  }
}
