/** The number formats of a book, each kept once. */
export class FormatCodes {
  private readonly texts: string[] = ["General"];
  private readonly codes = new Map<string, number>([["General", 0]]);

  codeOf(format: unknown): number {
    const text = typeof format === "string" && format !== "" ? format : "General";
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  textOf(code: number): string {
    return this.texts[code] ?? "General";
  }
}
