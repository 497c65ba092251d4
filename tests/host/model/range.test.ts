import type { NodeHost } from "../../../src/host/node/node-host";
import { hostOf, hostOfRows, typeInto, valuesAt } from "../support/host-of";

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

function onFirst<T>({ globals }: NodeHost, work: Work<T>): Promise<T> {
  return globals.Excel.run(async (context) => work(context.workbook.worksheets.getFirst(), context));
}

async function written(inputs: unknown): Promise<unknown> {
  const host = await hostOfRows([["x"]]);
  return onFirst(host, async (sheet, context) => {
    const range = sheet.getRange("B2");
    range.values = inputs as unknown[][];
    range.load("values,valueTypes,formulas");
    await context.sync();
    return [range.values[0]?.[0], range.valueTypes[0]?.[0], range.formulas[0]?.[0]];
  });
}

describe("a cell is given", () => {
  it.each([
    [12.5, [12.5, "Double", 12.5]],
    ["1,234.5", [1234.5, "Double", 1234.5]],
    ["85%", [0.85, "Double", 0.85]],
    ["-.5", [-0.5, "Double", -0.5]],
    ["2026-03-01", [46082, "Double", 46082]],
    ["true", [true, "Boolean", true]],
    ["'true", ["true", "String", "true"]],
    ["'=A1", ["=A1", "String", "=A1"]],
    ["1,23", ["1,23", "String", "1,23"]],
    ["六年级", ["六年级", "String", "六年级"]],
    ["", ["", "Empty", ""]],
    ["=1/3", [1 / 3, "Double", "=1/3"]],
    ["=NA()", ["#N/A", "Error", "=NA()"]],
    ['=""', ["", "String", '=""']],
  ])("%j and holds %j", async (input, held) => {
    expect(await written([[input]])).toEqual(held);
  });

  it("one value for all cells of a range; null leaves a cell as it is", async () => {
    const host = await hostOfRows([[1, 2]]);
    await onFirst(host, (sheet) => {
      sheet.getRange("A2:B3").values = 7 as never;
      sheet.getRange("A1:B1").values = [[null, 9]];
    });
    expect(await valuesAt(host, "A1:B3")).toEqual([
      [1, 9],
      [7, 7],
      [7, 7],
    ]);
  });
});

describe("numbers", () => {
  it("are told to their last digit", async () => {
    const third = 1 / 3;
    const host = await hostOfRows([[third, 123456789.12345679]]);
    expect(await valuesAt(host, "A1:B1")).toEqual([[third, 123456789.12345679]]);
  });
});

describe("a merged area", () => {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };

  it("takes only what is written to its first cell", async () => {
    const host = await hostOf({ sheets: [{ name: "表", rows: [["一"]], merges: [area] }] });
    await onFirst(host, (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["甲", "乙"],
        ["丙", "丁"],
      ];
    });
    expect(await valuesAt(host, "A1:B2")).toEqual([
      ["甲", ""],
      ["", ""],
    ]);
  });

  it("is told of once, and can be taken apart", async () => {
    const host = await hostOf({ sheets: [{ name: "表", rows: [["一"]], merges: [area] }] });
    const told = await onFirst(host, async (sheet, context) => {
      const before = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      before.load("address");
      await context.sync();
      sheet.getRange().unmerge();
      const after = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      await context.sync();
      return [before.address, after.isNullObject];
    });
    expect(told).toEqual(["表!A1:B2", true]);
  });
});

describe("the used range", () => {
  it("holds values, or looks and merged areas as well", async () => {
    const merges = [{ top: 5, left: 3, bottom: 6, right: 4 }];
    const host = await hostOf({ sheets: [{ name: "表", rows: [[null], [null, 5]], merges }] });
    const told = await onFirst(host, async (sheet, context) => {
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange(false)];
      const none = sheet.getRange("D1:D3").getUsedRangeOrNullObject(true);
      values.load("address");
      all.load("address");
      await context.sync();
      return [values.address, all.address, none.isNullObject];
    });
    expect(told).toEqual(["表!B2", "表!B2:E7", true]);
  });
});

describe("hidden rows and columns", () => {
  it("are told for all, none or some", async () => {
    const host = await hostOf({
      sheets: [{ name: "表", rows: [[1], [2], [3]], hiddenRows: [1], hiddenColumns: [2] }],
    });
    const told = await onFirst(host, async (sheet, context) => {
      const ranges = ["A1:A3", "A2", "C1", "A1"].map((address) => sheet.getRange(address));
      ranges.forEach((range) => range.load("rowHidden,columnHidden"));
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      return [...ranges.map((range) => [range.rowHidden, range.columnHidden]), rows.value];
    });
    expect(told).toEqual([
      [null, false],
      [true, false],
      [false, true],
      [false, false],
      [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
    ]);
  });
});

describe("results", () => {
  it("are those of the last write, however soon they are asked for", async () => {
    const host = await hostOfRows([[1, { formula: "A1*2", result: 2 }]]);
    for (const number of [5, 6, 7]) {
      typeInto(host, { row: 0, column: 0 }, number);
      expect(await valuesAt(host, "B1")).toEqual([[number * 2]]);
    }
  });
});

describe("looks that are copied", () => {
  it("stand in each row of the target, and go where a bare row is copied over them", async () => {
    const host = await hostOfRows([[1, 2]]);
    const formats = async (from: string) =>
      onFirst(host, async (sheet, context) => {
        const target = sheet.getRange("A2:B3");
        target.copyFrom(sheet.getRange(from), "Formats");
        target.load("numberFormat");
        const cell = sheet.getRange("A3");
        cell.load("format/fill/color,values");
        await context.sync();
        return [target.numberFormat, cell.format.fill.color, cell.values];
      });
    await onFirst(host, (sheet) => {
      sheet.getRange("A1").numberFormat = [["0.00"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
    });
    const rows = (format: string) => [
      [format, "General"],
      [format, "General"],
    ];
    expect(await formats("A1:B1")).toEqual([rows("0.00"), "#FF0000", [[""]]]);
    expect(await formats("A9:B9")).toEqual([rows("General"), "#FFFFFF", [[""]]]);
  });
});

describe("a protected sheet", () => {
  it("refuses contents, looks and marks, whatever way they come", async () => {
    const protection = { on: true, allowFormatCells: false };
    const host = await hostOf({ sheets: [{ name: "表", rows: [[1]], protection }] });
    const works: Work<unknown>[] = [
      (sheet) => (sheet.getRange("A1").values = [[2]]),
      (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    ];
    for (const work of works) {
      const refused = onFirst(host, async (sheet, context) => {
        work(sheet, context);
        await context.sync();
      });
      await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
    }
    expect(await valuesAt(host, "A1")).toEqual([[1]]);
  });
});
