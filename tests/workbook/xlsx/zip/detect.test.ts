import { WorkbookError } from "../../../../src/workbook/port";
import { openArchive } from "../../../../src/workbook/xlsx/zip/archive";
import { buildCompoundFile } from "../../../support/compound-builder";

function codeOf(bytes: Uint8Array, fileName = "a.xlsx"): string {
  try {
    openArchive(bytes, fileName);
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "none";
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
const html =
  "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>学校</td></tr></table></html>";

describe("what is not a zip package is named by its content", () => {
  it.each<[string, string, Uint8Array]>([
    ["nothing", "empty-file", new Uint8Array(0)],
    ["a csv in UTF-8", "csv-file", utf8("序号,学校名称,在校生数\n1,光明小学,45\n")],
    ["a csv in GBK", "csv-file", Uint8Array.from([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0x34, 0x35, 0x0d, 0x0a])],
    ["a table in UTF-16", "csv-file", utf16("学校名称\t在校生数\r\n光明小学\t45\r\n")],
    ["HTML under the name of a workbook", "html-file", utf8(html)],
    ["HTML in UTF-16", "html-file", utf16(html)],
    [
      "an XML spreadsheet of 2003",
      "legacy-xls",
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ["JSON", "not-a-workbook", utf8('{"a":1}')],
    ["a PDF", "not-a-workbook", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])],
    ["a picture", "not-a-workbook", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])],
  ])("%s: %s", (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it.each<[string, string, Uint8Array]>([
    ["an .xls", "legacy-xls", buildCompoundFile(["Workbook", "\x05SummaryInformation"])],
    ["an .xls of Excel 5", "legacy-xls", buildCompoundFile(["Book"])],
    [
      "a workbook with a password",
      "encrypted",
      buildCompoundFile(["EncryptionInfo", "EncryptedPackage", "\x06DataSpaces", "x", "y"]),
    ],
    [
      "an .et by its class",
      "wps-et",
      buildCompoundFile(["Workbook"], "\x01\x00\x54\x45PSWSKINGSOFT".slice(-16)),
    ],
    ["an .et by its streams", "wps-et", buildCompoundFile(["Workbook", "ETExtData"])],
    ["a .doc", "not-a-workbook", buildCompoundFile(["WordDocument"])],
    ["a compound file cut short", "damaged", buildCompoundFile(["Workbook"]).subarray(0, 600)],
  ])("%s: %s", (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("takes the file's name where .et and .xls are alike inside", () => {
    expect(codeOf(buildCompoundFile(["Workbook"]), "汇总.et")).toBe("wps-et");
  });

  it("ends on every compound file cut short or spoilt", () => {
    const file = buildCompoundFile(["a", "b", "c", "d", "e", "f", "Workbook"]);
    for (let length = 8; length < file.length; length += 7)
      expect(codeOf(file.subarray(0, length))).not.toBe("none");
    for (let at = 8; at < file.length; at++) {
      const spoilt = file.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      expect(codeOf(spoilt)).not.toBe("none");
    }
  });
});
