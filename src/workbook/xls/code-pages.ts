const LABELS: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  54936: "gb18030",
  65001: "utf-8",
};

const decoders = new Map<number, TextDecoder>();

/**
 * The code pages of workbooks before Excel 97 as SheetJS asks for them, by the platform's own
 * decoders instead of half a megabyte of tables. Nothing is ever written.
 */
export const CODE_PAGES = {
  utils: {
    decode: (page: number, bytes: ArrayLike<number>): string =>
      decoderOf(page).decode(Uint8Array.from(bytes)),
    encode: (): never => {
      throw new Error("old workbooks are only read");
    },
  },
};

function decoderOf(page: number): TextDecoder {
  const known = decoders.get(page) ?? newDecoder(page);
  decoders.set(page, known);
  return known;
}

function newDecoder(page: number): TextDecoder {
  try {
    return new TextDecoder(LABELS[page] ?? `windows-${page}`);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
