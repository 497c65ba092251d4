import { nodeDeflate } from "../../../src/cli/deflate-node";
import { nodeInflater } from "../../../src/cli/inflate-node";
import { openBook } from "../../../src/host/book/open-book";
import type { FunctionMetadata } from "../../../src/host/functions/metadata";
import type { NodeHost } from "../../../src/host/node/node-host";
import { WorkbookHost } from "../../../src/host/workbook-host";
import { plainXlsx } from "../../support/plain-xlsx";
import { hostOfRows, typeInto, valuesAt } from "../support/host-of";

function metadata(id: string, name: string, optional = false): FunctionMetadata {
  return { id, name, parameters: [{ name: "a" }, { name: "b", optional: true }].slice(0, optional ? 2 : 1) };
}

const FUNCTIONS = {
  functions: [
    metadata("DOUBLED", "DOUBLED"),
    metadata("DOUBLED_ZH", "两倍"),
    metadata("SEEN", "SEEN", true),
    metadata("SPREAD", "SPREAD"),
    metadata("BROKEN", "BROKEN"),
  ],
};

type Cells = readonly (readonly unknown[])[];

/** How the arguments arrived, as JSON. */
function seen(one: Cells, other: Cells | null, { parameterAddresses }: CustomFunctions.Invocation) {
  const told = (cell: unknown) =>
    cell instanceof Error ? { error: (cell as unknown as CustomFunctions.Error).code } : cell;
  const cells = [one, other].map((arg) => arg?.map((row) => row.map(told)) ?? null);
  return JSON.stringify([...cells, parameterAddresses]);
}

function associate({ globals: { CustomFunctions: functions } }: NodeHost): void {
  const doubled = async (cells: Cells) => [[Number(cells[0]?.[0]) * 2]];
  functions.associate("DOUBLED", doubled as never);
  functions.associate({ DOUBLED_ZH: doubled as never, SEEN: seen as never });
  functions.associate("SPREAD", (() => [
    [1, "0012"],
    [true, new functions.Error(functions.ErrorCode.notAvailable)],
  ]) as never);
  functions.associate("BROKEN", (() => {
    throw new RangeError("of the function's own");
  }) as never);
}

async function calculated(rows: Parameters<typeof hostOfRows>[0], formula: string, at = "D1") {
  const host = await hostOfRows(rows, FUNCTIONS);
  associate(host);
  await host.globals.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getFirst().getRange("D1").formulas = [[formula]];
  });
  return { host, values: await valuesAt(host, at) };
}

describe("a custom function of the add-in", () => {
  it.each([
    ["=QB.DOUBLED(A1)", 42],
    ["=qb.doubled(21)", 42],
    ["=QB.两倍($A$1)", 42],
    ['=IFERROR(ROUND(QB.DOUBLED(A1)/5,1),"")', 8.4],
    ["=QB.DOUBLED(表!A1)", 42],
    ["=QB.UNHEARD(A1)", "#NAME?"],
    ["=QB.BROKEN(A1)", "#VALUE!"],
    ["=QB.DOUBLED()", "#N/A"],
  ])("%s is %j", async (formula, answer) => {
    expect((await calculated([[21]], formula)).values).toEqual([[answer]]);
  });

  it("is given cells as they are: blanks as null, errors as errors, and where they stand", async () => {
    const rows = [
      [1.5, null, "文"],
      [true, { formula: "1/0", result: "#DIV/0!" }, null],
    ];
    const { values } = await calculated(rows, "=QB.SEEN(A1:C2)");
    expect(JSON.parse(String(values[0]?.[0]))).toEqual([
      [
        [1.5, null, "文"],
        [true, { error: "#DIV/0!" }, null],
      ],
      null,
      ["'表'!A1:C2"],
    ]);
  });

  it("is given what is no range without an address", async () => {
    const { values } = await calculated([[1]], '=QB.SEEN("甲",A1)');
    expect(JSON.parse(String(values[0]?.[0]))).toEqual([[["甲"]], [[1]], [null, "'表'!A1"]]);
  });

  it("fills the cells beside it where it answers with several", async () => {
    const { host, values } = await calculated([[1]], "=QB.SPREAD(A1)", "D1:E2");
    expect(values).toEqual([
      [1, "0012"],
      [true, "#N/A"],
    ]);
    const read = await host.globals.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange(true);
      range.load("address,formulas,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "表!A1:E2",
      formulas: [
        [1, "", "", "=QB.SPREAD(A1)", "0012"],
        ["", "", "", true, "#N/A"],
      ],
      valueTypes: [
        ["Double", "Empty", "Empty", "Double", "String"],
        ["Empty", "Empty", "Empty", "Boolean", "Error"],
      ],
    });
  });

  it("is calculated again when a person changes what it reads", async () => {
    const { host } = await calculated([[21]], "=QB.DOUBLED(A1)");
    typeInto(host, { row: 0, column: 0 }, 4);
    expect(await valuesAt(host, "D1")).toEqual([[8]]);
  });

  it("may ask the workbook before it answers", async () => {
    const host = await hostOfRows([[3, 4]], FUNCTIONS);
    const { Excel: excel, CustomFunctions: functions } = host.globals;
    functions.associate("DOUBLED", (async () =>
      excel.run(async (context) => {
        const other = context.workbook.worksheets.getFirst().getRange("B1");
        other.load("values");
        await context.sync();
        return other.values;
      })) as never);
    const answer = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("D1");
      range.formulas = [["=QB.DOUBLED(A1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(answer).toEqual([[4]]);
  });

  it("is calculated at last where the formula was there before its code", async () => {
    const formula = { formula: "QB.DOUBLED(A1)" };
    const host = await hostOfRows([[21, formula, { ...formula, result: 7 }]], FUNCTIONS);
    await valuesAt(host, "A1:C1");
    associate(host);
    expect(await valuesAt(host, "A1:C1")).toEqual([[21, 42, 7]]);
  });

  it("is computed by the add-in of the workbook that holds the formula", async () => {
    const first = await calculated([[21]], "=QB.DOUBLED(A1)");
    const tools = { inflater: nodeInflater, deflate: nodeDeflate };
    const bytes = plainXlsx({ sheets: [{ name: "表", rows: [[1, { formula: "QB.DOUBLED(A1)" }]] }] });
    const book = openBook(bytes, "另一本.xlsx", first.host.api, tools);
    const second = new WorkbookHost(book, { functions: FUNCTIONS });
    second.connect({
      callFunction: async () => [[100]],
      runAction: async () => undefined,
      tell: () => undefined,
    });
    second.associate(["DOUBLED"]);
    await second.calculated();
    expect(book.workbook.getSheets()[0]?.getRange("B1").getCellData()?.v).toBe(100);
    typeInto(first.host, { row: 0, column: 0 }, 5);
    expect(await valuesAt(first.host, "D1")).toEqual([[10]]);
    second.dispose();
    typeInto(first.host, { row: 0, column: 0 }, 6);
    expect(await valuesAt(first.host, "D1")).toEqual([[12]]);
  });
});
