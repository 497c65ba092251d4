import type { AddRule, Edit } from "../../../src/workbook/edit";
import { OfficePort } from "../../../src/workbook/office/office-port";
import { buildBook, type SheetSpec } from "../../support/excel-host/book-builder";
import { failure, FakeExcel, type FakeExcelOptions } from "../../support/excel-host/excel-host";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function open(sheets: readonly SheetSpec[], options?: FakeExcelOptions) {
  const excel = new FakeExcel(buildBook(sheets), options);
  opened.push(excel);
  return { excel, book: excel.book, port: new OfficePort(excel.host) };
}

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const LOOK = { fill: "9C1C1C", fontColor: "FFFFFF", bold: true };
const mark = (sheet: string, areas: AddRule["areas"], formula = 'AND(N("QB:R2")=0,G6<1)'): AddRule => ({
  kind: "add-rule",
  sheet,
  areas,
  formula,
  look: LOOK,
});
const clear: Edit = { kind: "remove-rules", sheet: null, signature: 'N("QB:' };
const FORM: SheetSpec = {
  name: "小学",
  rows: [
    ["学校", "值"],
    ["一小", 0.5],
    ["二小", 1.2],
  ],
};

test("sets a mark as one rule over all its cells", async () => {
  const { book, port } = open([FORM]);
  await port.apply([mark("小学", [area(5, 6), area(8, 6, 9)])]);
  expect(book.sheets[0]?.rules).toMatchObject([
    {
      type: "Custom",
      areas: [area(5, 6), area(8, 6, 9)],
      formula: '=AND(N("QB:R2")=0,G6<1)',
      format: { fill: "#9C1C1C", font: { color: "#FFFFFF", bold: true } },
      stopIfTrue: false,
    },
  ]);
});

test("the marks of an earlier run go; a person's own rules are neither read nor changed", async () => {
  const { excel, book, port } = open([
    {
      ...FORM,
      rules: [
        { areas: ["B2:B3"], formula: "=B2>1" },
        { areas: ["B2:B3"], formula: '=AND(N("QB:R1")=0,B2<1)' },
        { type: "CellValue", areas: ["B2"], broken: true },
      ],
    },
  ]);
  await port.apply([clear]);
  expect(book.sheets[0]?.rules.map(({ type, formula }) => [type, formula])).toEqual([
    ["Custom", "=B2>1"],
    ["CellValue", ""],
  ]);
  const asked = JSON.stringify(excel.sent);
  expect(asked).not.toContain('"Clear');
  const formatQuestions = excel.sent
    .flatMap(({ Actions }) => Actions)
    .filter((action) => action.QueryInfo?.Select?.some((path) => path.startsWith("fill")));
  expect(formatQuestions).toHaveLength(1);
});

test("a rule of a person's that Excel cannot tell of does not stand in the way", async () => {
  const { book, port } = open([
    {
      ...FORM,
      rules: [
        { areas: ["B2"], formula: "=B2>1", broken: true },
        { areas: ["B2:B3"], formula: '=N("QB:R1")=0' },
        { areas: ["B3"], formula: "=B3>1" },
      ],
    },
  ]);
  await port.apply([clear]);
  expect(book.sheets[0]?.rules.map(({ formula }) => formula)).toEqual(["=B2>1", "=B3>1"]);
});

test("where Excel cannot list a sheet's rules, the marks it remembers are found at their cells", async () => {
  const { book, port } = open([{ ...FORM, rules: [{ areas: ["B2"], formula: "=B2>1" }] }]);
  await port.apply([mark("小学", [area(1, 1), area(5, 1)]), mark("小学", [area(2, 1)])]);
  const [sheet] = book.sheets;
  if (sheet) sheet.unlistable = true;
  await port.apply([clear]);
  expect(sheet?.rules.map(({ formula }) => formula)).toEqual(["=B2>1"]);
});

test("marks that were set on another machine come back as they were", async () => {
  const { book, port } = open([
    { ...FORM, rules: [{ areas: ["B2:B3", "B9"], formula: '=AND(N("QB:R1")=0,B2<1)' }] },
  ]);
  const inverse = await port.apply([clear]);
  expect(book.sheets[0]?.rules).toEqual([]);
  await port.apply(inverse);
  expect(book.sheets[0]?.rules).toMatchObject([
    { areas: [area(1, 1, 2), area(8, 1)], formula: '=AND(N("QB:R1")=0,B2<1)', format: { fill: "#ABCDEF" } },
  ]);
});

