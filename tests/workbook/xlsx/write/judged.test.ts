import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "../../../../src/workbook/edit";
import { PackageDraft } from "../../../../src/workbook/xlsx/write/package-draft";
import { readWorkbookPart } from "../../../../src/workbook/xlsx/write/workbook-part";
import { openArchive } from "../../../../src/workbook/xlsx/zip/archive";
import { convertWithLibreOffice, hasLibreOffice } from "../../../support/libreoffice";
import { hasValidator, ooxmlErrors, type ValidationError } from "../../../support/ooxml-validate";
import { oneSheet } from "./editing";
import { packageTexts } from "../../../support/package-parts";
import { richWorkbook } from "../../../support/rich-workbook/rich-workbook";
import { describeWhere } from "../../../support/where-installed";
import { addRule, edited, setCells, TOOLS } from "./editing";

const FOLDERS = ["assets", join("..", "shared", "templates")];
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);
const BOOKS: [string, Uint8Array][] = [
  ["a rich workbook", richWorkbook()],
  ["a workbook without styles", oneSheet({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })],
  ...FILES.map((file): [string, Uint8Array] => [file, new Uint8Array(readFileSync(file))]),
];

/** Something of everything. */
function everything(bytes: Uint8Array): Edit[] {
  const sheet = readWorkbookPart(new PackageDraft(openArchive(bytes), TOOLS)).sheets[0]!.name;
  return [
    addRule(sheet, "C4:C8 E4", 'AND(N("QB:R1")=0,C4<150)', {
      fill: "FFC7CE",
      fontColor: "9C0006",
      bold: true,
      underline: true,
    }),
    addRule(sheet, "C4:C8", 'AND(N("QB:R2")=0,C4<1)', {
      fill: "FFFFFF",
      pattern: "lightUp",
      patternColor: "FF0000",
      border: { color: "FF0000", style: "dashed" },
    }),
    addRule(sheet, "D9 B12 C11", "ISTEXT(D9)", { strike: true, italic: true }),
    setCells(sheet, {
      C4: 120.5,
      C60: "=文本\u0001",
      AA61: { formula: "SUM(C4:C8)", result: 9 },
      A60: true,
      B60: { formula: "1/0", result: "#DIV/0!" },
      B61: { formula: "STDEV.P(C4:C8)" },
    }),
    {
      kind: "add-sheet",
      name: "QB <台账> & 'x",
      cells: [
        {
          row: 0,
          column: 0,
          content: "问题台账",
          look: { bold: true, size: 16, font: "黑体", align: "center", fill: "DDEBF7" },
        },
        {
          row: 2,
          column: 0,
          content: "学校",
          look: { boxed: true, wrap: true, italic: true, underline: true, strike: true, fontColor: "C00000" },
        },
        { row: 2, column: 1, content: 0.5123, look: { boxed: true, numberFormat: "0.000" } },
        {
          row: 3,
          column: 1,
          content: 0.5,
          look: {
            border: { color: "808080", style: "dotted" },
            numberFormat: "0.00%",
            pattern: "lightDown",
            patternColor: "FF0000",
          },
        },
        { row: 3, column: 0, content: "去看", link: { sheet, cell: "C4" } },
        { row: 4, column: 0, content: { formula: "1+1" } },
      ],
      widths: [20, 12.5],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      frozenRows: 3,
      print: { landscape: true, fitToWidth: true, repeatRows: [0, 2], pageBreaks: [30] },
      tabColor: "C00000",
    },
    { kind: "set-setting", key: "marks", value: '{"at":"2024-09-01"}' },
  ];
}

/** The same fault may stand at another place once something was put before it. */
function kinds(errors: readonly ValidationError[]): string[] {
  return errors.map(({ id, part, description }) => `${part} ${id} ${description}`).sort();
}

describeWhere(hasValidator, "the Open XML SDK's validator", "the Open XML SDK", () => {
  it("finds a fault where there is one", async () => {
    const spoiled = oneSheet({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      tail: "<drawing/><mergeCells/>",
    });
    expect(await ooxmlErrors(spoiled)).not.toEqual([]);
  }, 60_000);

  it.each(BOOKS)(
    "finds nothing new in %s",
    async (_, bytes) => {
      const before = kinds(await ooxmlErrors(bytes));
      expect(kinds(await ooxmlErrors(edited(bytes, ...everything(bytes))))).toEqual(before);
    },
    60_000,
  );
});

describeWhere(hasLibreOffice, "LibreOffice", "LibreOffice", () => {
  it("opens a marked rich workbook, sees the new cells, and calculates", async () => {
    const bytes = edited(richWorkbook(), ...everything(richWorkbook()));
    const csv = await convertWithLibreOffice(
      bytes,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
    );
    const lines = csv.toString("utf8").split("\n");
    expect(lines[3]?.split(",")[2]).toBe("120.5");
    expect(lines[59]?.split(",").slice(0, 3)).toEqual(["TRUE", "#DIV/0!", expect.stringContaining("=文本")]);
    expect(Number(lines[60]?.split(",")[1])).toBeCloseTo(23.22154, 4);
  }, 120_000);

  it("keeps every rule of ours and of the user's", async () => {
    const bytes = edited(
      richWorkbook(),
      addRule("小学", "D9 B12 C11", "ISTEXT(D9)"),
      addRule("空表", "A1:A3", 'AND(N("QB:R1")=0,A1<1)'),
    );
    const resaved = packageTexts(new Uint8Array(await convertWithLibreOffice(bytes, "xlsx")));
    const text = resaved.get("xl/worksheets/sheet1.xml") ?? "";
    expect(text).toMatch(/<formula>ISTEXT\(B12\)<\/formula>/);
    expect(text).toMatch(/<formula>ISTEXT\(D9\)<\/formula>/);
    expect(text).toContain("MOD($A4,2)");
    expect(resaved.get("xl/worksheets/sheet6.xml")).toContain("QB:R1");
  }, 120_000);
});
