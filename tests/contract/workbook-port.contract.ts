import type { Area, CellPlace } from "../../src/core/address";
import type { AddRule, CellContent, Edit } from "../../src/workbook/edit";
import type { PlainWorkbook } from "../../src/workbook/memory/plain-workbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { plainCells, plainSnapshot } from "../support/plain-snapshot";

/** How a test gets hold of one kind of workbook. */
export interface Harness<Port extends WorkbookPort = WorkbookPort> {
  readonly name: string;
  /** A workbook that holds what is written down. */
  open(plain: PlainWorkbook): Promise<Port>;
  /** Its conditional formats that are formulas, the one that wins first; areas in any order. */
  rules(port: Port): Promise<readonly FoundRule[]>;
  /** What a person does in the program; left out where there is no person. */
  type?(port: Port, sheet: string, cell: CellPlace, content: CellContent): Promise<void>;
}

export interface FoundRule {
  readonly sheet: string;
  /** Addresses, such as "B2:B9". */
  readonly areas: readonly string[];
  readonly formula: string;
}

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const B2_TO_B4: Area = { top: 1, left: 1, bottom: 3, right: 1 };

const BOOK: PlainWorkbook = {
  sheets: [
    {
      name: "小学",
      rows: [
        ["学校名称", "学生数", "生均面积"],
        ["第一小学", 120, { formula: "B2*2", result: 240 }],
        ["第二小学", null, { formula: "B3/0", result: "#DIV/0!" }],
        [true, -0.5, { formula: "SUM(B2:B3)" }],
      ],
      formats: [{ row: 1, column: 1, format: "0.00" }],
      merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
      hiddenRows: [2],
      hiddenColumns: [2],
    },
    { name: "初中", rows: [["=1+1"]], state: "hidden" },
    { name: "说明", rows: [], state: "veryHidden" },
  ],
  settings: { region: '{"id":"450800"}' },
  names: [
    { name: "全部", refersTo: "小学!$A$1:$C$4", sheet: null },
    { name: "_xlnm.Print_Titles", refersTo: "小学!$1:$1", sheet: "小学" },
  ],
};

function rule(signature: string, area = B2_TO_B4, sheet = "小学"): AddRule {
  return {
    kind: "add-rule",
    sheet,
    areas: [area],
    formula: `AND(N("${signature}")=0,B2<100)`,
    look: { fill: "FFC7CE" },
  };
}

function cells(sheet: string, ...contents: [row: number, column: number, content: CellContent][]): Edit {
  return {
    kind: "set-cells",
    sheet,
    cells: contents.map(([row, column, content]) => ({ row, column, content })),
  };
}

/** The cells with formulas alone where they have one: some adapters calculate after every edit. */
function withoutResults(cells: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(cells as Record<string, { readonly formula?: string }>);
  return Object.fromEntries(
    entries.map(([name, cell]) => [name, cell.formula ? { formula: cell.formula } : cell]),
  );
}

