import { saveBook } from "../../../src/host/book/save-book";
import type { OpenedBook } from "../../../src/host/book/open-book";
import { hasValidator, ooxmlErrors } from "../../support/ooxml-validate";
import { changedParts, fileRules, packageTexts } from "../../support/package-parts";
import { richWorkbook } from "../../support/rich-workbook/rich-workbook";
import { makeGrid, openInGrid } from "./grid";

const api = makeGrid();
const BYTES = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";

/** The rich workbook after something was done to it. */
function saved(edit: (book: OpenedBook) => void): Uint8Array {
  const book = openInGrid(BYTES, api);
  edit(book);
  return saveBook(book);
}

function primary(book: OpenedBook) {
  const [sheet] = book.workbook.getSheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function part(bytes: Uint8Array, name: string): string {
  return packageTexts(bytes).get(name) ?? "";
}

function rowOf(bytes: Uint8Array, row: number): string {
  return new RegExp(`<row r="${row}"[^]*?</row>`).exec(part(bytes, SHEET))?.[0] ?? "";
}

/** The first sheet's rules in their order; what an extension adds to one of them has none. */
function rankedRules(bytes: Uint8Array) {
  const ranked = fileRules(bytes).filter(({ sheet, priority }) => sheet === "小学" && priority > 0);
  return ranked.sort((a, b) => a.priority - b.priority);
}

const valid = (bytes: Uint8Array) => (hasValidator ? ooxmlErrors(bytes) : []);

describe("cells", () => {
  test("numbers, texts, blanks and booleans are written into their cells, styles stay", () => {
    const bytes = saved((book) => {
      primary(book)
        .getRange("A4:D4")
        .setValues([[7.123456789012345, "第一小学（东区）", true, ""]]);
    });
    expect(rowOf(bytes, 4)).toContain('<c r="A4" s="1"><v>7.123456789012345</v></c>');
    expect(rowOf(bytes, 4)).toContain("第一小学（东区）");
    expect(rowOf(bytes, 4)).toContain('<c r="C4" s="4" t="b"><v>1</v></c>');
    expect(rowOf(bytes, 4)).toContain('<c r="D4" s="3"/>');
  });

  test("a formula is kept as files keep it, and shown as people write it when opened again", () => {
    const bytes = saved((book) => primary(book).getRange("C20").setValue("=QB.CV(C4:C8)+STDEV.P(C4:C8)"));
    expect(rowOf(bytes, 20)).toContain("<f>_xldudf_QB_CV(C4:C8)+_xlfn.STDEV.P(C4:C8)</f>");
    expect(packageTexts(bytes).has("xl/calcChain.xml")).toBe(false);
    const again = primary(openInGrid(bytes, api));
    expect(again.getRange("C20").getFormula()).toBe("=QB.CV(C4:C8)+STDEV.P(C4:C8)");
  });

  test("a formula that shares its text is spelled out where its first cell is overwritten", () => {
    const bytes = saved((book) => primary(book).getRange("E4").setValue(5));
    expect(rowOf(bytes, 4)).toContain('<c r="E4" s="3"><v>5</v></c>');
    expect(rowOf(bytes, 5)).toContain("<f>D5/C5</f>");
  });

  test("a text of several looks keeps its bytes until it is overwritten, then it is plain", () => {
    const bytes = saved((book) => primary(book).getRange("B9").setValue("总计"));
    expect(rowOf(bytes, 9)).toContain(
      '<c r="B9" s="1" t="inlineStr"><is><t xml:space="preserve">总计</t></is></c>',
    );
  });

  test("part of an array formula is refused, and nothing is written", () => {
    expect(() => saved((book) => primary(book).getRange("F5").setValue(1))).toThrow("read-only");
  });

  test("a locked cell is refused", () => {
    const write = (book: OpenedBook) =>
      book.workbook.getSheetByName("初中")?.getRange("A2").setValue("另一所");
    expect(() => saved((book) => void write(book))).toThrow("sheet-protected");
  });
});

describe("looks", () => {
  test("a changed look becomes a format of its own that keeps what was not changed", async () => {
    const bytes = saved((book) => {
      primary(book).getRange("C5").setFontWeight("bold").setBackground("#FFEE00");
    });
    expect(changedParts(BYTES, bytes)).toEqual(["xl/styles.xml", SHEET]);
    expect(rowOf(bytes, 5)).toContain('<c r="C5" s="7"><v>120</v></c>');
    const added = /<xf [^>]*fillId="3"[^>]*>[^]*?<\/xf>/.exec(part(bytes, "xl/styles.xml"))?.[0];
    expect(added).toContain('<protection locked="0"/>');
    expect(part(bytes, "xl/styles.xml")).toContain(
      '<font><b/><sz val="10.5"/><color rgb="FF000000"/><name val="宋体"/>',
    );
    expect(await valid(bytes)).toEqual([]);
  });

  test("a cell that was nowhere is written for its fill alone", () => {
    const bytes = saved((book) => primary(book).getRange("J25").setBackground("red"));
    expect(rowOf(bytes, 25)).toBe('<row r="25"><c r="J25" s="7"/></row>');
    const format = /<xf [^>]*fillId="3"[^]*?<\/xf>/.exec(part(bytes, "xl/styles.xml"))?.[0];
    expect(format).toBe(
      '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"><alignment vertical="center"/></xf>',
    );
  });

  test("a look copied from another cell is that cell's format", () => {
    const bytes = saved((book) => {
      const matrix = primary(book).getSheet().getCellMatrix();
      matrix.setValue(3, 0, { ...matrix.getValue(3, 0), s: "x6" });
    });
    expect(changedParts(BYTES, bytes)).toEqual([SHEET]);
    expect(rowOf(bytes, 4)).toContain('<c r="A4" s="6"><v>1</v></c>');
  });

  test("widths, heights and merges are written in their own elements", async () => {
    const bytes = saved((book) => {
      const sheet = primary(book);
      sheet.setColumnWidth(3, 200);
      sheet.setRowHeight(4, 40);
      sheet.setRowHeight(12, 40);
      sheet.getRange("A11:C12").merge();
    });
    expect(changedParts(BYTES, bytes)).toEqual([SHEET]);
    const text = part(bytes, SHEET);
    expect(text).toContain('<col min="3" max="3" width="12" customWidth="1"/>');
    expect(text).toContain('<col min="4" max="4" width="25" customWidth="1"/>');
    expect(text).toContain('<col min="5" max="6" width="12" customWidth="1"/>');
    expect(text).toContain('<row r="5" spans="1:7" ht="30" customHeight="1">');
    expect(text).toContain('<row r="13" ht="30" customHeight="1"/>');
    expect(text).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A11:C12"/></mergeCells>',
    );
    expect(await valid(bytes)).toEqual([]);
  });
});