test("taking marks back brings back what was there, hatching and all", async () => {
  const { book, port } = open([FORM]);
  const hatched = { ...mark("小学", [area(1, 1)]), look: { ...LOOK, pattern: "lightUp" as const } };
  await port.apply([hatched]);
  const inverse = await port.apply([clear]);
  expect(inverse).toEqual([hatched]);
  const again = await port.apply(inverse);
  expect(book.sheets[0]?.rules).toHaveLength(1);
  await port.apply(again);
  expect(book.sheets[0]?.rules).toEqual([]);
});

test("long lists of cells are cut, and every part's formula looks at its own first cell", async () => {
  const { book, port } = open([FORM]);
  const areas = Array.from({ length: 3000 }, (_, i) => area(5 + 2 * i, 6));
  await port.apply([mark("小学", areas)]);
  const rules = book.sheets[0]?.rules ?? [];
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.flatMap((rule) => rule.areas)).toHaveLength(3000);
  for (const { formula, areas: own } of rules) expect(formula).toContain(`,G${(own[0]?.top ?? 0) + 1}<1`);
});

test("the first rule of a list is the first in Excel", async () => {
  const { book, port } = open([FORM]);
  await port.apply([mark("小学", [area(1, 1)], "1=1"), mark("小学", [area(1, 1)], "2=2")]);
  expect(book.sheets[0]?.rules.map(({ formula }) => formula)).toEqual(["=1=1", "=2=2"]);
});

test("a check and its marks take at most six syncs, whatever the size", async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => Array.from({ length: 20 }, (__, j) => i + j));
  const old = { areas: ["B2:B3"], formula: '=N("QB:R1")=0' };
  const { excel, port } = open([
    { name: "小学", rows, rules: [{ areas: ["A1"], formula: "=A1>1" }, old] },
    FORM_2,
  ]);
  await port.read();
  const areas = Array.from({ length: 1000 }, (_, i) => area(2 * i, 6));
  const marks = Array.from({ length: 7 }, (_, i) => mark("小学", areas, `N("QB:R${i + 1}")=0`));
  await port.apply(marks);
  expect(excel.sent.length).toBeLessThanOrEqual(6);
  excel.sent.splice(0);
  await port.read();
  await port.apply([clear, ...marks, { kind: "set-setting", key: "qb.marks", value: "{}" }]);
  expect(excel.sent.length).toBeLessThanOrEqual(6);
  const suspensions = excel.sent.filter((batch) => JSON.stringify(batch).includes("SuspendScreenUpdating"));
  expect(suspensions).toHaveLength(1);
});
const FORM_2 = { ...FORM, name: "初中" };

test("writes cells in blocks: texts stay texts, whatever they look like", async () => {
  const { book, port } = open([FORM]);
  const texts = ["=cmd|'/C calc'!A0", "2024", "1-2", "+86", "'x", "TRUE", "#N/A", "一小", "3月1日"];
  await port.apply([
    { kind: "set-cells", sheet: "小学", cells: texts.map((content, row) => ({ row, column: 4, content })) },
  ]);
  const written = texts.map((_, row) => book.sheets[0]?.cell(row, 4));
  expect(written).toEqual(texts.map((value) => ({ value })));
});

test("writing and taking back leaves contents, formulas and blanks as they were", async () => {
  const { book, port } = open([
    {
      name: "表",
      rows: [
        ["=B1*2", 3, null],
        ["'05", true, "文"],
      ],
    },
  ]);
  const before = structuredClone([...(book.sheets[0]?.cells ?? [])]);
  const cells = [0, 1].flatMap((row) => [0, 1, 2].map((column) => ({ row, column, content: row + column })));
  const inverse = await port.apply([{ kind: "set-cells", sheet: "表", cells }]);
  expect(book.sheets[0]?.cell(1, 2)).toEqual({ value: 3 });
  await port.apply(inverse);
  expect(new Map(book.sheets[0]?.cells)).toEqual(new Map(before));
});

test("what takes the last change back is kept in the book", async () => {
  const { excel, port } = open([FORM]);
  const inverse = await port.apply([mark("小学", [area(1, 1)])]);
  expect(await new OfficePort(excel.host).lastInverse()).toEqual(inverse);
  await port.apply([{ kind: "set-setting", key: "pane", value: '"检查"' }]);
  expect(await port.lastInverse()).toEqual(inverse);
});

test("is one step for undo where Excel can", async () => {
  const { excel, port } = open([FORM], { level: 20 });
  await port.apply([mark("小学", [area(1, 1)])]);
  expect(excel.undoGroups).toContain(true);
});

const isWrite = (text: string) => /"ActionType":4|"Name":"(Add|Delete|SetXml)"/.test(text);

