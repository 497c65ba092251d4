import { toUtf8 } from "../../../../src/workbook/xlsx/xml/utf8";
import { decodeText, unescapeXstring } from "../../../../src/workbook/xlsx/xml/xml-text";

const decode = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return decodeText(bytes, 0, bytes.length);
};

describe("decodeText", () => {
  it.each([
    ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
    ["&#23398;&#x6821;&#X6821;&#128218;", "学校校📚"],
    ["&amp;lt;", "&lt;"],
    ["甲\r\n乙\r丙\n", "甲\n乙\n丙\n"],
    ["&#13;", "\r"],
  ])("reads %s", (text, meant) => {
    expect(decode(text)).toBe(meant);
  });

  it.each([
    "&",
    "& ",
    "&nbsp;",
    "&a",
    "&#;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#99999999999;",
    "&LT;",
    "&constructor;",
  ])("refuses %s", (text) => {
    expect(() => decode(text)).toThrow(expect.objectContaining({ code: "damaged" }));
  });
});

describe("unescapeXstring", () => {
  it.each([
    ["甲_x000D_乙", "甲\r乙"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x4E2d_", "中"],
    ["_x000_", "_x000_"],
    ["a_b_x", "a_b_x"],
  ])("reads %s", (text, meant) => {
    expect(unescapeXstring(text)).toBe(meant);
  });
});

describe("toUtf8", () => {
  const meant = '<a b="学校"/>';
  const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(toUtf8(bytes));
  const little = (xml: string) => Buffer.from(xml, "utf16le");

  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(meant)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${meant}`)],
    ["UTF-16 little end first", little(`\ufeff${meant}`)],
    ["UTF-16 big end first", little(`\ufeff${meant}`).swap16()],
    ["UTF-16 without a mark", little(meant)],
  ])("reads %s", (_, bytes) => {
    expect(text(bytes)).toBe(meant);
  });

  it("refuses an encoding that nobody knows", () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>');
    expect(() => toUtf8(bytes)).toThrow(expect.objectContaining({ code: "damaged" }));
  });
});
