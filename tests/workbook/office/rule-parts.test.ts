import { parseArea, type Area } from "../../../src/core/address";
import { addressesOf, ruleParts } from "../../../src/workbook/office/rule-parts";

const areas = (...names: string[]): Area[] => names.map((name) => parseArea(name) as Area);
const parts = (list: Area[], formula: string) =>
  ruleParts(list, formula).map((part) => [addressesOf(part.areas), part.formula]);

test("areas of one column are one part, top first", () => {
  expect(parts(areas("G9:G12", "G6"), "G9<1")).toEqual([["G6,G9:G12", "G6<1"]]);
});

test("areas that begin in several columns are a part each: Excel would take the corner of all of them", () => {
  expect(parts(areas("C6", "G2:H3"), "AND(C6<$A$1,D$6>0)")).toEqual([
    ["C6", "AND(C6<$A$1,D$6>0)"],
    ["G2:H3", "AND(G2<$A$1,H$6>0)"],
  ]);
});

test("no list is longer than Excel takes", () => {
  const list = areas(...Array.from({ length: 5000 }, (_, i) => `AA${10000 + 2 * i}`));
  const found = ruleParts(list, "AA10000=0");
  expect(found.length).toBeGreaterThan(1);
  for (const part of found) expect(addressesOf(part.areas).length).toBeLessThan(8000);
  expect(found.flatMap((part) => part.areas)).toEqual(list);
});

test("no areas, no part", () => {
  expect(ruleParts([], "1=1")).toEqual([]);
});
