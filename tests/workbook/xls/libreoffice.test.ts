import { bookOf } from "../../../src/workbook/cells/flat-book";
import { Kind, type SheetSnapshot } from "../../../src/workbook/snapshot";
import { readXls } from "../../../src/workbook/xls/read-xls";
import { convertWithLibreOffice, hasLibreOffice } from "../../support/libreoffice";
import { plainXlsx } from "../../support/plain-xlsx";

const given = plainXlsx({
  sheets: [
    {
      name: "汇总",
      rows: [
        ["学校名称", "在校生数", null, "每百名学生"],
        ["光明小学", 450, 5, { formula: "C2/B2*100", result: 5 / 4.5 }],
        ["阳光小学", 300.25, 2, { formula: "C3/0", result: "#DIV/0!" }],
      ],
      merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      hiddenRows: [2],
      hiddenColumns: [2],
    },
    { name: "底稿", state: "hidden", rows: [["一"]] },
  ],
});

(hasLibreOffice ? describe : describe.skip)("an .xls that another program wrote", () => {
  let sheets: readonly SheetSnapshot[] = [];
  beforeAll(async () => {
    const old = await convertWithLibreOffice(given, "xls");
    ({ sheets } = bookOf(readXls(new Uint8Array(old)), "汇总.xls"));
  });

  it("has the same cells, formulas, merges and hidden lines", () => {
    const [sheet] = sheets as [SheetSnapshot];
    expect([sheet.text(1, 0), sheet.number(2, 1), sheet.formula(1, 3)]).toEqual([
      "光明小学",
      300.25,
      "C2/B2*100",
    ]);
    expect(sheet.number(1, 3)).toBe(5 / 4.5);
    expect(sheet.kind(2, 3)).toBe(Kind.error);
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
    expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([2, 2]);
    expect(sheets[1]?.state).toBe("hidden");
  });
});
