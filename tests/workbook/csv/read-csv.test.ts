import { WorkbookError } from "../../../src/workbook/port";
import { readCsv } from "../../../src/workbook/csv/read-csv";
import { Kind, type SheetSnapshot } from "../../../src/workbook/snapshot";
import { gbk } from "../../support/gbk";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) =>
  Uint8Array.from([...(mark ? [0xff, 0xfe] : []), ...Buffer.from(text, "utf16le")]);
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] as number);

function sheetOf(bytes: Uint8Array, name = "小学.csv"): SheetSnapshot {
  return readCsv(bytes, name).sheets[0] as SheetSnapshot;
}

function cellsOf(sheet: SheetSnapshot): (string | number)[][] {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_, column) =>
      sheet.kind(row, column) === Kind.number ? sheet.number(row, column) : sheet.text(row, column),
    ),
  );
}

function codeOf(bytes: Uint8Array): string {
  try {
    readCsv(bytes, "a.csv");
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "none";
}

const TABLE = "学校名称,在校生数\r\n光明小学,45\r\n";
const READ = [
  ["学校名称", "在校生数"],
  ["光明小学", 45],
];

describe("a text file of fields is a sheet", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8(TABLE)],
    ["UTF-8 with a byte order mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TABLE)])],
    ["GBK", gbk(TABLE)],
    ["UTF-16 of little end", utf16(TABLE, true)],
    ["UTF-16 of big end", swapped(utf16(TABLE, true))],
    ["UTF-16 without a mark", utf16(TABLE, false)],
    ["UTF-16 of big end without a mark", swapped(utf16(TABLE, false))],
  ])("in %s", (_, bytes) => {
    expect(cellsOf(sheetOf(bytes))).toEqual(READ);
  });

  it.each(["\t", ";", "|", "，", "；", "^", "~", "\u0001", "\u001f", "#", "、"])("parted by %j", (sign) => {
    expect(cellsOf(sheetOf(utf8(TABLE.replaceAll(",", sign))))).toEqual(READ);
  });

  it("parted by what its first line tells", () => {
    expect(cellsOf(sheetOf(utf8(`sep=:\n学校,甲:人数,乙\n"光:明",1,5:2\n`)))).toEqual([
      ["学校,甲", "人数,乙"],
      ["光:明,1,5", 2],
    ]);
  });

  it("takes the delimiter that parts every record, not one that stands in remarks", () => {
    const text = "县|2024，上报\n学校|人数|备注\n甲，一小|12|R1，R3\n乙小|13|R2，R4\n";
    expect(cellsOf(sheetOf(utf8(text)))[2]).toEqual(["甲，一小", 12, "R1，R3"]);
  });

  it("has the file's name for its own, so that 小学.csv tells the stage", () => {
    expect(readCsv(utf8(TABLE), "云溪县/小学[1].csv").sheets[0]?.name).toBe("云溪县_小学_1_");
    expect(readCsv(utf8(TABLE), "小学.csv")).toMatchObject({
      file: "小学.csv",
      kind: "csv",
      date1904: false,
    });
  });
});

describe("fields", () => {
  const rowOf = (line: string) => cellsOf(sheetOf(utf8(`a,b\n${line}\n`)))[1];

  it("in quotes hold delimiters, line ends and quotes", () => {
    const text = '名称,备注\n"甲校,分部","第一行\r\n第""二""行"\n乙校,x\n';
    expect(cellsOf(sheetOf(utf8(text)))).toEqual([
      ["名称", "备注"],
      ["甲校,分部", '第一行\r\n第"二"行'],
      ["乙校", "x"],
    ]);
  });

  it("may have spaces before their quote and words after it", () => {
    expect(rowOf(' "甲,校" ,"乙"校')).toEqual(["甲,校", "乙校"]);
  });

  it("begin a letter, not a field, where a quote is never closed", () => {
    expect(cellsOf(sheetOf(utf8('a,b\n乙校,5"\n"甲,1\n丙,3\n')))).toEqual([
      ["a", "b"],
      ["乙校", '5"'],
      ['"甲', 1],
      ["丙", 3],
    ]);
  });

  it("of nothing but spaces are blank cells", () => {
    const sheet = sheetOf(utf8("a,b\n  ,1\n,\n"));
    expect([sheet.kind(1, 0), sheet.kind(2, 0), sheet.kind(2, 1)]).toEqual([0, 0, 0]);
  });

  it.each<[string, string | number]>([
    ["4.21", 4.21],
    [" 4.21 ", 4.21],
    ["-3", -3],
    ['"1,234.5"', 1234.5],
    ["1.5e3", 1500],
    ["95.3%", 0.953],
    ["0012", "0012"],
    ["1234567890123456", "1234567890123456"],
    ['"=""0012"""', "0012"],
    ["12人", "12人"],
    ['"1,23"', "1,23"],
    ["", ""],
  ])("%s is %j", (field, value) => {
    expect(rowOf(`x,${field}`)?.[1] ?? "").toBe(value);
  });

  it("that are error values are errors", () => {
    const sheet = sheetOf(utf8("a,b\nx,#DIV/0!\n"));
    expect([sheet.kind(1, 1), sheet.text(1, 1)]).toEqual([Kind.error, "#DIV/0!"]);
  });

  it("in per cent are shares with their format", () => {
    expect(sheetOf(utf8("a,b\nx,95%\n")).format(1, 1)).toBe("0.00%");
  });
});

describe("what is no table", () => {
  it.each<[string, string, Uint8Array]>([
    ["bytes of no text", "not-a-workbook", Uint8Array.from([0x25, 0x50, 0, 1, 2, 3, 4])],
    ["bytes of no encoding", "not-a-workbook", Uint8Array.from([0x61, 0xff, 0x2c, 0x31, 0x80])],
    ["text without columns", "not-a-workbook", utf8("会议记录\n今天开会\n")],
    ["nothing but spaces", "none", utf8(" \n\n")],
  ])("%s: %s", (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("is refused beyond the columns of a sheet", () => {
    expect(codeOf(utf8(`a,b\n${"1,".repeat(16_400)}1\n`))).toBe("damaged");
  });
});
