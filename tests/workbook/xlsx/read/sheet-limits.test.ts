import { columnName } from "../../../../src/core/address";
import type { SheetSnapshot } from "../../../../src/workbook/snapshot";
import { sheetReader } from "./read-fixture";

jest.setTimeout(60_000);

/** Feeds a reader with a sheet made piece by piece, so that the test itself holds little of it. */
function feed(head: string, count: number, piece: (n: number) => string, tail: string): SheetSnapshot {
  const reader = sheetReader();
  const encoder = new TextEncoder();
  let text = `<worksheet>${head}`;
  for (let n = 0; n < count; n++) {
    text += piece(n);
    if (text.length < 1 << 17) continue;
    reader.read(encoder.encode(text));
    text = "";
  }
  reader.read(encoder.encode(`${text}${tail}</worksheet>`));
  return reader.finish();
}

const tooLarge = expect.objectContaining({ code: "too-large" }) as unknown as Error;
const damaged = expect.objectContaining({ code: "damaged" }) as unknown as Error;

describe("limits of a sheet", () => {
  it("refuse more merged areas than anybody makes", () => {
    const merge = (n: number) => `<mergeCell ref="A${n + 1}"/>`;
    expect(() => feed("<sheetData/><mergeCells>", 500_001, merge, "</mergeCells>")).toThrow(tooLarge);
  });

  it("refuse cells so strewn over the grid that each would need a page of its own", () => {
    const cell = (n: number) => {
      const row = (n % 4096) * 256 + 1;
      return `<row r="${row}"><c r="${columnName(n >> 12)}${row}"><v>1</v></c></row>`;
    };
    expect(() => feed("<sheetData>", 160_000, cell, "</sheetData>")).toThrow(tooLarge);
  });

  it.each([
    ["a value", "<sheetData><row><c><v>"],
    ["a tag", '<sheetData><row><c r="'],
    ["a row's tag", "<sheetData><row "],
    ["a comment", "<sheetData><row><!-- "],
    ["an inline string", '<sheetData><row><c t="inlineStr"><is>'],
    ["a head", '<sheetPr x="'],
  ])("refuse %s without end", (_, head) => {
    expect(() => feed(head, 6_000, () => "-".repeat(1000), "")).toThrow(damaged);
  });

  it("let through a cell of a thousand runs that is longer than a chunk", () => {
    const run = `<r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="宋体"/><family val="2"/></rPr><t>学</t></r>`;
    const sheet = feed(
      '<sheetData><row><c t="inlineStr"><is>',
      20_000,
      () => run,
      "</is></c></row></sheetData>",
    );
    expect(sheet.text(0, 0)).toBe("学".repeat(20_000));
  });

  it("leave room for a million rows", () => {
    const sheet = feed("<sheetData>", 1_048_576, (n) => `<row><c><v>${n}</v></c></row>`, "</sheetData>");
    expect([sheet.rows, sheet.number(1_048_575, 0)]).toEqual([1_048_576, 1_048_575]);
  });
});
