import { addedSheets, addedSheetsSetting, ADDED_SHEETS_KEY } from "../../src/workbook/added-sheets";

it.each([
  [undefined, []],
  ['["台账","QB 图例"]', ["台账", "QB 图例"]],
  ['["台账",1,null]', ["台账"]],
  ['{"a":1}', []],
  ["not JSON", []],
])("reads %j as %j", (value, names) => {
  const settings = new Map(value === undefined ? [] : [[ADDED_SHEETS_KEY, value]]);
  expect(addedSheets(settings)).toEqual(names);
});

it("keeps nothing for no sheets", () => {
  expect(addedSheetsSetting([])).toBeNull();
  expect(addedSheetsSetting(["台账"])).toBe('["台账"]');
});
