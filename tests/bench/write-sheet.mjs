/** Writes a workbook of one sheet as Excel would: shared strings, styles, places on every cell. */
import { closeSync, openSync, writeSync } from "node:fs";
import { ZipFile } from "./zip-file.mjs";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The letters of a column: 0 is "A", 26 is "AA"; no sheet here has more than 702. */
export function columnName(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}

/** Numbers the strings as they first occur. */
class Strings {
  numbers = new Map();
  uses = 0;

  of(text) {
    this.uses++;
    if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
    return this.numbers.get(text);
  }

  xml() {
    const items = [...this.numbers.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${XML}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

function rowXml(row, cells, strings, styles) {
  const list = cells.map((value, column) => {
    if (value === null) return "";
    const place = `<c r="${columnName(column)}${row}" s="${styles(column)}"`;
    return typeof value === "string"
      ? `${place} t="s"><v>${strings.of(value)}</v></c>`
      : `${place}><v>${value}</v></c>`;
  });
  return `<row r="${row}" spans="1:${cells.length}" ht="18" customHeight="1">${list.join("")}</row>`;
}

function* sheetXml({ range, rows, headings, styleOf, merges }, strings) {
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="${range}"/><sheetData>`;
  let row = 0;
  for (const cells of rows) {
    row += 1;
    yield rowXml(row, cells, strings, row <= headings ? () => 1 : styleOf);
  }
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  yield `</sheetData><mergeCells count="${merges.length}">${areas}</mergeCells></worksheet>`;
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10.5"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const smallParts = (sheet) => ({
  "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": STYLES,
});

/**
 * @param sheet its name, range and merges as addresses, its rows as lists of numbers, texts and null, how many of
 * them are headings, and the style of each column of the others.
 */
export async function writeSheet(file, sheet) {
  const handle = openSync(file, "w");
  const zip = new ZipFile((bytes) => writeSync(handle, bytes));
  const strings = new Strings();
  for (const [name, text] of Object.entries(smallParts(sheet.name))) await zip.add(name, [text]);
  await zip.add("xl/worksheets/sheet1.xml", sheetXml(sheet, strings));
  await zip.add("xl/sharedStrings.xml", [strings.xml()]);
  zip.end();
  closeSync(handle);
}
