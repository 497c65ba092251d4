import { makeLedger } from "../../src/ledger/make-ledger";
import { nodeInflater } from "../../src/cli/inflate-node";
import { PACKAGE_TOOLS } from "../../src/cli/package-tools";
import { OfficePort } from "../../src/workbook/office/office-port";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import { emptyWorkbook } from "../../src/workbook/xlsx/write/new-workbook";
import { FakeExcel } from "../support/excel-host/excel-host";
import { plainBook } from "../support/excel-host/plain-book";
import { packageTexts } from "../support/package-parts";
import { checkOf, school } from "./check-of";

const FIRST = checkOf([school("东岭小学", { R2: 0.5 }), school("西河小学")]);
const MORE = checkOf([school("东岭小学", { R2: 0.5 }), school("西河小学", { R2: 0.6, R4: 4 })]);
const DAY = { day: "2025-03-01", views: false };
const LATER = { day: "2025-09-01", views: false };

/** Column letter -> style of the cells of a row. */
function stylesOf(sheet: string, row: number): Record<string, string> {
  const [, inside = ""] = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, "s").exec(sheet) ?? [];
  const cells = [...inside.matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/g)];
  return Object.fromEntries(cells.map(([, column, style]) => [column, style ?? ""]));
}

test("rows that a re-check adds to a file look like the row above, blank cells too", async () => {
  const made = applyEdits(emptyWorkbook(), makeLedger(FIRST, null, DAY).edits, PACKAGE_TOOLS).bytes;
  const into = await readWorkbook(made, "问题台账.xlsx", nodeInflater);
  const { bytes } = applyEdits(made, makeLedger(MORE, into, LATER).edits, PACKAGE_TOOLS);
  const [sheet = ""] = [...packageTexts(bytes).values()].filter((text) => text.includes("西河小学"));
  const above = stylesOf(sheet, 4);
  expect(Object.keys(above).length).toBeGreaterThanOrEqual(20);
  expect(stylesOf(sheet, 5)).toEqual(above);
  expect(stylesOf(sheet, 6)).toEqual(above);
});

test("in Excel they take its number formats, and give them back when they are taken back", async () => {
  const excel = new FakeExcel(plainBook({ file: "县.xlsx", sheets: [{ name: "汇总", rows: [["学校"]] }] }));
  const port = new OfficePort(excel.host);
  await port.apply(makeLedger(FIRST, await port.read(), DAY).edits);
  const formats = () => [3, 4].map((row) => excel.book.sheet("问题台账")?.cell(row, 0)?.format ?? "General");
  const inverse = await port.apply(makeLedger(MORE, await port.read(), LATER).edits);
  expect(formats()).toEqual(["@", "@"]);
  await port.apply(inverse);
  expect(formats()).toEqual(["@", "General"]);
  excel.client.close();
});
