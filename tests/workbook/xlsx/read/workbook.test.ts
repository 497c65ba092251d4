import { nodeInflater } from "../../../../src/cli/inflate-node";
import { Kind } from "../../../../src/workbook/snapshot";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import { buildPackage, MAIN, relationships, type PackageFixture } from "../../../support/package-builder";
import { buildZip } from "../../../support/zip-builder";
import { codeOf, readFixture, readRows, valuesOf } from "./read-fixture";

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>45</v></c></row>';
const STRINGS = "<si><t>光明小学</t></si>";
const EXPECTED = [["光明小学", 45]];
const simple: PackageFixture = { sheets: [{ name: "汇总表", rows: ROWS }], strings: STRINGS };

const styles = (formats: string, cells: string) =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells}</cellXfs></styleSheet>`;

describe("sheets", () => {
  it("come in their order with state, merges, hidden rows and columns", async () => {
    const { sheets, file } = await readFixture({
      sheets: [
        {
          name: "小学 & 初中",
          head: '<sheetPr/><cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="5" hidden="0"/></cols>',
          rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"/><row r="4" hidden="true"/>',
          tail: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>',
        },
        { name: "底稿", state: "hidden", rows: "" },
        { name: "码表", state: "veryHidden", rows: "" },
      ],
    });
    expect(file).toBe("测试.xlsx");
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ["小学 & 初中", "visible"],
      ["底稿", "hidden"],
      ["码表", "veryHidden"],
    ]);
    expect(sheets[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 3, right: 1 },
    ]);
    expect([...sheets[0]!.hiddenRows]).toEqual([0, 3]);
    expect([...sheets[0]!.hiddenColumns]).toEqual([1, 2]);
    expect([sheets[1]!.rows, sheets[1]!.columns]).toEqual([0, 0]);
  });

  it.each<[string, string, boolean, boolean]>([
    ["no protection", "", false, true],
    ["protection switched off", '<sheetProtection sheet="0"/>', false, true],
    ["protection", '<sheetProtection sheet="1" objects="1"/>', true, false],
    ["protection that lets formats through", '<sheetProtection sheet="true" formatCells="0"/>', true, true],
  ])("say %s", async (_, tail, on, allowFormatCells) => {
    const { sheets } = await readFixture({ sheets: [{ name: "A", rows: "", tail }] });
    expect(sheets[0]!.protection).toEqual({ on, allowFormatCells });
  });

  it("that are charts are left out, and only the wanted one is read", async () => {
    const fixture: PackageFixture = {
      sheets: [
        { name: "图", rows: "<chartsheet/>" },
        { name: "表", rows: ROWS },
        { name: "坏", rows: "<row" },
      ],
      strings: STRINGS,
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["chartsheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
          ["worksheet", "worksheets/sheet3.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ]),
      },
    };
    const bytes = buildPackage(fixture);
    const wanted = await readWorkbook(bytes, "a.xlsx", nodeInflater, { sheet: "表" });
    expect(wanted.sheets.map(valuesOf)).toEqual([EXPECTED]);
    expect(await codeOf(readWorkbook(bytes, "a.xlsx", nodeInflater, { sheet: "图" }))).toBe("sheet-missing");
    expect(await codeOf(readWorkbook(bytes, "a.xlsx", nodeInflater))).toBe("damaged");
  });
});

describe("formats and dates", () => {
  it("gives number formats by style, built in or the workbook's own", async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>45536</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="9"><v>1</v></c><c r="E1"><v>1</v></c></row>',
      {
        styles: styles(
          '<numFmt numFmtId="164" formatCode="0.00&quot;㎡&quot;"/>',
          '<xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="164"><alignment/></xf>',
        ),
      },
    );
    expect([0, 1, 2, 3, 4].map((column) => sheet.format(0, column))).toEqual([
      "0.00%",
      'yyyy"年"m"月"d"日"',
      '0.00"㎡"',
      "General",
      "0.00%",
    ]);
  });

  it("keeps styles apart within a column", async () => {
    const rows = Array.from(
      { length: 600 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" s="${n % 2}"><v>${n}</v></c></row>`,
    );
    const sheet = await readRows(rows.join(""), {
      styles: styles("", '<xf numFmtId="1"/><xf numFmtId="2"/>'),
    });
    for (let row = 0; row < 600; row++) expect(sheet.format(row, 0)).toBe(row % 2 ? "0.00" : "0");
  });

  it("works without a styles part", async () => {
    const { sheets } = await readFixture(simple);
    expect(sheets[0]!.format(0, 1)).toBe("General");
  });

  it("knows the dates that count from 1904", async () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2024-09-01T12:00:00</v></c></row>';
    const workbook = await readFixture({
      sheets: [{ name: "A", rows }],
      workbookHead: '<workbookPr date1904="1"/>',
    });
    expect([workbook.date1904, workbook.sheets[0]!.number(0, 0)]).toEqual([true, 44074.5]);
    expect((await readFixture(simple)).date1904).toBe(false);
  });
});

