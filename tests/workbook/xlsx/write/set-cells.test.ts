import { relationships, sheetPart } from "../../../support/package-builder";
import { changedParts } from "../../../support/package-parts";
import { edited, firstSheet, oneSheet, part, rawPart, rowsAfter, setCells } from "./editing";

const TWO_ROWS = '<row r="2" spans="2:3"><c r="B2" s="3"><v>1</v></c></row><row r="5"><c r="A5"/></row>';

describe("a cell", () => {
  it.each([
    ["a number", 12.5, '<c r="B2" s="3"><v>12.5</v></c>'],
    ["a boolean", true, '<c r="B2" s="3" t="b"><v>1</v></c>'],
    ["text", "学校", '<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">学校</t></is></c>'],
    ["a formula", { formula: "=A1*2" }, '<c r="B2" s="3"><f>A1*2</f></c>'],
    ["a formula's result", { formula: "A1<B1", result: 7 }, '<c r="B2" s="3"><f>A1&lt;B1</f><v>7</v></c>'],
    ["a formula's text", { formula: "A1", result: "甲" }, '<c r="B2" s="3" t="str"><f>A1</f><v>甲</v></c>'],
    ["an error", { formula: "1/0", result: "#DIV/0!" }, '<c r="B2" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ["nothing", null, '<c r="B2" s="3"/>'],
    ["empty text", "", '<c r="B2" s="3"/>'],
  ])("of %s keeps its style", (_, content, xml) => {
    expect(rowsAfter(TWO_ROWS, { B2: content })).toBe(TWO_ROWS.replace('<c r="B2" s="3"><v>1</v></c>', xml));
  });

  it.each(["=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0"])("of the text %s is no formula", (text) => {
    const rows = rowsAfter(TWO_ROWS, { B2: text });
    expect(rows).not.toContain("<f>");
    expect(rows).toContain(`<t xml:space="preserve">${text}</t>`);
  });

  it("of control characters, lone surrogates and what looks like an escape is written in escapes", () => {
    expect(rowsAfter(TWO_ROWS, { B2: "a\u0001b\r\n_x0041_\ud800" })).toContain(
      ">a_x0001_b_x000D_\n_x005F_x0041__xD800_</t>",
    );
  });

  it("loses the metadata of the value it had", () => {
    const rows = '<row r="1"><c r="A1" s="2" t="e" vm="1" cm="1"><v>#VALUE!</v></c></row>';
    expect(rowsAfter(rows, { A1: 5 })).toBe('<row r="1"><c r="A1" s="2"><v>5</v></c></row>');
  });

  it.each([NaN, Infinity])("cannot be %d", (number) => {
    expect(() => rowsAfter(TWO_ROWS, { B2: number })).toThrow("host-failure");
  });

  it("cannot hold more than Excel takes", () => {
    expect(() => rowsAfter(TWO_ROWS, { B2: "x".repeat(32768) })).toThrow("host-failure");
    expect(() => rowsAfter(TWO_ROWS, { B2: { formula: "1".repeat(8193) } })).toThrow("host-failure");
  });
});

describe("a new cell", () => {
  it("is put in its place, and the row's spans grow", () => {
    expect(rowsAfter(TWO_ROWS, { A2: 1, C2: 3, F2: 6 })).toBe(
      '<row r="2" spans="1:6"><c r="A2"><v>1</v></c><c r="B2" s="3"><v>1</v></c><c r="C2"><v>3</v></c><c r="F2"><v>6</v></c></row><row r="5"><c r="A5"/></row>',
    );
  });

  it("gets a row where there is none", () => {
    expect(rowsAfter(TWO_ROWS, { A1: 1, C3: 3, A9: 9 })).toBe(
      `<row r="1"><c r="A1"><v>1</v></c></row>${TWO_ROWS.replace('<row r="5">', '<row r="3"><c r="C3"><v>3</v></c></row><row r="5">')}<row r="9"><c r="A9"><v>9</v></c></row>`,
    );
  });

  it("is not made to hold nothing", () => {
    expect(rowsAfter(TWO_ROWS, { D2: null, A3: null, Z99: "" })).toBe(TWO_ROWS);
  });

  it("takes the style of its row before that of its column", () => {
    const bytes = oneSheet({
      head: '<cols><col min="2" max="3" style="7"/></cols>',
      rows: '<row r="1" s="5" customFormat="1"/><row r="2" s="5"/>',
    });
    expect(firstSheet(edited(bytes, setCells("表", { B1: 1, B2: 2, D2: 4, C3: 3 })))).toContain(
      '<row r="1" s="5" customFormat="1"><c r="B1" s="5"><v>1</v></c></row><row r="2" s="5"><c r="B2" s="7"><v>2</v></c><c r="D2"><v>4</v></c></row><row r="3"><c r="C3" s="7"><v>3</v></c></row>',
    );
  });

  it("is found among rows and cells without addresses", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>";
    expect(rowsAfter(rows, { B1: 9, C1: 3, A2: 5 })).toBe(
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>3</v></c></row><row><c r="A2"><v>5</v></c></row>',
    );
  });
});

