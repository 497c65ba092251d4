import type { AddSheet } from "../../../../src/workbook/edit";
import { changedParts, packageTexts } from "../../../support/package-parts";
import { buildPackage } from "../../../support/package-builder";
import { richParts, richWorkbook } from "../../../support/rich-workbook/rich-workbook";
import { buildZip } from "../../../support/zip-builder";
import { edited, oneSheet, part } from "./editing";

const LEDGER: AddSheet = { kind: "add-sheet", name: "台账", cells: [] };

function added(edit: Partial<AddSheet>, styles?: string): string {
  const bytes = oneSheet({ rows: "" }, styles === undefined ? {} : { styles });
  return part(edited(bytes, { ...LEDGER, ...edit }), "xl/worksheets/sheet2.xml");
}

describe("a new sheet", () => {
  it("is listed last, under numbers that are free", () => {
    const bytes = edited(richWorkbook(), LEDGER);
    expect(part(bytes, "xl/workbook.xml")).toContain(
      '<sheet name="台账" sheetId="9" r:id="rId12"/></sheets>',
    );
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      '<Relationship Id="rId12" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet7.xml"/>',
    );
    expect(part(bytes, "[Content_Types].xml")).toContain('PartName="/xl/worksheets/sheet7.xml"');
  });

  it("holds cells in order, the last one at a place", () => {
    const cells = [
      { row: 2, column: 1, content: "乙" },
      { row: 0, column: 1, content: 2 },
      { row: 0, column: 0, content: 1 },
      { row: 2, column: 1, content: "丙" },
      { row: 3, column: 0, content: null },
    ];
    expect(added({ cells })).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="B3" t="inlineStr"><is><t xml:space="preserve">丙</t></is></c></row><row r="4"></row></sheetData>',
    );
  });

  it("has widths, merges, frozen rows, a colour and links", () => {
    const text = added({
      cells: [{ row: 0, column: 0, content: "去看", link: { sheet: "表'1'", cell: "B2" } }],
      widths: [12.5, 30],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      frozenRows: 2,
      tabColor: "#c00000",
    });
    expect(text).toContain('<sheetPr><tabColor rgb="FFC00000"/></sheetPr>');
    expect(text).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(text).toContain('<col min="2" max="2" width="30" customWidth="1"/>');
    expect(text).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    expect(text).toContain(`<hyperlink ref="A1" location="'表''1'''!B2"/>`);
  });

  it("prints on A4", () => {
    const print = { landscape: true, fitToWidth: true, repeatRows: [0, 2], pageBreaks: [40, 80] } as const;
    const text = added({ print });
    expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(text).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(text).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="40" max="16383" man="1"/>');
    const bytes = edited(richWorkbook(), { ...LEDGER, print });
    expect(part(bytes, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="6">'台账'!$1:$3</definedName></definedNames>`,
    );
  });

  it("brings its looks as cell formats, each once, and uses those that are there", () => {
    const look = {
      bold: true,
      fill: "DDEBF7",
      boxed: true,
      wrap: true,
      align: "center",
      numberFormat: "0.000",
    } as const;
    const cells = [0, 1, 2].map((row) => ({ row, column: 0, content: row, ...(row === 1 ? {} : { look }) }));
    const bytes = edited(richWorkbook(), { ...LEDGER, cells }, { ...LEDGER, name: "台账2", cells });
    const styles = part(bytes, "xl/styles.xml");
    expect(styles).toContain('<numFmt numFmtId="178" formatCode="0.000"/></numFmts>');
    expect(styles).toContain('<numFmts count="3">');
    expect(styles).toContain('<fonts count="4">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="8">');
    for (const sheet of ["xl/worksheets/sheet7.xml", "xl/worksheets/sheet8.xml"]) {
      expect(part(bytes, sheet)).toContain(
        '<c r="A1" s="7"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c>',
      );
    }
  });

  it("is calculated when it is opened only if a formula came without its result", () => {
    const cell = { row: 0, column: 0 };
    const with2 = edited(richWorkbook(), {
      ...LEDGER,
      cells: [{ ...cell, content: { formula: "1+1", result: 2 } }],
    });
    expect(part(with2, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    const without = edited(richWorkbook(), { ...LEDGER, cells: [{ ...cell, content: { formula: "1+1" } }] });
    expect(part(without, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(part(without, "xl/calcChain.xml")).not.toBe("");
  });

  it("speaks a strict workbook's language", () => {
    const strict = richParts().map(({ name, data, ...rest }) => ({
      ...rest,
      name,
      data:
        typeof data !== "string"
          ? data
          : data
              .replaceAll(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
              )
              .replaceAll(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
              ),
    }));
    const bytes = edited(buildZip(strict), LEDGER);
    expect(part(bytes, "xl/worksheets/sheet7.xml")).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml" Target="../customXml/item2.xml"',
    );
  });

  it("declares the namespace of ids where the workbook has none for all", () => {
    const bytes = oneSheet({ rows: "" });
    const text = part(bytes, "xl/workbook.xml")
      .replace(/ xmlns:r="[^"]*"/, "")
      .replace(
        "<sheet ",
        '<sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
      )
      .replace("r:id", "q:id");
    const odd = buildPackage({ sheets: [{ name: "表", rows: "" }], parts: { "xl/workbook.xml": text } });
    expect(part(edited(odd, LEDGER), "xl/workbook.xml")).toContain(
      '<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="台账" sheetId="2" r:id="rId2"/></sheets>',
    );
  });

  it.each([
    ["", "host-failure"],
    ["a".repeat(32), "host-failure"],
    ["甲:乙", "host-failure"],
    ["'甲", "host-failure"],
    ["History", "host-failure"],
    ["表", "name-taken"],
  ])("cannot be named %j", (name, code) => {
    expect(() => edited(oneSheet({ rows: "" }), { ...LEDGER, name })).toThrow(code);
  });

  it("is refused by a protected structure", () => {
    const bytes = oneSheet({ rows: "" }, { workbookHead: '<workbookProtection lockStructure="1"/>' });
    expect(() => edited(bytes, LEDGER)).toThrow("sheet-protected");
    const open = oneSheet({ rows: "" }, { workbookHead: '<workbookProtection lockWindows="1"/>' });
    expect(part(edited(open, LEDGER), "xl/workbook.xml")).toContain("台账");
  });
});

describe("removing a sheet", () => {
  it("leaves nothing behind", () => {
    const look = { bold: true };
    const ledger = {
      ...LEDGER,
      cells: [{ row: 0, column: 0, content: { formula: "1" }, look }],
      print: { repeatRows: [0, 0] as const },
    };
    for (const bytes of [richWorkbook(), oneSheet({ rows: "" })]) {
      const back = edited(edited(bytes, ledger), { kind: "remove-sheet", name: "台账" });
      expect(changedParts(bytes, back)).toEqual([]);
    }
  });

  it("counts the names of later sheets down, and the tab that is shown", () => {
    const ledgers = ["一", "二", "三"].map((name) => ({
      ...LEDGER,
      name,
      print: { repeatRows: [0, 0] as const },
    }));
    const bytes = edited(richWorkbook(), ...ledgers);
    const text = part(bytes, "xl/workbook.xml").replace(
      "<workbookView ",
      '<workbookView activeTab="8" firstSheet="7" ',
    );
    const shown = buildZip(
      [...packageTexts(bytes)].map(([name, data]) => ({
        name,
        data: name === "xl/workbook.xml" ? text : data,
      })),
    );
    const after = part(edited(shown, { kind: "remove-sheet", name: "二" }), "xl/workbook.xml");
    expect(after).toContain('activeTab="7" firstSheet="6"');
    expect(
      [...after.matchAll(/localSheetId="(\d+)">'(.)'/g)].map(([, index, name]) => [index, name]),
    ).toEqual([
      ["6", "一"],
      ["7", "三"],
    ]);
  });

  it("takes the parts that only it led to", () => {
    const bytes = edited(richWorkbook(), LEDGER);
    const links = (targets: string[]) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, n) => `<Relationship Id="rId${n + 1}" Type="t/x" Target="${target}"/>`).join("")}</Relationships>`;
    const extra = {
      "xl/worksheets/_rels/sheet7.xml.rels": links(["../drawings/drawing9.xml", "../media/image1.png"]),
      "xl/drawings/drawing9.xml": "<x/>",
      "xl/drawings/_rels/drawing9.xml.rels": links(["../media/image9.png"]),
      "xl/media/image9.png": "x",
    };
    const filled = buildZip(
      [...packageTexts(bytes), ...Object.entries(extra)].map(([name, data]) => ({ name, data })),
    );
    const names = [...packageTexts(edited(filled, { kind: "remove-sheet", name: "台账" })).keys()];
    expect(names.filter((name) => /drawing9|image9|sheet7/.test(name))).toEqual([]);
    expect(names).toContain("xl/media/image1.png");
  });

  it("is refused for sheets of the user's", () => {
    const bytes = edited(richWorkbook(), LEDGER);
    expect(() => edited(bytes, { kind: "remove-sheet", name: "初中" })).toThrow("read-only");
    expect(() => edited(bytes, { kind: "remove-sheet", name: "没有" })).toThrow("sheet-missing");
  });
});
