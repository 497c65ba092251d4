import { nodeInflater } from "../../../../src/cli/inflate-node";
import { browserInflater, scriptInflater } from "../../../../src/workbook/xlsx/inflate-browser";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import { buildPackage, sheetPart } from "../../../support/package-builder";
import { sheetReader, valuesOf } from "./read-fixture";

const ROWS = [
  '<row r="1" spans="1:4" hidden="1"><c r="A1" s="2" t="inlineStr"><is><t>第1545号实验学校</t></is></c><c r="B1"><v>4.25</v></c></row>',
  '<!-- 第二行 --><row r=\'2\'><c r="A2" t="str"><f>IF(B1&gt;1,"甲"&amp;"乙")</f><v>甲乙</v></c><c r="B2" t="inlineStr"><is><r><t>运动</t></r><r><t>场</t></r></is></c>',
  '<c r="C2"><f t="shared" ref="C2:C3" si="0">B1*2</f><v>8.5</v></c><c><v>0.51525662988447641</v></c></row><row><c s="1"/>',
  '<c r="C3"><f t="shared" si="0"/><v>1E-3</v></c><c r="D3" t="e"><v>#N/A</v></c></row>',
].join("\n");
const TAIL =
  '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><dataValidations><dataValidation prompt="a &gt; b > c"/></dataValidations>';
const PART = new TextEncoder().encode(
  sheetPart({ name: "", rows: ROWS, head: '<cols><col min="4" max="4" hidden="1"/></cols>', tail: TAIL }),
);

function readIn(size: (at: number) => number) {
  const reader = sheetReader();
  for (let at = 0; at < PART.length;) {
    const next = at + size(at);
    reader.read(PART.slice(at, next));
    at = next;
  }
  const read = reader.finish();
  const formulas = [read.formula(1, 0), read.formula(1, 2), read.formula(2, 2)];
  const { merges, hiddenRows, hiddenColumns, protection } = read;
  return { values: valuesOf(read), formulas, merges, hiddenRows, hiddenColumns, protection };
}

describe("a sheet that comes in chunks", () => {
  const whole = readIn(() => PART.length);

  it("is what it should be when it comes at once", () => {
    expect(whole.values).toEqual([
      ["第1545号实验学校", 4.25, null, null],
      ["甲乙", "运动场", 8.5, Number("0.51525662988447641")],
      [null, null, 0.001, "[#N/A]"],
    ]);
    expect(whole.formulas).toEqual(['IF(B1>1,"甲"&"乙")', "B1*2", "B2*2"]);
    expect(whole.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it.each([1, 2, 3, 5, 7, 11, 64, 200])("is the same in chunks of %d bytes", (size) => {
    expect(readIn(() => size)).toEqual(whole);
  });

  it("is the same wherever it is cut in two", () => {
    for (let cut = 1; cut < PART.length; cut++) {
      expect(readIn((at) => (at === 0 ? cut : PART.length))).toEqual(whole);
    }
  });
});

describe("Chinese names in a sheet of many chunks", () => {
  const name = (n: number) => `第${n}号实验学校（${"光明".repeat(n % 5)}校区）`;
  const count = 40_000;
  const rows = Array.from(
    { length: count },
    (_, n) =>
      `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>${name(n)}</t></is></c><c r="B${n + 1}"><v>${n / 7}</v></c></row>`,
  );
  const bytes = buildPackage({ sheets: [{ name: "学校", rows: rows.join("") }] });

  it.each([
    ["Node", nodeInflater],
    ["the browser's streams", browserInflater],
    ["script alone", scriptInflater],
  ])("are whole when inflated by %s", async (_, inflater) => {
    const sheet = (await readWorkbook(bytes, "学校.xlsx", inflater)).sheets[0]!;
    expect(sheet.rows).toBe(count);
    const wrong = rows.findIndex((_row, n) => sheet.text(n, 0) !== name(n) || sheet.number(n, 1) !== n / 7);
    expect(wrong).toBe(-1);
  });
});

describe("Chinese names in shared strings", () => {
  it("are whole in a strings part of several megabytes", async () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `柳林镇第${n}中心小学`);
    const rows = `<row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>1</v></c></row>`;
    const strings = names.map((name) => `<si><t>${name}</t></si>`).join("");
    const sheet = (
      await readWorkbook(buildPackage({ sheets: [{ name: "A", rows }], strings }), "a.xlsx", nodeInflater)
    ).sheets[0]!;
    expect([sheet.text(0, 0), sheet.text(0, 1)]).toEqual([names[99_999], names[1]]);
  });
});
