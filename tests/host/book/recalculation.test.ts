import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeInflater } from "../../../src/cli/inflate-node";
import { Kind, type WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { readWorkbook } from "../../../src/workbook/xlsx/read/read-workbook";
import { PackageDraft } from "../../../src/workbook/xlsx/write/package-draft";
import { openArchive } from "../../../src/workbook/xlsx/zip/archive";
import { cellName } from "../../../src/core/address";
import { buildPackage } from "../../support/package-builder";
import { convertWithLibreOffice, hasLibreOffice } from "../../support/libreoffice";
import { makeGrid, openInGrid, TOOLS } from "./grid";

const ROOT = join(__dirname, "../../..");
const TEMPLATE = join(ROOT, "../shared/templates/county-summary.xlsx");

/** The workbook as a program writes it that does not calculate: whoever opens it has to. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const draft = new PackageDraft(openArchive(bytes), TOOLS);
  for (const name of draft.names().filter((part) => part.startsWith("xl/worksheets/sheet"))) {
    const text = draft.text(name);
    draft.setText(name, text.replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return draft.write().bytes;
}

/** What the formulas of a workbook come to, by sheet and cell. */
function results(book: WorkbookSnapshot): Map<string, number | string> {
  const found = new Map<string, number | string>();
  for (const sheet of book.sheets) {
    for (let row = 0; row < sheet.rows; row++) {
      for (let column = 0; column < sheet.columns; column++) {
        if (sheet.formula(row, column) === null) continue;
        const kind = sheet.kind(row, column);
        const isNumber = kind === Kind.number || kind === Kind.boolean;
        const value = isNumber ? sheet.number(row, column) : sheet.text(row, column);
        found.set(`${sheet.name}!${cellName(row, column)}`, value);
      }
    }
  }
  return found;
}

/** Formulas over A1:D6 of the sheet "数据", as bureaus write them and as the conversion to native formulas does. */
const FORMULAS =
  `SUM(数据!B2:B6) AVERAGE(数据!B2:B6) STDEVP(数据!B2:B6) _xlfn.STDEV.P(数据!B2:B6) STDEV(数据!B2:B6) VAR(数据!B2:B6)
SUMPRODUCT(数据!B2:B6,数据!C2:C6)/SUM(数据!C2:C6)
SQRT(SUMPRODUCT((数据!B2:B6-AVERAGE(数据!B2:B6))^2)/COUNT(数据!B2:B6))/AVERAGE(数据!B2:B6)
SUMPRODUCT(ISNUMBER(数据!B2:B6)*(数据!C2:C6>0)*数据!C2:C6)
SUMIF(数据!A2:A6,"镇区",数据!C2:C6) SUMIFS(数据!C2:C6,数据!A2:A6,"城区",数据!B2:B6,">1") COUNTIF(数据!A2:A6,"城*") COUNTIFS(数据!A2:A6,"镇区",数据!C2:C6,">=200")
COUNTA(数据!A1:A6) COUNTBLANK(数据!D1:D6) MAX(数据!B2:B6) MIN(数据!B2:B6) LARGE(数据!C2:C6,2) RANK(数据!C3,数据!C2:C6) MEDIAN(数据!B2:B6) PERCENTILE(数据!B2:B6,0.9)
ROUND(数据!B2/3,2) ROUNDUP(数据!B2,1) ROUNDDOWN(数据!B2,1) INT(-2.5) MOD(-7,3) ABS(-1.5) CEILING(7.2,5) 2^0.5 -2^2 10%+1 1/3
VLOOKUP("镇区",数据!A2:C6,3,FALSE) INDEX(数据!C2:C6,MATCH(数据!B4,数据!B2:B6,0)) HLOOKUP("学生数",数据!A1:D6,3,FALSE) OFFSET(数据!A1,2,2) INDIRECT("数据!C4") ROW(数据!A4) COLUMNS(数据!A1:C1)
IF(数据!D2="","空",数据!D2) IFERROR(1/0,"-") IF(AND(数据!B2>1,OR(数据!C2>1,FALSE)),"达标","不达标") NOT(TRUE) ISBLANK(数据!D2) ISTEXT(数据!A2)
LEN("第一小学") LEFT("第一小学",2) MID("第一小学",2,2) RIGHT("九年一贯制",1) FIND("学","第一小学") SUBSTITUTE("a-b","-","") TRIM("  a  b ") CONCATENATE("a",1) "县"&数据!A2 TEXT(0.4567,"0.00%") TEXT(1234.5,"#,##0.00") VALUE("12.5") EXACT("a","A")
DATE(2025,9,1) YEAR(45901) MONTH(45901) DATEDIF(DATE(2020,1,1),DATE(2025,9,1),"Y") WEEKDAY(45901) EDATE(45901,3)
达标线*2 SUM(班额) SUM(数据!C:C) 1/0 VLOOKUP("无",数据!A2:C6,3,FALSE)`
    .split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((formula) => formula !== "");

function formulaBook(): Uint8Array {
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const data = [
    ["城区", 3.14159, 120],
    ["镇区", 2.71828, 240],
    ["镇区", 0.1, 180],
    ["城区", 7.25, 90],
    ["乡村", 1e-3, 0],
  ].map(([place, figure, pupils], n) =>
    row(
      n + 2,
      `${text(`A${n + 2}`, String(place))}<c r="B${n + 2}"><v>${figure}</v></c><c r="C${n + 2}"><v>${pupils}</v></c>`,
    ),
  );
  const head = row(1, text("A1", "地区") + text("B1", "生均") + text("C1", "学生数"));
  const escape = (formula: string) =>
    formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const formulas = FORMULAS.map((formula, n) => row(n + 1, `<c r="A${n + 1}"><f>${escape(formula)}</f></c>`));
  return buildPackage({
    sheets: [
      { name: "数据", rows: head + data.join("") },
      { name: "算", rows: formulas.join("") },
    ],
    workbookTail:
      '<definedNames><definedName name="达标线">数据!$B$5</definedName><definedName name="班额">数据!$C$2:$C$6</definedName></definedNames>',
  });
}

/** A name, the bytes, and how many formulas there are at least. */
type Book = readonly [name: string, read: () => Uint8Array, formulas: number];
const file = (path: string) => () => new Uint8Array(readFileSync(path));
const BOOKS: Book[] = [
  ["the sample county", file(join(ROOT, "assets/sample-county.xlsx")), 200],
  ["what formulas are made of", formulaBook, FORMULAS.length],
  ...(existsSync(TEMPLATE) ? [["county-summary.xlsx at hand", file(TEMPLATE), 200] as const] : []),
];

const describeWith = hasLibreOffice ? describe : describe.skip;

describeWith("formulas that the grid calculates", () => {
  test.each(BOOKS)("%s comes to what LibreOffice makes of it", async (_, read, least) => {
    const bytes = withoutResults(read());
    const api = makeGrid();
    const done = api.getFormula().whenComputingCompleteAsync(60_000);
    const { workbook } = openInGrid(bytes, api);
    await done;
    const other = await convertWithLibreOffice(bytes, "xlsx");
    const expected = results(await readWorkbook(new Uint8Array(other), "other.xlsx", nodeInflater));
    expect(expected.size).toBeGreaterThanOrEqual(least);
    const wrong = [...expected].flatMap(([cell, value]) => {
      const [sheet = "", address = ""] = cell.split("!");
      const own = workbook.getSheetByName(sheet)?.getRange(address).getCellData()?.v ?? null;
      const same =
        typeof value === "number" && typeof own === "number"
          ? Math.abs(value - own) <= 1e-9 * Math.max(1, Math.abs(value))
          : value === own;
      const formula = workbook.getSheetByName(sheet)?.getRange(address).getFormula();
      return same ? [] : [[cell, formula, value, own]];
    });
    expect(wrong).toEqual([]);
  });
});
