import { ICommandService, type ICommandInfo } from "@univerjs/core";
import type { NodeHost } from "../../../src/host/node/node-host";
import { hostOf, hostOfRows, valuesAt } from "../support/host-of";

type Fill = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void;

/** Adds the sheet 甲 and fills it, all in one batch unless `fill` waits for answers. */
function added({ globals }: NodeHost, fill: Fill): Promise<void> {
  return globals.Excel.run(async (context) => {
    await fill(context.workbook.worksheets.add("甲"), context);
    await context.sync();
  });
}

function read({ globals }: NodeHost, address: string): Promise<Excel.Range> {
  return globals.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange(address);
    range.load("values,formulas,numberFormat,format/wrapText,format/rowHeight,format/columnWidth");
    range.format.load("fill/color,font/bold,horizontalAlignment");
    await context.sync();
    return range;
  });
}

/** What the grid is told meanwhile that changes the sheets. */
async function told({ book }: NodeHost, work: () => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  const commands = book.workbook.getActiveSheet().getInject().get(ICommandService);
  const watch = commands.onCommandExecuted(({ id }: Readonly<ICommandInfo>) => {
    const [, name] = /^sheet\.(?:mutation|operation)\.(.*)$/.exec(id) ?? [];
    if (name !== undefined) ids.push(name);
  });
  await work();
  watch.dispose();
  return ids;
}

const plan: Fill = (sheet) => {
  sheet.getRange("A2:B2").numberFormat = [["@", "0.00"]];
  sheet.getRange("A1:C2").formulas = [
    ["题", "", ""],
    ["'007", 1.5, "=B2*2"],
  ];
  const { format } = sheet.getRanges("A1:C1,B2");
  format.fill.color = "#DDE5F0";
  format.wrapText = true;
  format.font.bold = true;
  format.horizontalAlignment = "Center";
  format.borders.getItem("EdgeTop").style = "Continuous";
  sheet.getRange("A1").format.columnWidth = 90;
  sheet.getRange("A1").format.rowHeight = 30;
  sheet.getRange("A1:C1").merge();
};

describe("a sheet that is added and filled in one batch", () => {
  it("holds everything that was written to it", async () => {
    const host = await hostOfRows([[1]]);
    await added(host, plan);
    const { values, formulas, numberFormat } = await read(host, "A1:C2");
    expect(values).toEqual([
      ["题", "", ""],
      ["007", 1.5, 3],
    ]);
    expect([formulas[1]?.[2], numberFormat[1]]).toEqual(["=B2*2", ["@", "0.00", "General"]]);
    const { format } = await read(host, "A1");
    expect(format.toJSON()).toMatchObject({ wrapText: true, rowHeight: 30, columnWidth: 90 });
    expect([format.fill.color, format.font.bold, format.horizontalAlignment]).toEqual([
      "#DDE5F0",
      true,
      "Center",
    ]);
    const sheet = host.book.workbook.getSheetByName("甲")?.getSheet();
    expect(sheet?.getMergeData()).toMatchObject([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }]);
    expect(sheet?.getComposedCellStyle(1, 1).bd?.t).toEqual({ s: 1, cl: { rgb: "#000000" } });
  });

  it("is given to the grid once; the tabs follow when all are there", async () => {
    const host = await hostOfRows([[1]]);
    const ids = await told(host, () =>
      added(host, (sheet, context) => {
        sheet.getRange("A1:B1").values = [["题", 1]];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("A1").format.columnWidth = 90;
        sheet.getRange("A2:B2").merge();
        context.workbook.worksheets.add("乙").getRange("A1").values = [[5]];
      }),
    );
    expect(ids).toEqual(["append-sheet", "append-sheet", "set-worksheet-order"]);
  });

  it("answers in the middle of it, and takes more afterwards", async () => {
    const host = await hostOfRows([[1]]);
    await added(host, async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["前", 2]];
      const used = sheet.getUsedRange(true);
      used.load("values");
      const same = context.workbook.worksheets.getItem("甲");
      same.load("name,position");
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2:B2").values = [["后", 3]];
      await context.sync();
      expect([used.values, same.name, same.position]).toEqual([[["前", 2]], "甲", 1]);
      sheet.getRange("A3").values = [["再后"]];
    });
    const { values, format } = await read(host, "A1:B3");
    expect(values).toEqual([
      ["前", 2],
      ["后", 3],
      ["再后", ""],
    ]);
    expect(format.font.bold).toBe(true);
  });

  it("takes several marks and keeps their order with the other sheets", async () => {
    const host = await hostOfRows([[1]]);
    await added(host, (sheet, context) => {
      const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
      context.workbook.worksheets.add("乙").getRange("A1").values = [[5]];
    });
    expect(host.book.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["表", "甲", "乙"]);
    const [, first] = host.book.workbook.getSheets();
    expect(host.book.file.sheet(first?.getSheetId() ?? "").rules.list()).toHaveLength(1);
  });

  it("refuses a second one of its name", async () => {
    const host = await hostOfRows([[1]]);
    const twice = added(host, (_, context) => void context.workbook.worksheets.add("甲"));
    await expect(twice).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("is there for formulas that named it before", async () => {
    const host = await hostOf({ sheets: [{ name: "表", rows: [[1]] }] });
    await host.globals.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").formulas = [["=甲!A1+1"]];
      await context.sync();
    });
    expect(await valuesAt(host, "B1")).toEqual([[expect.stringMatching(/^#/)]]);
    await added(host, (sheet) => void (sheet.getRange("A1").values = [[41]]));
    expect(await valuesAt(host, "B1")).toEqual([[42]]);
  });

  it("is told to who asked for changes", async () => {
    const host = await hostOfRows([[1]]);
    const heard: string[] = [];
    await host.globals.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
        heard.push(`${address} ${triggerSource}`);
      });
      await context.sync();
    });
    await added(
      host,
      (sheet) =>
        void (sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ]),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(["B2:C3 ThisLocalAddin"]);
  });
});
