import type { FileSide, SheetSide } from "../../src/host/book/host-book";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType } from "@univerjs/presets";
import { endGrid } from "../../src/host/model/end-grid";
import { guardFile } from "../../src/workbench/desk/guard";

function guarded(addInAtWork: boolean) {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const book = univerAPI.createWorkbook({ name: "县.xlsx" });
  const sheet = book.getActiveSheet();
  sheet.getRange("A1:B3").setValues([
    ["学校", "人数"],
    ["甲", 1],
    ["乙", 2],
  ]);
  const refused = jest.fn();
  const side = { isLocked: (row: number) => row === 0, isFixed: () => false } as unknown as SheetSide;
  const file = { sheet: () => side } as unknown as FileSide;
  guardFile(univerAPI, { file, addInAtWork: () => addInAtWork, refused });
  const values = () => sheet.getRange("A1:B3").getValues();
  return { univer, book, sheet, refused, values };
}

describe("whatever would move cells is refused", () => {
  type Sheet = ReturnType<typeof guarded>["sheet"];
  const moves: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
    "rows put in": (sheet) => sheet.insertRows(1, 1),
    "columns put in": (sheet) => sheet.insertColumns(1, 1),
    "rows taken out": (sheet) => sheet.deleteRows(1, 1),
    "columns taken out": (sheet) => sheet.deleteColumns(1, 1),
    "rows moved": (sheet) => sheet.moveRows(sheet.getRange("1:1"), 3),
    "columns moved": (sheet) => sheet.moveColumns(sheet.getRange("A:A"), 2),
  };

  it.each(Object.keys(moves))("%s, whoever asks", (name) => {
    const { univer, sheet, refused, values } = guarded(true);
    const before = values();
    moves[name]?.(sheet);
    expect(refused).toHaveBeenCalledTimes(1);
    expect(values()).toEqual(before);
    endGrid(univer);
  });
});

describe("the book's sheets", () => {
  it("are not a person's to add, rename or remove", () => {
    const { univer, book, sheet, refused } = guarded(false);
    expect(() => book.insertSheet("新表")).toThrow();
    sheet.setName("改名");
    expect(refused).toHaveBeenCalledTimes(2);
    expect(book.getSheets().map((each) => each.getSheetName())).toEqual([sheet.getSheetName()]);
    endGrid(univer);
  });

  it("take those that the add-in makes", () => {
    const { univer, book, refused } = guarded(true);
    book.insertSheet("台账");
    expect(refused).not.toHaveBeenCalled();
    expect(book.getSheets()).toHaveLength(2);
    endGrid(univer);
  });
});

test("a locked cell is not a person's to write, and stays as it was", () => {
  const { univer, sheet, refused } = guarded(false);
  try {
    sheet.getRange("A1:B2").clearContent();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
  expect(sheet.getRange("A1").getValue()).toBe("学校");
  expect(refused).toHaveBeenCalledTimes(1);
  endGrid(univer);
});

test("typing is not hindered", () => {
  const { univer, sheet, refused } = guarded(false);
  sheet.getRange("B2").setValue(3);
  expect(sheet.getRange("B2").getValue()).toBe(3);
  expect(refused).not.toHaveBeenCalled();
  endGrid(univer);
});