describe("names and settings", () => {
  it("gives defined names with their sheet", async () => {
    const { names } = await readFixture({
      ...simple,
      workbookTail:
        '<definedNames><definedName name="县域">汇总表!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'汇 &amp; 总\'!$A:$B</definedName></definedNames>',
    });
    expect(names).toEqual([
      { name: "县域", refersTo: "汇总表!$A$1", sheet: null },
      { name: "_xlnm.Print_Area", refersTo: "'汇 & 总'!$A:$B", sheet: "汇总表" },
    ]);
  });

  it("gives what QB kept, and nothing of others", async () => {
    const { settings } = await readFixture({
      ...simple,
      parts: {
        "customXml/item1.xml": '<x xmlns="urn:other"><setting key="a">1</setting></x>',
        "customXml/item2.xml":
          '<qb xmlns="urn:qb-balance:settings"><setting key="region">"450800"</setting><setting key="空"/><setting key="b">{"a":"&lt;"}</setting></qb>',
      },
    });
    expect([...settings]).toEqual([
      ["region", '"450800"'],
      ["空", ""],
      ["b", '{"a":"<"}'],
    ]);
    expect((await readFixture(simple)).settings.size).toBe(0);
  });
});

describe("what different programs write", () => {
  const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const prefixed = (root: string, inside: string) => `<x:${root} xmlns:x="${MAIN}">${inside}</x:${root}>`;
  const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
  const sheetXml = `<worksheet xmlns="${MAIN}"><sheetData>${ROWS}</sheetData></worksheet>`;

  it.each<[string, PackageFixture["parts"]]>([
    [
      "strict namespaces",
      {
        "xl/worksheets/sheet1.xml": sheetXml.replace(MAIN, STRICT),
        "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      },
    ],
    [
      "a prefix on every element",
      {
        "xl/worksheets/sheet1.xml": prefixed(
          "worksheet",
          '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><y:c xmlns:y="urn:y"><y:v>7</y:v></y:c><x:c r="B1"><x:f>40+5</x:f><x:v>45</x:v></x:c></x:row></x:sheetData>',
        ),
        "xl/sharedStrings.xml": prefixed("sst", "<x:si><x:t>光明小学</x:t></x:si>"),
      },
    ],
    [
      "absolute targets",
      {
        "_rels/.rels": relationships([["officeDocument", "/xl/workbook.xml"]]),
        "xl/_rels/workbook.xml.rels": relationships([
          ["worksheet", "/xl/worksheets/sheet1.xml"],
          ["sharedStrings", "../xl/./sharedStrings.xml"],
        ]),
      },
    ],
    [
      "other capitals in part names",
      { "xl/sharedStrings.xml": null, "xl/SharedStrings.xml": `<sst xmlns="${MAIN}">${STRINGS}</sst>` },
    ],
    [
      "no link to the strings",
      { "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"]]) },
    ],
    ["a byte order mark", { "xl/worksheets/sheet1.xml": `\ufeff<?xml version="1.0"?>${sheetXml}` }],
    ["UTF-16", { "xl/worksheets/sheet1.xml": utf16(`<?xml version="1.0" encoding="UTF-16"?>${sheetXml}`) }],
    [
      "UTF-16 without a mark, big end first",
      { "xl/sharedStrings.xml": Buffer.from(`<sst>${STRINGS}</sst>`, "utf16le").swap16() },
    ],
    [
      "a Chinese encoding",
      {
        "xl/sharedStrings.xml": Buffer.concat([
          Buffer.from('<?xml version="1.0" encoding="GB2312"?><sst><si><t>'),
          Buffer.from("b9e2c3f7d0a1d1a7", "hex"),
          Buffer.from("</t></si></sst>"),
        ]),
      },
    ],
    [
      "comments, instructions and alternate content",
      {
        "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><!-- 表 --><worksheet xmlns="${MAIN}" xmlns:mc="urn:mc"><?x?><mc:AlternateContent><mc:Choice Requires="x14"><a/></mc:Choice></mc:AlternateContent><sheetData><!-- <row><c><v>1</v></c></row> --><?y <c>?><row r="1"><!-- --><c r="A1" t="s"><v>0</v></c><!-- --></row><mc:AlternateContent><mc:Choice><row r="1"><c r="B1"><v>45</v></c></row></mc:Choice></mc:AlternateContent><!-- --></sheetData><!-- x --></worksheet>\n`,
      },
    ],
    [
      "white space everywhere",
      { "xl/worksheets/sheet1.xml": sheetXml.replaceAll("><", ">\r\n\t <").replaceAll(" r=", "\n r = ") },
    ],
  ])("is read: %s", async (_, parts) => {
    const { sheets } = await readFixture({ ...simple, parts: parts ?? {} });
    expect(valuesOf(sheets[0]!)).toEqual(EXPECTED);
  });

  it("is read without a strings part", async () => {
    const sheet = await readRows('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>');
    expect(sheet.kind(0, 0)).toBe(Kind.text);
  });
});