/** What every adapter of a workbook does, tested through the port alone. */
export function describeWorkbookPort<Port extends WorkbookPort>(harness: Harness<Port>): void {
  const state = async (port: Port) => ({
    book: plainSnapshot(await port.read()),
    rules: await harness.rules(port),
  });
  const after = async (plain: PlainWorkbook, ...edits: Edit[]) => {
    const port = await harness.open(plain);
    await port.apply(edits);
    return port;
  };
  const cellsAfter = async (...edits: Edit[]) => {
    const snapshot = await (await after(BOOK, ...edits)).read();
    return plainCells(snapshot.sheets[0]!);
  };

  describe(`${harness.name} reads`, () => {
    it("every kind of cell, and what is no cell", async () => {
      const port = await harness.open(BOOK);
      expect(plainSnapshot(await port.read())).toEqual({
        sheets: [
          {
            name: "小学",
            state: "visible",
            merges: ["A5:B6"],
            hiddenRows: [2],
            hiddenColumns: [2],
            protection: { on: false, allowFormatCells: expect.any(Boolean) },
            cells: {
              A1: { value: "学校名称" },
              B1: { value: "学生数" },
              C1: { value: "生均面积" },
              A2: { value: "第一小学" },
              B2: { value: 120, format: "0.00" },
              C2: { value: 240, formula: "B2*2", computed: true },
              A3: { value: "第二小学" },
              C3: { value: { error: "#DIV/0!" }, formula: "B3/0", computed: true },
              A4: { value: true },
              B4: { value: -0.5 },
              C4: expect.objectContaining({ formula: "SUM(B2:B3)" }),
            },
          },
          expect.objectContaining({ name: "初中", state: "hidden", cells: { A1: { value: "=1+1" } } }),
          expect.objectContaining({ name: "说明", state: "veryHidden", cells: {} }),
        ],
        date1904: false,
        settings: BOOK.settings,
        names: BOOK.names,
      });
    });

    it("one sheet where one is asked for", async () => {
      const port = await harness.open(BOOK);
      const { sheets } = await port.read({ sheet: "初中" });
      expect(sheets.map(({ name }) => name)).toEqual(["初中"]);
      await expect(port.read({ sheet: "高中" })).rejects.toMatchObject({ code: "sheet-missing" });
    });

    it("nothing after it was told to stop", async () => {
      const port = await harness.open(BOOK);
      await expect(port.read({ signal: AbortSignal.abort() })).rejects.toThrow();
    });

    it("the workbook as it was then, whatever happens later", async () => {
      const port = await harness.open(BOOK);
      const former = await port.read();
      await port.apply([cells("小学", [1, 1, 7])]);
      expect(former.sheets[0]?.number(1, 1)).toBe(120);
      expect((await port.read()).sheets[0]?.number(1, 1)).toBe(7);
    });
  });

  describe(`${harness.name} writes cells`, () => {
    it("of every kind, and leaves formats and other cells alone", async () => {
      const before = await cellsAfter();
      const now = await cellsAfter(
        cells(
          "小学",
          [1, 1, 99.5],
          [2, 1, "=B2"],
          [3, 0, false],
          [0, 2, null],
          [8, 4, { formula: "1+1", result: 2 }],
        ),
      );
      delete before.C1;
      expect(withoutResults(now)).toEqual({
        ...withoutResults(before),
        B2: { value: 99.5, format: "0.00" },
        B3: { value: "=B2" },
        A4: { value: false },
        E9: { formula: "1+1" },
      });
      expect(now.E9).toEqual({ value: 2, formula: "1+1", computed: true });
    });

    it.each(["-1", "+86", "@home", "0012", " 两端有空格 ", "第一行\n第二行", "<&>\"'", "𠮷野家"])(
      "keeps the text %j as text",
      async (text) => {
        expect(await cellsAfter(cells("小学", [9, 0, text]))).toMatchObject({ A10: { value: text } });
      },
    );

    it("takes empty text for a blank cell", async () => {
      expect(await cellsAfter(cells("小学", [1, 1, ""]))).not.toHaveProperty("B2");
    });

    it("writes only the first cell of a merged area", async () => {
      const now = await cellsAfter(cells("小学", [4, 0, "合计"], [4, 1, 1], [5, 0, 2]));
      expect(now).toMatchObject({ A5: { value: "合计" } });
      expect(now).not.toHaveProperty("B5");
      expect(now).not.toHaveProperty("A6");
    });

    it("lets the last content for a cell count", async () => {
      expect(await cellsAfter(cells("小学", [1, 1, 1], [1, 1, 2]))).toMatchObject({ B2: { value: 2 } });
    });
  });

  describe(`${harness.name} marks`, () => {
    it("with rules below the user's, the earlier of its own first", async () => {
      const own = { areas: [B2_TO_B4], formula: "B2>1", look: {} };
      const plain = { ...BOOK, sheets: [{ ...BOOK.sheets[0]!, rules: [own] }] };
      const port = await after(plain, rule("QB:R1"), rule("QB:R2"));
      expect(await harness.rules(port)).toEqual([
        { sheet: "小学", areas: ["B2:B4"], formula: "B2>1" },
        { sheet: "小学", areas: ["B2:B4"], formula: rule("QB:R1").formula },
        { sheet: "小学", areas: ["B2:B4"], formula: rule("QB:R2").formula },
      ]);
    });

    it("in several areas at once", async () => {
      const areas = [A1, B2_TO_B4, { top: 0, left: 3, bottom: 2, right: 4 }];
      const port = await after(BOOK, { ...rule("QB:R1"), areas });
      const found = await harness.rules(port);
      expect(found.flatMap((each) => each.areas).sort()).toEqual(["A1", "B2:B4", "D1:E3"]);
    });

    it("and takes away only what bears the signature", async () => {
      const own = { areas: [A1], formula: 'N("other")=0', look: {} };
      const plain = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, rules: [own] })) };
      const port = await after(plain, rule("QB:R1"), rule("QB:R2"), rule("QB:R1", A1, "初中"));
      await port.apply([{ kind: "remove-rules", sheet: "小学", signature: 'N("QB:R1' }]);
      expect((await harness.rules(port)).filter(({ formula }) => formula.includes("QB:R"))).toHaveLength(2);
      await port.apply([{ kind: "remove-rules", sheet: null, signature: 'N("QB:' }]);
      expect((await harness.rules(port)).map(({ sheet }) => sheet)).toEqual(["小学", "初中", "说明"]);
    });
  });

  describe(`${harness.name} adds and removes sheets`, () => {
    const ledger: Edit = {
      kind: "add-sheet",
      name: "QB 台账",
      cells: [
        { row: 0, column: 0, content: "问题", look: { bold: true } },
        { row: 1, column: 1, content: 3.5, look: { numberFormat: "0.00" } },
        { row: 2, column: 0, content: "去看", link: { sheet: "小学", cell: "B2" } },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      print: { repeatRows: [0, 0] },
    };

    it("last in the book", async () => {
      const snapshot = await (await after(BOOK, ledger)).read();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(["小学", "初中", "说明", "QB 台账"]);
      expect(plainSnapshot(snapshot).sheets.at(-1)).toMatchObject({
        state: "visible",
        merges: ["A1:C1"],
        cells: { A1: { value: "问题" }, B2: { value: 3.5, format: "0.00" }, A3: { value: "去看" } },
      });
    });

    it("under a name no sheet has", async () => {
      const port = await harness.open({ ...BOOK, sheets: [{ name: "Data", rows: [] }], names: [] });
      const taken: Edit = { kind: "add-sheet", name: "DATA", cells: [] };
      await expect(port.apply([taken])).rejects.toMatchObject({ code: "name-taken" });
      await expect(port.apply([{ ...taken, name: "a/b" }])).rejects.toMatchObject({ code: "host-failure" });
    });

    it("and removes only what it added", async () => {
      const port = await after(BOOK, ledger);
      await expect(port.apply([{ kind: "remove-sheet", name: "小学" }])).rejects.toMatchObject({
        code: "read-only",
      });
      await expect(port.apply([{ kind: "remove-sheet", name: "高中" }])).rejects.toMatchObject({
        code: "sheet-missing",
      });
      await port.apply([{ kind: "remove-sheet", name: "QB 台账" }]);
      const untouched = await harness.open(BOOK);
      expect(await state(port)).toEqual(await state(untouched));
    });
  });

  describe(`${harness.name} keeps settings`, () => {
    it("sets, changes and forgets them", async () => {
      const value = JSON.stringify({ 县: "<覃塘区> & \"引号\" 'x'", n: 1 });
      const port = await after(BOOK, { kind: "set-setting", key: "columns", value });
      expect(plainSnapshot(await port.read()).settings).toEqual({ ...BOOK.settings, columns: value });
      await port.apply([{ kind: "set-setting", key: "columns", value: "[]" }]);
      expect((await port.read()).settings.get("columns")).toBe("[]");
      await port.apply(["columns", "region"].map((key) => ({ kind: "set-setting", key, value: null })));
      expect((await port.read()).settings.size).toBe(0);
    });
  });

  describe(`${harness.name} respects protection`, () => {
    const guarded = (allowFormatCells: boolean): PlainWorkbook => ({
      ...BOOK,
      sheets: [{ ...BOOK.sheets[0]!, protection: { on: true, allowFormatCells }, unlocked: [B2_TO_B4] }],
    });

    it("says so in the snapshot", async () => {
      const port = await harness.open(guarded(true));
      expect((await port.read()).sheets[0]?.protection).toEqual({ on: true, allowFormatCells: true });
    });

    it("writes only to cells it leaves open", async () => {
      const port = await harness.open(guarded(false));
      await expect(port.apply([cells("小学", [0, 0, "x"])])).rejects.toMatchObject({
        code: "sheet-protected",
      });
      await port.apply([cells("小学", [1, 1, 5])]);
      expect((await port.read()).sheets[0]?.number(1, 1)).toBe(5);
    });

    it("marks only where formats may be changed", async () => {
      const closed = await harness.open(guarded(false));
      await expect(closed.apply([rule("QB:R1")])).rejects.toMatchObject({ code: "sheet-protected" });
      const open = await after(guarded(true), rule("QB:R1"));
      expect(await harness.rules(open)).toHaveLength(1);
    });

    it("adds no sheet to a protected structure", async () => {
      const port = await harness.open({ ...BOOK, structureLocked: true });
      const edit: Edit = { kind: "add-sheet", name: "QB", cells: [] };
      await expect(port.apply([edit])).rejects.toMatchObject({ code: "sheet-protected" });
    });
  });

  describe(`${harness.name} applies all or nothing`, () => {
    const good: Edit[] = [
      cells("小学", [1, 1, 7], [20, 0, "新校"]),
      rule("QB:R1"),
      { kind: "add-sheet", name: "QB", cells: [{ row: 0, column: 0, content: 1 }] },
      { kind: "set-setting", key: "marks", value: "1" },
    ];

    it.each<[string, Edit]>([
      ["cells of no sheet", cells("高中", [0, 0, 1])],
      ["a rule for no sheet", rule("QB:R1", A1, "高中")],
      ["no rules of no sheet", { kind: "remove-rules", sheet: "高中", signature: "QB" }],
      ["a sheet under a taken name", { kind: "add-sheet", name: "初中", cells: [] }],
      ["no sheet", { kind: "remove-sheet", name: "高中" }],
    ])("leaves the workbook as it was when the last edit is %s", async (_, bad) => {
      const port = await harness.open(BOOK);
      const before = await state(port);
      await expect(port.apply([...good, bad])).rejects.toMatchObject({ name: "WorkbookError" });
      expect(await state(port)).toEqual(before);
    });

    it.each<[string, Edit[]]>([
      ["cells", [cells("小学", [1, 1, 7], [2, 2, 8], [3, 2, "x"], [30, 30, true], [0, 0, null])]],
      ["a rule", [rule("QB:R1")]],
      ["two rules in one go", [rule("QB:R1"), rule("QB:R1")]],
      ["a sheet", [good[2]!]],
      ["a setting", [{ kind: "set-setting", key: "region", value: null }]],
      ["everything", good],
    ])("gives the edits that take back %s", async (_, edits) => {
      const port = await harness.open(BOOK);
      const before = await state(port);
      const back = await port.apply(edits);
      expect(await state(port)).not.toEqual(before);
      await port.apply(back);
      expect(await state(port)).toEqual(before);
    });

    it("takes back removals, and taking back", async () => {
      const port = await after(BOOK, ...good);
      const marked = await state(port);
      const clear: Edit[] = [
        { kind: "remove-rules", sheet: null, signature: 'N("QB:' },
        { kind: "remove-sheet", name: "QB" },
        { kind: "set-setting", key: "marks", value: null },
      ];
      const back = await port.apply(clear);
      const cleared = await state(port);
      const again = await port.apply(back);
      expect(await state(port)).toEqual(marked);
      await port.apply(again);
      expect(await state(port)).toEqual(cleared);
    });

    it("changes nothing for no edits", async () => {
      const port = await harness.open(BOOK);
      const before = await state(port);
      expect(await port.apply([])).toEqual([]);
      expect(await state(port)).toEqual(before);
    });
  });

  describe(`${harness.name} is watched`, () => {
    it("shows a cell that is there", async () => {
      const port = await harness.open(BOOK);
      await expect(port.select("小学", { row: 1, column: 1 })).resolves.toBeUndefined();
    });

    it("tells of what a person types, until it is stopped, and not of its own edits", async () => {
      const port = await harness.open(BOOK);
      const heard: string[] = [];
      const stop = await port.onChange((sheet) => heard.push(sheet));
      await port.apply([cells("小学", [1, 1, 7])]);
      expect(heard).toEqual([]);
      await harness.type?.(port, "小学", { row: 1, column: 1 }, 8);
      expect(heard).toEqual(harness.type ? ["小学"] : []);
      stop();
      await harness.type?.(port, "小学", { row: 1, column: 1 }, 9);
      expect(heard).toHaveLength(harness.type ? 1 : 0);
    });
  });
}
