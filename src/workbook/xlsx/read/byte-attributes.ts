const [SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, GT] = [0x20, 0x22, 0x27, 0x2f, 0x3d, 0x3e];

/** Steps through the attributes of a tag in bytes, without making strings of them. */
export class ByteAttributes {
  nameFrom = 0;
  nameTo = 0;
  from = 0;
  to = 0;
  /** Set when the tag has come to its end: whether it was an empty element. */
  selfClosing = false;

  /**
   * Finds the next attribute at or behind a place within a tag.
   * @returns the place behind it; where the tag ends, -1 less the place behind its ">"; 0 for what is no attribute.
   */
  next(bytes: Uint8Array, at: number): number {
    while (bytes[at]! <= SPACE) at++;
    if (bytes[at] === GT || bytes[at] === SLASH) return this.tagEnd(bytes, at);
    this.nameFrom = at;
    while (bytes[at]! > SPACE && bytes[at] !== EQUALS && bytes[at] !== GT) at++;
    this.nameTo = at;
    while (bytes[at]! <= SPACE) at++;
    if (bytes[at] !== EQUALS) return 0;
    return this.value(bytes, at + 1);
  }

  /** Whether the attribute has this one-letter name. */
  is(bytes: Uint8Array, letter: number): boolean {
    return this.nameTo - this.nameFrom === 1 && bytes[this.nameFrom] === letter;
  }

  private value(bytes: Uint8Array, at: number): number {
    while (bytes[at]! <= SPACE) at++;
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) return 0;
    this.from = ++at;
    while (bytes[at] !== quote) at++;
    this.to = at;
    return at + 1;
  }

  private tagEnd(bytes: Uint8Array, at: number): number {
    this.selfClosing = bytes[at] === SLASH;
    if (this.selfClosing) at++;
    return bytes[at] === GT ? -2 - at : 0;
  }
}