describe("what is no workbook", () => {
  const package_ = (...names: string[]) => buildZip(names.map((name) => ({ name, data: "<a/>" })));
  const open = (bytes: Uint8Array) => codeOf(readWorkbook(bytes, "a.xlsx", nodeInflater));

  it.each<[string, string, Uint8Array]>([
    ["any zip", "not-a-workbook", package_("照片/1.jpg")],
    ["a folder of xml", "not-a-workbook", package_("a.xml")],
    [
      "a text document",
      "not-a-workbook",
      buildZip([
        { name: "[Content_Types].xml", data: "<Types/>" },
        { name: "_rels/.rels", data: relationships([["officeDocument", "word/document.xml"]]) },
        { name: "word/document.xml", data: "<document/>" },
      ]),
    ],
    [
      "a root that is no workbook",
      "not-a-workbook",
      buildPackage({ sheets: [], parts: { "xl/workbook.xml": "<svg/>" } }),
    ],
    [
      "an .ods",
      "ods-file",
      buildZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", data: "<a/>" },
      ]),
    ],
    [
      "an .xlsb",
      "xlsb-file",
      buildZip([
        { name: "_rels/.rels", data: relationships([["officeDocument", "xl/workbook.bin"]]) },
        { name: "xl/workbook.bin", data: "x" },
      ]),
    ],
    [
      "a package that lost its workbook",
      "damaged",
      buildPackage({ sheets: [], parts: { "xl/workbook.xml": null } }),
    ],
  ])("%s is %s", async (_, code, bytes) => {
    expect(await open(bytes)).toBe(code);
  });

  it.each<[string, PackageFixture["parts"]]>([
    ["a missing sheet", { "xl/worksheets/sheet1.xml": null }],
    [
      "a sheet cut off",
      { "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>4` },
    ],
    [
      "a sheet without end",
      { "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData></sheetData>` },
    ],
    ["an empty sheet part", { "xl/worksheets/sheet1.xml": "" }],
    [
      "a DOCTYPE",
      { "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>` },
    ],
    ["an entity", { "xl/sharedStrings.xml": "<sst><si><t>&b;</t></si></sst>" }],
    ["a bare &", { "xl/sharedStrings.xml": "<sst><si><t>A & B</t></si></sst>" }],
    ["an impossible character", { "xl/sharedStrings.xml": "<sst><si><t>&#xFFFFFF;</t></si></sst>" }],
    ["a string that is not there", { "xl/sharedStrings.xml": "<sst/>" }],
    [
      "a row beyond the last",
      { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>' },
    ],
    [
      "a column beyond the last",
      {
        "xl/worksheets/sheet1.xml":
          '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
      },
    ],
    [
      "elements a thousand deep",
      { "xl/workbook.xml": `${"<workbook>".repeat(1000)}${"</workbook>".repeat(1000)}` },
    ],
    ["more closes than opens", { "xl/sharedStrings.xml": "<sst></sst></sst>" }],
  ])("%s is damage", async (_, parts) => {
    expect(await codeOf(readFixture({ ...simple, parts: parts ?? {} }))).toBe("damaged");
  });
});

it("stops when told to, and says how far it is", async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`,
  );
  const bytes = buildPackage({ sheets: [{ name: "A", rows: rows.join("") }] });
  const seen: number[] = [];
  const controller = new AbortController();
  await readWorkbook(bytes, "a.xlsx", nodeInflater, {
    progress: (done, total) => seen.push(done / total),
  });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  const stopped = readWorkbook(bytes, "a.xlsx", nodeInflater, {
    signal: controller.signal,
    progress: () => controller.abort(new Error("停")),
  });
  await expect(stopped).rejects.toThrow("停");
});
