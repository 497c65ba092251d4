import { WorkbookError } from "../../port";
import { readAttributes, type Attribute } from "./xml-attributes";
import { decodeText, decodeUtf8, foldLines } from "./xml-text";

/** What stands at a place in an XML part. */
export const Token = { open: 1, close: 2, text: 3, end: 4, incomplete: 5 } as const;
export type Token = (typeof Token)[keyof typeof Token];

const DEEPEST = 256;
const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const [COMMENT, CDATA] = [ascii("<!--"), ascii("<![CDATA[")];
const [COMMENT_END, CDATA_END, INSTRUCTION_END] = [ascii("-->"), ascii("]]>"), ascii("?>")];

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * Walks an XML part byte by byte without building a tree. Comments and processing instructions are passed over,
 * an empty element gives an open and a close token, entities and DOCTYPE are refused.
 * Places are byte offsets, so that a patch can be cut exactly there.
 */
export class XmlTokens {
  /** First byte of the token, and first byte behind it. */
  start: number;
  at: number;
  /** Elements open around the next token. */
  depth = 0;
  selfClosing = false;
  private nameFrom = 0;
  private localFrom = 0;
  private nameTo = 0;
  private pendingClose = false;
  private isCdata = false;

  /** @param whole false while more bytes may follow `end`: a token cut off there is `incomplete`, not damaged. */
  constructor(
    readonly bytes: Uint8Array,
    from = 0,
    private readonly end = bytes.length,
    private readonly whole = true,
  ) {
    this.start = from;
    this.at = from;
  }

  /** Moves to the next token; the incomplete one stays where it begins. */
  next(): Token {
    if (this.pendingClose) return this.closeEmpty();
    for (;;) {
      this.start = this.at;
      if (this.at >= this.end) return this.whole ? this.finish() : Token.incomplete;
      const token = this.bytes[this.at] === LT ? this.markup() : this.characters();
      if (token !== null) return token === Token.incomplete ? this.cutOff() : token;
    }
  }

  /** Passes over everything in the element just opened, its close included. */
  skip(): Token {
    const outside = this.depth - 1;
    let token: Token = Token.open;
    while (this.depth > outside && token !== Token.incomplete) token = this.next();
    return token;
  }

  /** Local name of the element. */
  get name(): string {
    return decodeUtf8(this.bytes, this.localFrom, this.nameTo);
  }

  /** Namespace prefix of the element, "" where it has none. */
  get prefix(): string {
    return decodeUtf8(this.bytes, this.nameFrom, Math.max(this.nameFrom, this.localFrom - 1));
  }

  /** Character data with its references resolved. */
  get text(): string {
    if (!this.isCdata) return decodeText(this.bytes, this.start, this.at);
    const [from, to] = [this.start + CDATA.length, this.at - CDATA_END.length];
    return foldLines(decodeUtf8(this.bytes, from, to));
  }

  /** An attribute of the element just opened by its local name, or null; one without a prefix goes first. */
  attribute(name: string): string | null {
    const list = this.attributes();
    const named = list.find(([key]) => key === name) ?? list.find(([key]) => key.endsWith(`:${name}`));
    return named?.[1] ?? null;
  }

  /** All attributes of the element just opened. */
  attributes(): Attribute[] {
    const close = this.selfClosing ? 2 : 1;
    return readAttributes(this.bytes, this.nameTo, this.at - close);
  }

  private markup(): Token | null {
    const next = this.bytes[this.at + 1];
    if (next === 0x21) return this.declaration();
    if (next === 0x3f) return this.passOver(INSTRUCTION_END);
    return this.tag(next === SLASH);
  }

  private declaration(): Token | null {
    if (this.begins(COMMENT)) return this.passOver(COMMENT_END);
    if (!this.begins(CDATA))
      return this.at + CDATA.length > this.end ? Token.incomplete : this.refuse("DOCTYPE");
    this.isCdata = true;
    return this.passOver(CDATA_END) ?? Token.text;
  }

  private begins(mark: Uint8Array): boolean {
    return mark.every((byte, n) => this.at + n < this.end && this.bytes[this.at + n] === byte);
  }

  /** Goes behind the mark, which ends in ">". */
  private passOver(mark: Uint8Array): null | typeof Token.incomplete {
    const last = mark.length - 1;
    for (let at = this.at + 2 + last; ; at++) {
      at = this.bytes.indexOf(GT, at);
      if (at < 0 || at >= this.end) return Token.incomplete;
      if (!mark.every((byte, n) => this.bytes[at - last + n] === byte)) continue;
      this.at = at + 1;
      return null;
    }
  }

  private tag(closes: boolean): Token {
    const nameFrom = this.at + (closes ? 2 : 1);
    const last = this.tagEnd(nameFrom);
    if (last < 0) return Token.incomplete;
    this.findName(nameFrom);
    this.at = last + 1;
    this.selfClosing = !closes && this.bytes[last - 1] === SLASH;
    return closes ? this.close() : this.open();
  }

  /** Place of the ">" that ends a tag, -1 where there is none; quoted ones do not count. */
  private tagEnd(from: number): number {
    let quote = 0;
    for (let at = from; at < this.end; at++) {
      const byte = this.bytes[at]!;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === GT) return at;
      else if (byte === 0x22 || byte === 0x27) quote = byte;
      else if (byte === LT) this.refuse("< inside a tag");
    }
    return -1;
  }

  private findName(from: number): void {
    let at = from;
    this.localFrom = from;
    for (
      let byte = this.bytes[at]!;
      byte > SPACE && byte !== GT && byte !== SLASH;
      byte = this.bytes[++at]!
    ) {
      if (byte === COLON) this.localFrom = at + 1;
    }
    if (at === this.localFrom) this.refuse("a tag without a name");
    this.nameFrom = from;
    this.nameTo = at;
  }

  private open(): Token {
    if (++this.depth > DEEPEST) this.refuse(`more than ${DEEPEST} elements in one another`);
    this.pendingClose = this.selfClosing;
    return Token.open;
  }

  private close(): Token {
    if (--this.depth < 0) this.refuse("a close without an open");
    return Token.close;
  }

  private closeEmpty(): Token {
    this.pendingClose = false;
    return this.close();
  }

  private characters(): Token {
    const next = this.bytes.indexOf(LT, this.at);
    const found = next >= 0 && next < this.end;
    if (!found && !this.whole) return Token.incomplete;
    this.isCdata = false;
    this.at = found ? next : this.end;
    return Token.text;
  }

  private cutOff(): Token {
    if (this.whole) this.refuse("the part ends within a tag");
    this.at = this.start;
    return Token.incomplete;
  }

  private finish(): Token {
    if (this.depth > 0) this.refuse("the part ends before its elements do");
    return Token.end;
  }

  private refuse(what: string): never {
    throw new WorkbookError("damaged", `XML at byte ${this.start}: ${what}`);
  }
}
