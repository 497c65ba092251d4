import type { Block } from "../../src/documents/block";
import { toSheet } from "../../src/documents/to-sheet";
import { toText } from "../../src/documents/to-text";
import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import { emptyWorkbook } from "../../src/workbook/xlsx/write/new-workbook";
import { hasValidator, ooxmlErrors } from "../support/ooxml-validate";

const NASTY = '=HYPERLINK("http://a","点我")小学';
const LONG = "长".repeat(200);
const blocks: Block[] = [
  { kind: "title", text: "对比" },
  { kind: "paragraph", text: "一段话。" },
  {
    kind: "table",
    caption: "学校",
    columns: [
      { title: "学校", width: 20 },
      { title: "值", width: 10, align: "right" },
    ],
    rows: [
      [NASTY, { value: 0.49996, decimals: 2, threshold: 0.5 }],
      [LONG, { value: 0.666, decimals: 1, percent: true }],
      ["空", null],
    ],
    failing: new Set([0]),
  },
];

async function read(bytes: Uint8Array) {
  return (await readWorkbook(bytes, "对比.xlsx", nodeInflater)).sheets[0]!;
}

const bytes = applyEdits(emptyWorkbook(), [toSheet(blocks, "对比")], {
  inflater: nodeInflater,
  deflate: nodeDeflate,
}).bytes;

test("names stay text whatever they begin with, figures stay numbers with their format", async () => {
  const sheet = await read(bytes);
  expect(sheet.text(4, 0)).toBe(NASTY);
  expect(sheet.formula(4, 0)).toBeNull();
  expect(sheet.text(5, 0)).toBe(LONG);
  expect(sheet.number(4, 1)).toBe(0.49996);
  expect(sheet.format(5, 1)).toBe("0.0%");
});

(hasValidator ? test : test.skip)("the sheet is sound for the Open XML SDK", async () => {
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test("the terminal prints every row, long names cut, and a figure on the side it is on", () => {
  const text = [...toText(blocks)].join("");
  expect(text).toContain("✗ ");
  expect(text).toContain("0.49996");
  expect(text).toContain("66.6%");
  expect(text).not.toContain(LONG);
  expect(text).toContain("—");
});

test("a name with signs that steer a terminal steers none", () => {
  const columns = [{ title: "学校", width: 20 }];
  const rows = [["\u001b[31m红\u0007小学\n第二行"]];
  const text = [...toText([{ kind: "table", caption: "", columns, rows }])].join("");
  expect(text).toContain("[31m红小学 第二行");
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(text.trimEnd().split("\n")).toHaveLength(2);
});