describe("conditional formats", () => {
  const area = { top: 3, left: 2, bottom: 7, right: 2 };
  const rule = {
    areas: [area],
    condition: { kind: "custom", formula: 'AND(C4>150,"QB.1"<>"")' },
    look: { fill: "FFC7CE" },
    stopIfTrue: false,
  } as const;

  test("a rule that was added last is written last, those of the file keep their bytes", async () => {
    const bytes = saved((book) => {
      const { rules } = book.file.sheet("sheet-1");
      rules.move(rules.add(rule).id, 99);
    });
    expect(rankedRules(bytes).map(({ formula }) => formula)).toEqual([
      "MOD($A4,2)=0",
      "50",
      "",
      "",
      "参数!$A$1>$C4",
      'AND(C4>150,"QB.1"<>"")',
    ]);
    const without = part(bytes, SHEET).replace(
      /<conditionalFormatting sqref="C4:C8"><cfRule type="expression" dxfId="2"[^]*?<\/conditionalFormatting>/,
      "",
    );
    expect(without).toBe(part(BYTES, SHEET));
    expect(await valid(bytes)).toEqual([]);
  });

  test("one that goes before all others makes them count on", () => {
    const bytes = saved((book) => void book.file.sheet("sheet-1").rules.add(rule));
    const rules = rankedRules(bytes);
    expect(rules.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rules[0]?.formula).toContain("QB.1");
  });

  test("rules that go are taken out, with what only they were in; taken back and forth nothing is left", async () => {
    const bytes = saved((book) => {
      const { rules } = book.file.sheet("sheet-1");
      for (const id of ["file-1", "file-2", "file-5"]) rules.remove(id);
    });
    expect(part(bytes, SHEET)).not.toContain('sqref="C4:C8"><cfRule');
    expect(part(bytes, SHEET)).not.toContain("参数!");
    expect(part(bytes, SHEET)).toContain('<x14:cfRule type="dataBar"');
    expect(await valid(bytes)).toEqual([]);
    const same = saved((book) => {
      const { rules } = book.file.sheet("sheet-1");
      rules.remove(rules.add(rule).id);
    });
    expect(same).toEqual(BYTES);
  });

  test("the grid shows them in their order", () => {
    const book = openInGrid(BYTES, api);
    const { rules } = book.file.sheet("sheet-1");
    const added = rules.add(rule);
    rules.move(added.id, 2);
    const shown = primary(book)
      .getConditionalFormattingRules()
      .map(({ cfId }) => cfId);
    expect(shown).toEqual(rules.list().map(({ id }) => id));
    expect(shown[2]).toBe(added.id);
  });
});

