/** Two-byte codes of GBK by letter, told from the platform's own decoder. */
const CODES = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const letter = decoder.decode(Uint8Array.of(lead, trail));
    if (letter.length === 1 && letter !== "\ufffd") CODES.set(letter, [lead, trail]);
  }
}

/** A text as Chinese Excel saves it. @throws RangeError for a letter that GBK has not got */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter.charCodeAt(0) < 128) return [letter.charCodeAt(0)];
      const code = CODES.get(letter);
      if (!code) throw new RangeError(`no GBK for ${letter}`);
      return [...code];
    }),
  );
}
