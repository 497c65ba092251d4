import { sheetPart } from "../../../support/package-builder";
import { changedParts, fileRules } from "../../../support/package-parts";
import { richParts } from "../../../support/rich-workbook/rich-workbook";
import { buildZip } from "../../../support/zip-builder";
import { addRule, edited, firstSheet, oneSheet, part, rawPart } from "./editing";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MARK = 'AND(N("QB:R2")=0,B2<9.4)';

function styles(inside: string): string {
  return `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;
}

function dxfsAfter(inside: string, ...looks: Parameters<typeof addRule>[3][]): string {
  const bytes = oneSheet({ rows: "" }, { styles: styles(inside) });
  const text = part(edited(bytes, ...looks.map((look) => addRule("表", "A1", MARK, look))), "xl/styles.xml");
  return text.slice(text.indexOf(">") + 1, text.lastIndexOf("</"));
}

const FILLED = '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';

describe("a rule's place", () => {
  it.each([
    ["after the cells", "", ""],
    ["after what the schema has before it", '<mergeCells/><phoneticPr fontId="1"/>', ""],
    [
      "before the user's own",
      "<mergeCells/>",
      '<conditionalFormatting sqref="A9"><cfRule type="top10" priority="1"/></conditionalFormatting><dataValidations/>',
    ],
    [
      "before what the schema has after it",
      "<sheetProtection/>",
      '<dataValidations/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><drawing/><tableParts/><extLst/>',
    ],
    ["before what no schema has", "<autoFilter/>", "<mc:AlternateContent/><controls/>"],
  ])("is %s", (_, before, after) => {
    const text = firstSheet(
      edited(oneSheet({ rows: "", tail: before + after }), addRule("表", "B2:B4", "B2<1")),
    );
    const priority = after.includes("cfRule") ? 2 : 1;
    expect(text).toContain(
      `</sheetData>${before}<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>B2&lt;1</formula></cfRule></conditionalFormatting>${after}</worksheet>`,
    );
  });

  it("is behind the earlier ones of the same batch", () => {
    const tail =
      '<conditionalFormatting sqref="A9"><cfRule type="top10" priority="1"/></conditionalFormatting>';
    const bytes = edited(
      oneSheet({ rows: "", tail }),
      addRule("表", "A1 B1 C3", "1"),
      addRule("表", "A2", "2"),
    );
    const places = [...firstSheet(bytes).matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref);
    expect(places).toEqual(["A1 B1 C3", "A2", "A9"]);
  });

  it("comes and goes in a sheet in UTF-16", () => {
    const text = sheetPart({ name: "表", rows: '<row r="1"><c r="A1"/></row>' }).replace("UTF-8", "UTF-16");
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const bytes = oneSheet({ rows: "" }, { parts: { "xl/worksheets/sheet1.xml": utf16 } });
    const marked = edited(bytes, addRule("表", "A1", 'N("QB:R1")=0'));
    const name = "xl/worksheets/sheet1.xml";
    expect(rawPart(marked, name).toString("utf16le")).toContain("</sheetData><conditionalFormatting");
    const cleared = edited(marked, { kind: "remove-rules", sheet: null, signature: 'N("QB:' });
    expect(rawPart(cleared, name)).toEqual(rawPart(bytes, name));
  });

  it("is found in a sheet without cells, and where other texts speak of cells", () => {
    const tail =
      '<hyperlinks><hyperlink ref="A1" location="sheetData!A1"/></hyperlinks><headerFooter><oddHeader>/sheetData&gt;</oddHeader></headerFooter>';
    const rows = sheetPart({ name: "表", rows: "", tail }).replace("<sheetData></sheetData>", "<sheetData/>");
    expect(firstSheet(edited(oneSheet({ rows }), addRule("表", "A1", "1")))).toContain(
      "<sheetData/><conditionalFormatting",
    );
  });

  it.each([
    ["transitional", MAIN],
    ["strict", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  ])("has the prefix of its sheet, %s", (_, namespace) => {
    const rows = `<x:worksheet xmlns:x="${namespace}"><x:sheetData/><x:pageMargins left="1"/></x:worksheet>`;
    expect(firstSheet(edited(oneSheet({ rows }), addRule("表", "A1", "A1>1")))).toContain(
      '<x:sheetData/><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>A1&gt;1</x:formula></x:cfRule></x:conditionalFormatting><x:pageMargins',
    );
  });
});

describe("a rule's priority", () => {
  const own = (priority: number) =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>1</formula></cfRule></conditionalFormatting>`;
  const extended = (priority: number) =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" id="{1}" priority='${priority}'><xm:f>1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

  it.each([
    ["after the last of all", own(3) + own(7) + extended(5), [8, 9]],
    ["after the extended ones too", own(3) + extended(50), [51, 52]],
    ["free where the last number is taken", own(1) + own(3) + extended(2147483647), [2, 4]],
  ])("is %s", (_, tail, expected) => {
    const bytes = edited(oneSheet({ rows: "", tail }), addRule("表", "A1", MARK), addRule("表", "A1", MARK));
    const priorities = fileRules(bytes)
      .filter(({ formula }) => formula.includes("QB:"))
      .map(({ priority }) => priority);
    expect(priorities).toEqual(expected);
  });
});

