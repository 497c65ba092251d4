import { Kind } from "../../../../src/workbook/snapshot";
import { CellPages, inPage, PAGE_ROWS } from "../../../../src/workbook/xlsx/read/cell-pages";

describe("CellPages", () => {
  it("keeps one page for all cells that are near one another in a column", () => {
    const pages = new CellPages();
    for (let row = 0; row < PAGE_ROWS; row++) pages.put(row, 3, Kind.number, row / 3, 7);
    const page = pages.page(0, 3)!;
    expect(pages.page(PAGE_ROWS - 1, 3)).toBe(page);
    expect(pages.page(PAGE_ROWS, 3)).toBeUndefined();
    expect([page.values[inPage(200)], page.style, page.styles]).toEqual([200 / 3, 7, null]);
    expect([pages.rows, pages.columns]).toEqual([PAGE_ROWS, 4]);
  });

  it("spreads styles only where they differ", () => {
    const pages = new CellPages();
    pages.put(0, 0, Kind.number, 1, 2);
    pages.put(9, 0, Kind.number, 1, 5);
    pages.put(10, 0, Kind.number, 1, 2);
    expect([...pages.page(0, 0)!.styles!.slice(8, 11)]).toEqual([2, 5, 2]);
  });

  it.each([
    [1_048_576, 0],
    [0, 16_384],
    [-1, 0],
    [0, -1],
    [-1, -1],
  ])("refuses row %d, column %d as damage", (row, column) => {
    const pages = new CellPages();
    pages.put(0, 0, Kind.number, 1, 0);
    expect(() => pages.put(row, column, Kind.number, 1, 0)).toThrow(
      expect.objectContaining({ code: "damaged" }),
    );
  });
});