describe("hidden rows and columns", () => {
  test("are hidden in the file, and shown again when they are", async () => {
    const bytes = saved((book) => {
      primary(book).hideRows(11, 2);
      primary(book).hideColumns(4, 1);
    });
    const hidden = /<row r="(?:12|13)"[^>]*hidden="1"/g;
    expect(part(bytes, SHEET).match(hidden)).toHaveLength(2);
    expect(part(bytes, SHEET)).toMatch(/<col min="5" max="5"[^>]*hidden="1"/);
    expect(await valid(bytes)).toEqual([]);
    const again = openInGrid(bytes, api);
    primary(again).showRows(11, 2);
    primary(again).showColumns(4, 1);
    const shown = saveBook(again);
    expect(part(shown, SHEET)).not.toMatch(hidden);
    expect(part(shown, SHEET)).not.toMatch(/<col min="5" max="5"[^>]*hidden="1"/);
    expect(await valid(shown)).toEqual([]);
  });
});

describe("sheets, parts and settings", () => {
  test("an added sheet is written as it looks, and gone again when it is removed", async () => {
    const add = (book: OpenedBook) => {
      const sheet = book.workbook.insertSheet("标记说明");
      sheet.getRange("A1:B2").setValues([
        ["一", 1],
        ["二", "=A1"],
      ]);
      sheet.getRange("A1").setFontWeight("bold").setWrap(true);
      sheet.setColumnWidth(0, 300);
      const side = book.file.sheet(sheet.getSheetId());
      Object.assign(side.page, { landscape: true, fitToWidth: true, repeatRows: [0, 1] });
      side.links.set("A2", { location: "'小学'!A1" });
      return sheet;
    };
    const bytes = saved(add);
    const text = part(bytes, "xl/worksheets/sheet7.xml");
    expect(text).toContain('<col min="1" max="1" width="37.5" customWidth="1"/>');
    expect(text).toContain('orientation="landscape"');
    expect(text).toContain(`<hyperlink ref="A2" location="'小学'!A1"/>`);
    expect(part(bytes, "xl/workbook.xml")).toContain("'标记说明'!$1:$2");
    expect(await valid(bytes)).toEqual([]);
    const again = openInGrid(bytes, api);
    const sheet = again.workbook.getSheetByName("标记说明");
    expect(sheet?.getRange("A1").getCellStyleData()?.bl).toBe(1);
    if (sheet) again.workbook.deleteSheet(sheet);
    const without = saveBook(again);
    expect(packageTexts(without).has("xl/worksheets/sheet7.xml")).toBe(false);
    expect(await valid(without)).toEqual([]);
    expect(saved((book) => void book.workbook.deleteSheet(add(book)))).toEqual(BYTES);
  });

  test("links and page breaks of a sheet that is written anew are its new ones, then none", async () => {
    const side = ({ file, workbook }: OpenedBook) => file.sheet(workbook.getSheets()[0]?.getSheetId() ?? "");
    const bytes = saved((book) => {
      const own = side(book);
      own.emptied = true;
      own.links.clear();
      own.links.set("B2", { location: "'小学'!A1" });
      own.page.pageBreaks = [3, 9];
    });
    expect(part(bytes, SHEET)).toContain(`<hyperlink ref="B2" location="'小学'!A1"/></hyperlinks>`);
    expect(part(bytes, SHEET)).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="3"');
    expect(await valid(bytes)).toEqual([]);
    const again = openInGrid(bytes, api);
    expect([...side(again).links.keys()]).toEqual(["B2"]);
    side(again).links.clear();
    side(again).emptied = true;
    const without = saveBook(again);
    expect(part(without, SHEET)).not.toMatch(/hyperlink|rowBreaks/);
    expect(await valid(without)).toEqual([]);
  });

  test("custom XML parts and an add-in's settings are kept, changed and taken out", async () => {
    const bytes = saved(({ file }) => {
      file.xmlParts.add('<qb xmlns="urn:x"><a/></qb>');
      file.settings.set("k", '{"a":"<1>"}');
    });
    expect(await valid(bytes)).toEqual([]);
    const again = openInGrid(bytes, api);
    expect(again.file.settings.get("k")).toBe('{"a":"<1>"}');
    const [own] = again.file.xmlParts.list("urn:x");
    expect(own?.xml).toBe('<qb xmlns="urn:x"><a/></qb>');
    again.file.settings.delete("k");
    again.file.xmlParts.set(own?.id ?? "", '<qb xmlns="urn:x"/>');
    const changed = saveBook(again);
    expect(openInGrid(changed, api).file.xmlParts.list("urn:x")[0]?.xml).toBe('<qb xmlns="urn:x"/>');
    const last = openInGrid(changed, api);
    last.file.xmlParts.delete(own?.id ?? "");
    expect([...packageTexts(saveBook(last)).keys()].sort()).toEqual([...packageTexts(BYTES).keys()].sort());
  });
});