describe("the sheet", () => {
  it.each(["<sheetData/>", "<sheetData />", "<sheetData></sheetData>"])(
    "with %s takes its first cell",
    (empty) => {
      const rows = sheetPart({ name: "表", rows: "" }).replace("<sheetData></sheetData>", empty);
      expect(firstSheet(edited(oneSheet({ rows }), setCells("表", { B2: 1 })))).toContain(
        '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
      );
    },
  );

  it("with prefixed elements gets prefixed cells", () => {
    const rows =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row></x:sheetData></x:worksheet>';
    expect(
      firstSheet(edited(oneSheet({ rows }), setCells("表", { A1: "甲", A2: { formula: "A1", result: 1 } }))),
    ).toContain(
      '<x:row r="1"><x:c r="A1" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row>',
    );
  });

  it("notes that its used area grew", () => {
    const bytes = oneSheet({ head: '<dimension ref="B2:C3"/>', rows: TWO_ROWS });
    const dimension = (contents: Record<string, number | null>) =>
      /<dimension[^>]*>/.exec(firstSheet(edited(bytes, setCells("表", contents))))?.[0];
    expect(dimension({ B2: 1 })).toBe('<dimension ref="B2:C3"/>');
    expect(dimension({ A2: 1, E9: 1, Z99: null })).toBe('<dimension ref="A2:E9"/>');
  });

  it("keeps every other byte, comments and odd spacing included", () => {
    const rows =
      "<!-- 甲 --><row  r='1' ht=\"20\" ><c r = 'A1'><v>1</v></c>\n<c r='C1' s='4'><v>3</v></c ></row >\n<row r='2'/>";
    expect(rowsAfter(rows, { B1: 2 })).toBe(
      rows.replace("\n<c r='C1'", "\n<c r=\"B1\"><v>2</v></c><c r='C1'").replace("</row >", "</row>"),
    );
  });

  it("in UTF-16 stays so", () => {
    const text = sheetPart({ name: "表", rows: '<row r="1"><c r="A1"/></row>' }).replace("UTF-8", "UTF-16");
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const bytes = oneSheet({ rows: "" }, { parts: { "xl/worksheets/sheet1.xml": utf16 } });
    const raw = rawPart(edited(bytes, setCells("表", { A1: "学校" })), "xl/worksheets/sheet1.xml");
    expect(raw.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(raw.toString("utf16le")).toContain("学校");
  });

  it("hides merged cells from writing", () => {
    const bytes = oneSheet({ rows: "", tail: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' });
    const text = firstSheet(edited(bytes, setCells("表", { A1: 1, B1: 2, A2: 3, B2: 4, C1: 5 })));
    expect(text).toContain('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>5</v></c></row></sheetData>');
  });

  it("must hold cells", () => {
    const links = relationships([["chartsheet", "worksheets/sheet1.xml"]]);
    const chart = oneSheet({ rows: "" }, { parts: { "xl/_rels/workbook.xml.rels": links } });
    expect(() => edited(chart, setCells("表", { A1: 1 }))).toThrow("sheet-missing");
  });
});

describe("formulas", () => {
  const GROUP =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3" s="4"><f si="0" t="shared"></f><v>3</v></c></row>';

  it("shared with others are spelled out when the first cell is overwritten", () => {
    expect(rowsAfter(GROUP, { A1: 9 })).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2*$C$1</f><v>2</v></c></row><row r="3"><c r="A3" s="4"><f>B3*$C$1</f><v>3</v></c></row>',
    );
  });

  it("stay shared when another cell of the group is overwritten", () => {
    expect(rowsAfter(GROUP, { A2: 9 })).toBe(GROUP.replace('<f t="shared" si="0"/><v>2</v>', "<v>9</v>"));
  });

  it.each(['<f t="array" ref="A1:B2">C1:D2</f>', "<f t='dataTable' ref='A1:B2' dt2D='1' r1='C1'/>"])(
    "of several cells refuse to be broken: %s",
    (formula) => {
      const bytes = oneSheet({ rows: `<row r="1"><c r="A1">${formula}<v>1</v></c></row>` });
      expect(() => edited(bytes, setCells("表", { B2: 1 }))).toThrow("read-only");
      expect(firstSheet(edited(bytes, setCells("表", { C3: 1 })))).toContain(formula);
    },
  );

  const WITH_CHAIN = {
    parts: {
      "xl/calcChain.xml": "<calcChain/>",
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    },
  };

  it("that come or go take the calculation chain with them", () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    for (const contents of [{ A1: 5 }, { B1: { formula: "A1" } }]) {
      const bytes = edited(oneSheet({ rows }, WITH_CHAIN), setCells("表", contents));
      expect(part(bytes, "xl/calcChain.xml")).toBe("");
      expect(part(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
      expect(part(bytes, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    }
  });

  it("are calculated anew when a value they may read has changed", () => {
    const rows = '<row r="1"><c r="A1"><f>B1</f><v>2</v></c></row>';
    const bytes = edited(
      oneSheet({ rows }, { workbookTail: '<calcPr calcId="191029"/>' }),
      setCells("表", { B1: 5 }),
    );
    expect(part(bytes, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("that are not there ask for no calculation", () => {
    const bytes = oneSheet({ rows: TWO_ROWS });
    expect(changedParts(bytes, edited(bytes, setCells("表", { B2: 5 })))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  });
});

describe("a table", () => {
  const table = (attributes: string) =>
    oneSheet(
      { rows: "", tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
      {
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
          "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="T" ref="B2:C9"${attributes}/>`,
        },
      },
    );

  it("keeps its headings, which its own part repeats", () => {
    expect(() => edited(table(""), setCells("表", { C2: "x" }))).toThrow("read-only");
    expect(firstSheet(edited(table(""), setCells("表", { C3: "x", A2: "y" })))).toContain('r="C3"');
    expect(firstSheet(edited(table(' headerRowCount="0"'), setCells("表", { C2: "x" })))).toContain('r="C2"');
  });
});
