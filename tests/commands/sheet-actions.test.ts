import { checkAndMark, clearMarks, fillCoefficients, turnNative } from "../../src/commands/sheet-actions";
import { MemoryPort } from "../../src/workbook/memory/memory-port";
import type { CellContent } from "../../src/workbook/edit";
import { OFFICIAL_HEADINGS, OFFICIAL_SEVEN, officialRow } from "../templates/sample-table";

const LOW = [6.1, 0.5, 1.2, 7.25, 12.5, 3200, 3.1];
const SCHOOLS = [
  ["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"],
  OFFICIAL_HEADINGS,
  officialRow(1, "东岭小学"),
  officialRow(2, "西岭小学", 400, LOW),
] as CellContent[][];
const BALANCE = [
  ["表Ⅲ 县域义务教育校际均衡情况"],
  [null, null, ...OFFICIAL_SEVEN],
  ["小学", "全县平均值"],
  ["小学", "差异系数"],
] as CellContent[][];

function front(sheet = "表2-2") {
  const port = new MemoryPort({
    sheets: [
      { name: "表2-2", rows: SCHOOLS },
      { name: "表3", rows: BALANCE },
    ],
  });
  return { port, activeSheet: async () => sheet, today: () => "2025-09-01" };
}

test("一键检查 marks the sheet in front, 清除标记 leaves nothing behind", async () => {
  const one = front();
  const before = await one.port.read();
  await checkAndMark(one);
  expect(one.port.rules("表2-2").length).toBeGreaterThan(0);
  expect(one.port.rules("表3")).toEqual([]);
  await clearMarks(one);
  expect((await one.port.read()).sheets.map(({ name }) => name)).toEqual(
    before.sheets.map(({ name }) => name),
  );
  expect(one.port.rules()).toEqual([]);
});

test("计算差异系数 fills the form's own cells; 转为普通公式 makes them native with the same figure", async () => {
  const one = front("表3");
  await fillCoefficients(one);
  const sheet = async () => (await one.port.read()).sheets[1];
  expect((await sheet())?.formula(3, 2)).toBe("QB.CV('表2-2'!G3:G4,'表2-2'!D3:D4)");
  const figure = (await sheet())?.number(3, 3);
  expect(figure).toBeGreaterThan(0);
  await turnNative(one);
  expect((await sheet())?.formula(3, 3)).toMatch(/SQRT\(SUMPRODUCT\(/);
  expect((await sheet())?.number(3, 3)).toBe(figure);
});
