import { saveBook } from "../../../../src/host/book/save-book";
import { buildPackage, MAIN } from "../../../support/package-builder";
import { openInGrid } from "../grid";

const STYLES = `<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><sz val="22"/><name val="宋体"/></font></fonts>
<fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellXfs count="4"><xf/><xf fontId="1"/><xf><alignment wrapText="1"/></xf><xf><alignment wrapText="1" textRotation="255"/></xf></cellXfs>
</styleSheet>`;
const [LARGE, WRAPPED, TURNED] = [1, 2, 3];

const text = (address: string, style: number, words: string) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** Rows 1, 2 … of one cell A each, or as given. */
function opened(rows: readonly string[], tail = "") {
  const bytes = buildPackage({ sheets: [{ name: "汇总", rows: rows.join(""), tail }], styles: STYLES });
  const book = openInGrid(bytes);
  const sheet = book.workbook.getSheets()[0]?.getSheet();
  return { bytes, book, heights: rows.map((_, row) => sheet?.getRowHeight(row)) };
}

describe("a row whose height the file leaves open", () => {
  it("is as high as a large title needs, a heading that wraps, or one with its own lines", () => {
    const { heights } = opened([
      `<row r="1">${text("A1", LARGE, "资源配置表")}</row>`,
      `<row r="2">${text("A2", WRAPPED, "每百名学生拥有骨干教师")}</row>`,
      `<row r="3">${text("A3", WRAPPED, "人\n数\n计")}</row>`,
      `<row r="4">${text("A4", WRAPPED, "人数")}</row>`,
    ]);
    expect(heights).toEqual([40, 62, 62, 20]);
  });

  it("is not made higher by text that is turned, or merged over columns or rows", () => {
    const long = "每百名学生拥有县级以上骨干教师数";
    const merges = '<mergeCells><mergeCell ref="A2:D2"/><mergeCell ref="A3:A4"/></mergeCells>';
    const { heights } = opened(
      [
        `<row r="1">${text("A1", TURNED, long)}</row>`,
        `<row r="2">${text("A2", WRAPPED, long)}</row>`,
        `<row r="3">${text("A3", LARGE, long)}</row>`,
        `<row r="4"></row>`,
      ],
      merges,
    );
    expect(heights).toEqual([20, 20, 20, 20]);
  });

  it("keeps a height that the file gives, and what is hidden hidden", () => {
    const { heights, book } = opened([
      `<row r="1" ht="15">${text("A1", LARGE, "资源配置表")}</row>`,
      `<row r="2" hidden="1">${text("A2", LARGE, "资源配置表")}</row>`,
    ]);
    expect(heights[0]).toBe(20);
    expect(book.workbook.getSheets()[0]?.getSheet().getRowVisible(1)).toBe(false);
  });

  it("is not written: the file keeps every byte", () => {
    const { bytes, book } = opened([`<row r="1">${text("A1", LARGE, "资源配置表")}</row>`]);
    expect(saveBook(book)).toEqual(bytes);
  });
});
