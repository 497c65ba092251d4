import fc from "fast-check";
import { readCsv } from "../../../src/workbook/csv/read-csv";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { gbk } from "../../support/gbk";

const LETTERS = [..."学校甲乙丙（小学部）初中备注 ,;|\t\"'\r\n、A.-"];
const field = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 }).map((text) => `校${text}`);
const delimiter = fc.constantFrom(",", "\t", ";", "|");
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const encoding = fc.constantFrom("utf-8", "utf-8-mark", "utf-16", "gbk");
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

function written(rows: readonly (readonly string[])[], sign: string, end: string, all: boolean): string {
  const needs = (text: string) => all || [sign, '"', "\r", "\n"].some((one) => text.includes(one));
  const cell = (text: string) => (needs(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(sign) + end).join("");
}

function encoded(text: string, name: string): Uint8Array {
  if (name === "gbk") return gbk(text);
  if (name === "utf-16") return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
  return new TextEncoder().encode(name === "utf-8" ? text : `\ufeff${text}`);
}

function textsOf(sheet: SheetSnapshot, rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row, at) => row.map((_, column) => sheet.text(at, column)));
}

describe("any table that is written as text", () => {
  it("is read back exactly where the delimiter is told", () => {
    fc.assert(
      fc.property(table, delimiter, lineEnd, encoding, fc.boolean(), (rows, sign, end, name, all) => {
        const text = `sep=${sign}\n${written(rows, sign, end, all)}`;
        const { sheets } = readCsv(encoded(text, name), "表.csv");
        expect(textsOf(sheets[0] as SheetSnapshot, rows)).toEqual(rows);
        expect(sheets[0]?.rows).toBe(rows.length);
      }),
      { numRuns: 400 },
    );
  });

  it("ends in a sheet or in a sentence, whatever the bytes are", () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(bytes, (given) => {
        try {
          return readCsv(given, "a.csv").sheets.length === 1;
        } catch (error) {
          return error instanceof Error && error.name === "WorkbookError";
        }
      }),
      { numRuns: 2000 },
    );
  });
});