test.each([
  ["a protected sheet", { protection: { allowFormatCells: false } }, {}, "sheet-protected"],
  ["a read-only book", {}, { readOnly: true }, "read-only"],
] as const)("%s is refused before anything is written", async (_what, spec, options, code) => {
  const { excel, book, port } = open([{ ...FORM, ...spec }], options);
  await expect(port.apply([mark("小学", [area(1, 1)])])).rejects.toMatchObject({ code });
  expect(excel.sent.some((batch) => isWrite(JSON.stringify(batch)))).toBe(false);
  expect(book.sheets[0]?.rules).toEqual([]);
});

test("protection that lets formats through lets marks through; unlocked cells can be written", async () => {
  const { book, port } = open([{ ...FORM, protection: { allowFormatCells: true } }]);
  await port.apply([mark("小学", [area(1, 1)])]);
  expect(book.sheets[0]?.rules).toHaveLength(1);
  const write = (column: number): Edit => ({
    kind: "set-cells",
    sheet: "小学",
    cells: [{ row: 1, column, content: 7 }],
  });
  await expect(port.apply([write(1)])).rejects.toMatchObject({ code: "sheet-protected" });
  const cell = book.sheets[0]?.cell(1, 1);
  if (cell) cell.unlocked = true;
  await port.apply([write(1)]);
  expect(book.sheets[0]?.cell(1, 1)?.value).toBe(7);
});

test.each([
  [mark("没有", [area(0, 0)]), "sheet-missing"],
  [{ kind: "add-sheet", name: "小学", cells: [] }, "name-taken"],
  [{ kind: "remove-sheet", name: "小学" }, "read-only"],
  [{ kind: "add-sheet", name: "a/b", cells: [] }, "host-failure"],
  [{ kind: "restore", data: null }, "host-failure"],
] as const)("refuses %j as %s", async (edit, code) => {
  const { port } = open([FORM]);
  await expect(port.apply([mark("小学", [area(1, 1)]), edit])).rejects.toMatchObject({ code });
});

test("a sheet that was deleted since the book was read is said to be missing", async () => {
  const { book, port } = open([FORM, FORM_2]);
  await port.read();
  book.sheets.splice(1, 1);
  await expect(port.apply([mark("初中", [area(1, 1)])])).rejects.toMatchObject({ code: "sheet-missing" });
  await port.apply([clear]);
});

test.each(["InvalidOperationInCellEditMode", "ConnectionFailure"])(
  "%s leaves no half-done marks",
  async (code) => {
    const { excel, book, port } = open([FORM]);
    await port.read();
    excel.failing = (batch) => (isWrite(JSON.stringify(batch)) ? failure(code) : null);
    await expect(port.apply([mark("小学", [area(1, 1)])])).rejects.toMatchObject({ name: "WorkbookError" });
    expect(book.sheets[0]?.rules).toEqual([]);
  },
);

test("a change that breaks off half way is put back", async () => {
  const own = { areas: ["B9"], formula: '=N("QB:R1")=0' };
  const { excel, book, port } = open([{ ...FORM, rules: [own] }]);
  await port.read();
  const before = structuredClone(book.sheets.map(({ cells, rules }) => ({ cells, rules })));
  const broken = { ...mark("小学", [area(3, 1)]), look: { fill: "FF0000" } };
  let refusals = 1;
  excel.breakAt = (action) => action.Name === "Color" && refusals-- > 0;
  const edits: Edit[] = [
    clear,
    { kind: "set-cells", sheet: "小学", cells: [{ row: 1, column: 1, content: "改" }] },
    mark("小学", [area(1, 1)]),
    broken,
    { kind: "add-sheet", name: "图例", cells: [{ row: 0, column: 0, content: "图例" }] },
    { kind: "set-setting", key: "run", value: "1" },
  ];
  await expect(port.apply(edits)).rejects.toMatchObject({ code: "host-failure" });
  const after = book.sheets.map(({ cells, rules }) => ({ cells, rules }));
  expect(after.map(({ cells }) => [...cells])).toEqual(before.map(({ cells }) => [...cells]));
  expect(after[0]?.rules).toMatchObject([{ formula: '=N("QB:R1")=0', format: { fill: "#ABCDEF" } }]);
  expect([...book.xmlParts.values()].join()).not.toContain("run");
});

test("a request of more than 5 MB is sent in parts", async () => {
  const { excel, book, port } = open([FORM], { online: true, payloadLimit: 5_000_000 });
  const cells = Array.from({ length: 40_000 }, (_, i) => ({
    row: Math.floor(i / 20),
    column: i % 20,
    content: `第${i}所学校的备注说明文字，写得长一些以便超过限制`,
  }));
  const sheets = [0, 1, 2].map((n): Edit => ({ kind: "add-sheet", name: `台账${n}`, cells }));
  await port.apply(sheets);
  expect(excel.longest.request).toBeLessThan(5_000_000);
  expect(book.sheets).toHaveLength(4);
  expect(book.sheets[3]?.cell(1999, 19)?.value).toContain("第39999所");
});
