import { NATIVE_KEY } from "../../src/convert/record";
import { toLive } from "../../src/convert/to-live";
import { toNative } from "../../src/convert/to-native";
import type { CellContent } from "../../src/workbook/edit";
import { MemoryPort } from "../../src/workbook/memory/memory-port";
import { plainSnapshot } from "../support/plain-snapshot";

const TODAY = "2024-09-01";
const formula = (text: string, result: number | string): CellContent => ({ formula: text, result });

const ROWS: readonly (readonly CellContent[])[] = [
  ["一小", 100, 4, formula('QB.CHECK("R4","小学",C1:C3)', "达到85%"), null],
  ["二小", 200, 5, "达标", null],
  ["三小", 300, 6, "达标", null],
  [
    "系数",
    null,
    formula("QB.CV(C1:C3,B1:B3)", 0.13),
    formula("QB.DRIVERS(C1:C3,B1:B3,A1:A3)", "三小"),
    0.5,
    0.1,
  ],
  [null, null, null, "一小", 0.4, 0.2],
  [null, null, null, "二小", 0.1, 0.3],
];

const open = (rows = ROWS) =>
  new MemoryPort({
    sheets: [
      { name: "小学", rows },
      { name: "初中", rows: [[formula("QB.CV(A9:A12)", "#N/A")]] },
    ],
  });

async function turned(port: MemoryPort, sheet?: string) {
  const conversion = toNative(await port.read(), { today: TODAY, sheet });
  await port.apply(conversion.edits);
  return conversion;
}

test("no QB formula is left, values stand where there is no native one, and all come back", async () => {
  const port = open();
  const before = plainSnapshot(await port.read());
  const { changes, left } = await turned(port);
  expect(left).toEqual([]);
  expect(changes.map(({ sheet, cell, before: live }) => [sheet, cell, live])).toEqual([
    ["小学", "D1", '=QB.CHECK("R4","小学",C1:C3)'],
    ["小学", "C4", "=QB.CV(C1:C3,B1:B3)"],
    ["小学", "D4", "=QB.DRIVERS(C1:C3,B1:B3,A1:A3)"],
    ["初中", "A1", "=QB.CV(A9:A12)"],
  ]);
  const native = await port.read();
  const [sheet] = native.sheets;
  expect(JSON.stringify(plainSnapshot(native).sheets)).not.toContain("QB.");
  expect(sheet?.formula(1, 3)).toContain("C2");
  expect(sheet?.formula(3, 3)).toBeNull();
  expect([sheet?.text(3, 3), sheet?.number(5, 5)]).toEqual(["三小", 0.3]);
  const back = toLive(native, {});
  expect(back.left).toEqual([]);
  await port.apply(back.edits);
  const after = await port.read();
  expect(after.settings.has(NATIVE_KEY)).toBe(false);
  const formulas = (book: ReturnType<typeof plainSnapshot>) =>
    book.sheets.map(({ cells }) =>
      Object.entries(cells).filter(([, cell]) => JSON.stringify(cell).includes("QB.")),
    );
  const shape = (book: ReturnType<typeof plainSnapshot>) =>
    formulas(book).map((list) => list.map(([cell]) => cell));
  expect(shape(plainSnapshot(after))).toEqual(shape(before));
});

test("only the sheet that was asked for is turned", async () => {
  const port = open();
  await turned(port, "初中");
  const book = await port.read();
  expect(book.sheets[0]?.formula(3, 2)).toBe("QB.CV(C1:C3,B1:B3)");
  expect(book.sheets[1]?.formula(0, 0)).not.toContain("QB");
  expect(toLive(book, { sheet: "小学" }).edits).toEqual([]);
});

test("turning twice keeps what was turned before", async () => {
  const port = open();
  await turned(port, "初中");
  await turned(port, "小学");
  expect(toNative(await port.read(), { today: TODAY })).toEqual({ edits: [], changes: [], left: [] });
  expect(toLive(await port.read(), {}).changes).toHaveLength(4);
});

test("what somebody changed since stays, and is told", async () => {
  const port = open();
  await turned(port);
  port.type("小学", { row: 3, column: 2 }, 0.2);
  const back = toLive(await port.read(), {});
  expect(back.left).toEqual([{ sheet: "小学", cell: "C4" }]);
  expect(back.changes.map(({ cell }) => cell)).toEqual(["D1", "D4", "A1"]);
});

test("Excel may write a formula its own way", async () => {
  const port = open([[1, 2], [3, 4], [formula("QB.CV('小学'!A1:A2,'小学'!B1:B2)", 0.5)]]);
  await turned(port);
  const native = (await port.read()).sheets[0]?.formula(2, 0) ?? "";
  port.type(
    "小学",
    { row: 2, column: 0 },
    { formula: native.replaceAll("'小学'", "小学").replaceAll(",", ", ") },
  );
  expect(toLive(await port.read(), { sheet: "小学" }).changes).toHaveLength(1);
});

test("a formula that shows no answer yet keeps its cell, and what stands below it", async () => {
  const port = open([
    [formula("QB.DRIVERS(A5:A9,B5:B9)", "#SPILL!")],
    ["别人的"],
    [formula("QB.INDICATORS()", "#NAME?")],
  ]);
  const { left } = await turned(port, "小学");
  expect(left).toEqual([
    { sheet: "小学", cell: "A1" },
    { sheet: "小学", cell: "A3" },
  ]);
  expect((await port.read()).sheets[0]?.text(1, 0)).toBe("别人的");
});

test("a record that is none of ours is no record", async () => {
  const port = new MemoryPort({
    sheets: [{ name: "表", rows: [[1]] }],
    settings: { [NATIVE_KEY]: '[{"sheet":1}]' },
  });
  expect(toLive(await port.read(), {})).toEqual({ edits: [], changes: [], left: [] });
});
