import { WorkbookError } from "../../port";

/** A part that is text only from a place on; what lies before keeps its bytes. */
export interface PartText {
  /** The part as it was inflated; nothing for a new one. */
  readonly former: Uint8Array;
  /** The place in `former` from which on the text stands for it. */
  readonly cut: number;
  readonly tail: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
}

export function newText(tail: string): PartText {
  return { former: new Uint8Array(), cut: 0, tail, encoding: "utf-8" };
}

/** A part's bytes as text from a place on, which is looked for in UTF-8 and is 0 for the rare part in UTF-16. */
export function decodePart(former: Uint8Array, from: (bytes: Uint8Array) => number): PartText {
  const encoding = encodingOf(former);
  const cut = encoding === "utf-8" ? from(former) : 0;
  return { former, cut, tail: decode(former.subarray(cut), encoding), encoding };
}

/** The same part with all of it as text. */
export function unfold(part: PartText): PartText {
  if (part.cut === 0) return part;
  return { ...part, cut: 0, tail: decode(part.former.subarray(0, part.cut), part.encoding) + part.tail };
}

/** The bytes that stand from the cut on. */
export function encodeTail({ tail, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(tail);
  const bytes = new Uint8Array(tail.length * 2);
  const view = new DataView(bytes.buffer);
  for (let n = 0; n < tail.length; n++) view.setUint16(n * 2, tail.charCodeAt(n), encoding === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): PartText["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: PartText["encoding"]): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError("damaged", `text that is not ${encoding}`, { cause });
  }
}
