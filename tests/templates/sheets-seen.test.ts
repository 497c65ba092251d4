import { SheetsSeen, sheetSignature } from "../../src/templates/sheets-seen";
import { gridSheet } from "../support/grid-sheet";

const sheet = (cell: string | number | null, name = "说明") => gridSheet([["指标", cell]], { name });

test("sheets are the same by name and by everything they hold", () => {
  const first = sheetSignature(sheet("÷"));
  expect(sheetSignature(sheet("÷"))).toBe(first);
  const others = [sheet("×"), sheet("÷", "表1"), sheet(1), sheet("1"), sheet(null)].map(sheetSignature);
  expect(new Set([first, ...others]).size).toBe(6);
});

test("large sheets are not compared", () => {
  expect(sheetSignature(gridSheet(Array.from({ length: 2001 }, () => ["甲", "乙"])))).toBeNull();
});

test("looks once at what it has seen, and each time at what may not be kept", () => {
  const seen = new SheetsSeen<number>();
  const look = jest.fn(() => 7);
  expect([seen.found("a", look), seen.found("a", look)]).toEqual([7, 7]);
  expect(look).toHaveBeenCalledTimes(1);
  seen.found("b", look, () => false);
  seen.found("b", look);
  seen.found(null, look);
  expect(look).toHaveBeenCalledTimes(4);
});
