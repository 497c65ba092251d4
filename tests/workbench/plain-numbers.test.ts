import { createUniver, LocaleType, type Univer } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { endGrid } from "../../src/host/model/end-grid";
import { showPlainNumbers } from "../../src/workbench/grid/plain-numbers";

const VALUE = 4.91329479768786;
let univer: Univer;
afterEach(() => endGrid(univer));

/** What the grid shows in the cells of the first row, of these widths and formats. */
function shown(
  cells: readonly { readonly width: number; readonly pattern?: string; readonly v?: unknown }[],
) {
  const made = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  univer = made.univer;
  const cellData = cells.map(({ pattern, v = VALUE }) => ({
    v: v as number,
    t: typeof v === "string" ? 1 : 2,
    ...(pattern === undefined ? {} : { s: { n: { pattern } } }),
  }));
  const columnData = cells.map(({ width }) => ({ w: width }));
  const sheet = { id: "one", cellData: { 0: { ...cellData } }, columnData: { ...columnData } };
  const book = made.univerAPI.createWorkbook({ id: "book", sheetOrder: ["one"], sheets: { one: sheet } });
  showPlainNumbers(univer);
  const inner = book.getActiveSheet().getSheet();
  return { of: cells.map((_, column) => inner.getCell(0, column)?.v), kept: inner.getCellRaw(0, 0)?.v };
}

it("numbers without a format are rounded to their column, and stay what they are", () => {
  const { of, kept } = shown([{ width: 60 }, { width: 40 }, { width: 300, pattern: "General" }]);
  expect(of).toEqual(["4.9133", "4.91", "4.913294798"]);
  expect(kept).toBe(VALUE);
});

it("formats, whole numbers and texts are left alone", () => {
  const { of } = shown([
    { width: 300, pattern: "0.0" },
    { width: 20, v: 1869 },
    { width: 20, v: "4.91329479768786" },
  ]);
  expect(of).toEqual([VALUE, 1869, "4.91329479768786"]);
});
