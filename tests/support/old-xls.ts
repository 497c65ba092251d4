import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";

/** A small county as an .xls file: headings merged, formulas, a date, a hidden sheet. */
export function oldXls(bookType: BookType = "biff8"): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["学校名称", "在校生数", "骨干教师", null, "日期"],
    [null, null, "人数", "每百名学生"],
    ["光明小学", 450, 5, 1.11, 45_170],
    ["阳光小学", 300, 2],
    ["云溪初中", 500.5, true, "4.21"],
  ]);
  sheet["!merges"] = [utils.decode_range("C1:D1"), utils.decode_range("A1:A2")];
  sheet["D4"] = { t: "n", v: 2 / 3, f: "C4/B4*100", z: "0.00" };
  sheet["E4"] = { t: "e", v: 0x07, f: "1/0" };
  sheet["E3"] = { t: "n", v: 45_170, z: "yyyy/m/d" };
  const book: WorkBook = utils.book_new(sheet, "汇总表");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["底稿"]]), "底稿");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}