describe("a rule's areas", () => {
  const rulesFor = (areas: string, formula = "D11<1") =>
    fileRules(edited(oneSheet({ rows: "" }), addRule("表", areas, formula))).map((rule) => [
      rule.sqref,
      rule.formula,
    ]);

  it("are one list whose first corner every program takes for the base", () => {
    expect(rulesFor("D11 D20:D30 F11")).toEqual([["D11 D20:D30 F11", "D11<1"]]);
    expect(rulesFor("D20 D11 D40", "D20<$A20+D$1")).toEqual([["D11 D20 D40", "D11<$A11+D$1"]]);
  });

  it("are cut by columns where no corner is the base for all programs", () => {
    expect(rulesFor("D11 B20 D9 B30")).toEqual([
      ["B20 B30", "B20<1"],
      ["D9 D11", "D9<1"],
    ]);
  });

  it("are spread over several rules where they are very many", () => {
    const areas = Array.from({ length: 1200 }, (_, n) => `G${n * 2 + 1}`).join(" ");
    const rules = rulesFor(areas, "G1<1");
    expect(rules.map(([sqref]) => sqref).join(" ")).toBe(areas);
    expect(rules.map(([sqref, formula]) => formula === `${sqref!.split(" ")[0]}<1`)).toEqual([
      true,
      true,
      true,
    ]);
    expect(Math.max(...rules.map(([sqref]) => sqref!.length))).toBeLessThan(8192);
  });

  it("may be none, which is no rule", () => {
    const bytes = oneSheet({ rows: "" });
    expect(edited(bytes, { ...addRule("表", "A1", "1"), areas: [] })).toBe(bytes);
  });
});

