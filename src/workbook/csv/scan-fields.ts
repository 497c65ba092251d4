const [QUOTE, RETURN, FEED, SPACE] = [0x22, 0x0d, 0x0a, 0x20];

/** Told of every field in order; false ends the scan. Rows and columns count from 0. */
export type TakeField = (row: number, column: number, text: string) => boolean;

/**
 * Parts a text into fields as RFC 4180 has it, and takes what programs write beside: any line end,
 * spaces before a quote, words after a closing one. A quote that is never closed is a letter, and
 * so is every later one.
 * @param delimiter one UTF-16 unit
 */
export function scanFields(text: string, delimiter: string, take: TakeField): void {
  const scanner = new FieldScanner(text, delimiter.charCodeAt(0));
  let [row, column] = [0, 0];
  while (!scanner.isDone) {
    if (!take(row, column, scanner.next())) return;
    if (scanner.endedRecord) [row, column] = [row + 1, 0];
    else column += 1;
  }
}

class FieldScanner {
  /** Whether the last field was the last of its record. */
  endedRecord = false;
  private at = 0;
  private quotesAreLetters = false;

  constructor(
    private readonly text: string,
    private readonly delimiter: number,
  ) {}

  /** A line end after the last record begins no other one. */
  get isDone(): boolean {
    const { at, text, endedRecord } = this;
    return at > text.length || (at === text.length && (endedRecord || at === 0));
  }

  next(): string {
    const field = this.quoted() ?? this.plain(this.at);
    this.passEnd();
    return field;
  }

  /** Stands on a delimiter, a line end or the end of the text afterwards. */
  private plain(from: number): string {
    const { text, delimiter } = this;
    let at = from;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === delimiter || unit === FEED || unit === RETURN) break;
    }
    this.at = at;
    return text.slice(from, at);
  }

  private quoted(): string | null {
    const open = this.openingQuote();
    if (open < 0) return null;
    let field = "";
    for (let from = open + 1; ;) {
      const close = this.text.indexOf('"', from);
      if (close < 0) {
        this.quotesAreLetters = true;
        return null;
      }
      field += this.text.slice(from, close);
      if (this.text.charCodeAt(close + 1) !== QUOTE) return field + this.plain(close + 1).trimEnd();
      field += '"';
      from = close + 2;
    }
  }

  private openingQuote(): number {
    if (this.quotesAreLetters) return -1;
    let { at } = this;
    while (this.text.charCodeAt(at) === SPACE && this.delimiter !== SPACE) at += 1;
    return this.text.charCodeAt(at) === QUOTE ? at : -1;
  }

  private passEnd(): void {
    const unit = this.text.charCodeAt(this.at);
    this.endedRecord = unit !== this.delimiter;
    if (unit === RETURN && this.text.charCodeAt(this.at + 1) === FEED) this.at += 1;
    this.at += 1;
  }
}
