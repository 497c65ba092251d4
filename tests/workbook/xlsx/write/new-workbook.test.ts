import { nodeDeflate } from "../../../../src/cli/deflate-node";
import { nodeInflater } from "../../../../src/cli/inflate-node";
import type { AddSheet, Edit } from "../../../../src/workbook/edit";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../../../src/workbook/xlsx/write/apply-edits";
import { emptyWorkbook } from "../../../../src/workbook/xlsx/write/new-workbook";
import { hasValidator, ooxmlErrors } from "../../../support/ooxml-validate";

const sheet = (name: string): AddSheet => ({
  kind: "add-sheet",
  name,
  cells: [
    { row: 0, column: 0, content: "=1+1", look: { bold: true, boxed: true, align: "center" } },
    { row: 1, column: 1, content: 4.5, look: { numberFormat: "0.00" } },
    { row: 1, column: 0, content: "去看", link: { sheet: name, cell: "B2" } },
  ],
  widths: [20, 9],
  heights: [30, null],
  merges: [{ top: 2, bottom: 2, left: 0, right: 1 }],
  frozenRows: 1,
  print: { landscape: true, fitToWidth: true, repeatRows: [0, 0] },
});

function written(...edits: Edit[]): Uint8Array {
  return applyEdits(emptyWorkbook(), edits, { inflater: nodeInflater, deflate: nodeDeflate }).bytes;
}

test("sheets added to nothing make a workbook that is read back", async () => {
  const bytes = written(sheet("问题台账"), sheet("甲&乙 'X'表"), {
    kind: "set-setting",
    key: "qb.x",
    value: "1",
  });
  const book = await readWorkbook(bytes, "新.xlsx", nodeInflater);
  expect(book.sheets.map(({ name }) => name)).toEqual(["问题台账", "甲&乙 'X'表"]);
  const [first] = book.sheets;
  expect([first?.text(0, 0), first?.formula(0, 0), first?.number(1, 1)]).toEqual(["=1+1", null, 4.5]);
  expect(book.settings.get("qb.x")).toBe("1");
  expect(book.names.map(({ refersTo }) => refersTo)).toEqual(["'问题台账'!$1:$1", "'甲&乙 ''X''表'!$1:$1"]);
});

(hasValidator ? test : test.skip)("the Open XML SDK finds nothing wrong with it", async () => {
  expect(await ooxmlErrors(written(sheet("问题台账"), sheet("未达标台账")))).toEqual([]);
});

test("many sheets of one batch share their cell formats", async () => {
  const one = written(sheet("一"));
  const many = written(...Array.from({ length: 40 }, (_, n) => sheet(`表${n}`)));
  const formats = async (bytes: Uint8Array) =>
    (await readWorkbook(bytes, "新.xlsx", nodeInflater)).sheets.map((each) => each.format(1, 1));
  expect(new Set(await formats(many))).toEqual(new Set(await formats(one)));
});
