import { refusedCell, refusedCommand } from "../../../src/host/book/refusals";
import { richWorkbook } from "../../support/rich-workbook/rich-workbook";
import { openInGrid } from "./grid";

test.each([
  "insert-row-by-range",
  "remove-col-confirm",
  "move-range",
  "add-data-bar-conditional-rule",
  "update-note",
])("%s is refused to everybody, in both languages", (name) => {
  const id = `sheet.command.${name}`;
  expect(refusedCommand(id, true)).toEqual(refusedCommand(id, false));
  expect(refusedCommand(id, false)?.zh).toMatch(/^这里不能.+请保存后/);
  expect(refusedCommand(id, false)?.en).toMatch(/cannot .+ Save, /);
});

test("the add-in may add sheets, a person may not", () => {
  expect(refusedCommand("sheet.command.insert-sheet", true)).toBeNull();
  expect(refusedCommand("sheet.command.insert-sheet", false)).not.toBeNull();
});

test.each([
  "set-range-values",
  "set-bold",
  "set-worksheet-col-width",
  "set-row-height",
  "add-worksheet-merge",
])("%s goes on: it is saved", (name) => {
  expect(refusedCommand(`sheet.command.${name}`, false)).toBeNull();
});

test("cells of arrays, table headings and protected cells are refused, open cells are not", () => {
  const { file, workbook } = openInGrid(richWorkbook());
  const id = (name: string) => workbook.getSheetByName(name)?.getSheetId() ?? "";
  expect(refusedCell(file, id("小学"), 4, 5)?.zh).toContain("数组公式");
  expect(refusedCell(file, id("小学"), 4, 4)).toBeNull();
  expect(refusedCell(file, id("初中"), 0, 0)?.zh).toContain("保护");
  expect(refusedCell(file, id("初中"), 1, 2)).toBeNull();
});