describe("a rule's look", () => {
  it.each([
    ["a fill", { fill: "FFC7CE" }, '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>'],
    [
      "a pattern",
      { fill: "ffeb9c", pattern: "lightUp", patternColor: "FF0000" },
      '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFEB9C"/></patternFill></fill>',
    ],
    [
      "a font",
      { bold: true, italic: true, strike: true, underline: true, fontColor: "9C0006" },
      '<font><b/><i/><strike/><u/><color rgb="FF9C0006"/></font>',
    ],
    [
      "a border",
      { border: { color: "000000", style: "dashed" } },
      '<border><left style="dashed"><color rgb="FF000000"/></left><right style="dashed"><color rgb="FF000000"/></right><top style="dashed"><color rgb="FF000000"/></top><bottom style="dashed"><color rgb="FF000000"/></bottom></border>',
    ],
    ["nothing", {}, ""],
  ] as const)("of %s is a differential format", (_, look, xml) => {
    expect(dxfsAfter("<dxfs/>", look)).toBe(`<dxfs><dxf>${xml}</dxf></dxfs>`);
  });

  it.each([
    [
      "<cellXfs/><cellStyles/><tableStyles/>",
      `<cellXfs/><cellStyles/><dxfs count="1">${FILLED}</dxfs><tableStyles/>`,
    ],
    ['<dxfs count="0"/>', `<dxfs count="1">${FILLED}</dxfs>`],
    [
      "<dxfs count='2'><dxf/><dxf><font/></dxf></dxfs>",
      `<dxfs count="3"><dxf/><dxf><font/></dxf>${FILLED}</dxfs>`,
    ],
    [`<dxfs count="1">${FILLED}</dxfs>`, `<dxfs count="1">${FILLED}</dxfs>`],
  ])("joins %s", (before, after) => {
    expect(dxfsAfter(before, { fill: "FFC7CE" })).toBe(after);
  });

  it("is kept once for rules that look alike", () => {
    const look = { fill: "FFC7CE" };
    expect(dxfsAfter('<dxfs count="0"/>', look, { bold: true }, look)).toBe(
      `<dxfs count="2">${FILLED}<dxf><font><b/></font></dxf></dxfs>`,
    );
  });

  it("is kept in a styles part of its own where the workbook has none", () => {
    const bytes = edited(oneSheet({ rows: "" }), addRule("表", "A1", MARK));
    expect(part(bytes, "xl/styles.xml")).toContain(
      `</cellStyles><dxfs count="1">${FILLED}</dxfs></styleSheet>`,
    );
    expect(part(bytes, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toContain('/styles" Target="styles.xml"');
  });
});

describe("a rule's formula", () => {
  it("is written as files keep formulas", () => {
    const bytes = edited(
      oneSheet({ rows: "" }),
      addRule("表", "A1", '=AND(STDEV.P(A1:A9)>0,A1<>"STDEV.P(")'),
    );
    expect(firstSheet(bytes)).toContain(
      '<formula>AND(_xlfn.STDEV.P(A1:A9)&gt;0,A1&lt;&gt;"STDEV.P(")</formula>',
    );
  });
});

describe("protection", () => {
  it.each([
    ['<sheetProtection sheet="1"/>', false],
    ['<sheetProtection sheet="true" formatCells="1"/>', false],
    ['<sheetProtection sheet="1" formatCells="0"/>', true],
    ['<sheetProtection password="CC1A"/>', true],
  ])("as in %s lets marks through: %s", (tail, allowed) => {
    const bytes = oneSheet({ rows: "", tail });
    if (allowed) expect(fileRules(edited(bytes, addRule("表", "A1", MARK)))).toHaveLength(1);
    else expect(() => edited(bytes, addRule("表", "A1", MARK))).toThrow("sheet-protected");
  });

  it("set after the marks keeps them", () => {
    const marked = firstSheet(edited(oneSheet({ rows: "" }), addRule("表", "A1", MARK)));
    const rows = marked.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const bytes = oneSheet({ rows });
    expect(() => edited(bytes, { kind: "remove-rules", sheet: null, signature: "QB:" })).toThrow(
      "sheet-protected",
    );
    expect(edited(bytes, { kind: "remove-rules", sheet: null, signature: "other" })).toBe(bytes);
  });
});

describe("removing rules", () => {
  const rule = (formula: string, priority: number) =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  const ours = "AND(N(&quot;QB:R2&quot;)=0,1)";
  const removed = (tail: string) => {
    const bytes = edited(oneSheet({ rows: "", tail }), {
      kind: "remove-rules",
      sheet: "表",
      signature: 'N("QB:',
    });
    return firstSheet(bytes).split("</sheetData>")[1]?.replace("</worksheet>", "");
  };

  it("takes whole formats and single rules, and no byte more", () => {
    const format = (inside: string) => `<conditionalFormatting sqref="A1">${inside}</conditionalFormatting>`;
    expect(
      removed(
        `<mergeCells/>\n${format(rule(ours, 1))} ${format(rule("1", 2) + rule(ours, 3) + rule("2", 4))}`,
      ),
    ).toBe(`<mergeCells/>\n ${format(rule("1", 2) + rule("2", 4))}`);
  });

  it("finds the signature however it is written", () => {
    const spellings = ['N("QB:R2")', "N(&#34;QB:R2&#x22;)", 'N(<![CDATA["QB:]]>R2")'];
    for (const spelling of spellings) {
      expect(removed(`<conditionalFormatting sqref="A1">${rule(spelling, 1)}</conditionalFormatting>`)).toBe(
        "",
      );
    }
  });

  it("takes the extended form that Excel makes of a rule, and what held nothing else", () => {
    const extended = (formula: string) =>
      `<x14:conditionalFormatting><x14:cfRule type="expression" id="{1}" priority="2"><xm:f>${formula}</xm:f><x14:dxf/></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
    const list = (inside: string, others = "") =>
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${inside}</x14:conditionalFormattings></ext>${others}</extLst>`;
    expect(removed(list(extended(ours)))).toBe("");
    expect(removed(list(extended(ours), '<ext uri="1"><x14:other/></ext>'))).toBe(
      '<extLst><ext uri="1"><x14:other/></ext></extLst>',
    );
    expect(removed(list(extended(ours) + extended("1")))).toBe(list(extended("1")));
  });

  it("leaves the user's rules in every sheet of a rich workbook as they were", () => {
    const bytes = buildZip(richParts());
    const marked = edited(
      bytes,
      addRule("小学", "C4:C8", MARK),
      addRule("差异系数", "B2:B3", MARK),
      addRule("参数", "A1", MARK),
    );
    expect(fileRules(marked).filter(({ formula }) => formula.includes("QB:"))).toHaveLength(3);
    const cleared = edited(marked, { kind: "remove-rules", sheet: null, signature: 'N("QB:' });
    expect(changedParts(bytes, cleared)).toEqual([]);
  });
});
