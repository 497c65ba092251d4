import { IUniverInstanceService } from "@univerjs/core";
import type { NodeHost } from "../../../src/host/node/node-host";
import { hostOfRows, typeInto, valuesAt } from "../support/host-of";

const CELL = { row: 0, column: 0 };

function asAddIn({ globals }: NodeHost, work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return globals.Excel.run(async ({ workbook }) => work(workbook.worksheets));
}

/** The grid takes steps back in the workbook that has the keyboard. */
async function undo({ api, book: { workbook } }: NodeHost): Promise<void> {
  workbook.getActiveSheet().getInject().get(IUniverInstanceService).focusUnit(workbook.getId());
  await api.undo();
}

describe("Ctrl+Z", () => {
  it("takes back the person's own step, and none of the add-in's", async () => {
    const host = await hostOfRows([[1, 2]]);
    typeInto(host, CELL, 5);
    await asAddIn(host, (sheets) => {
      const sheet = sheets.getFirst();
      sheet.getRange("B1").values = [[7]];
      sheet.getRange("B1").format.fill.color = "#FFC7CE";
      sheets.add("QB检查结果").getRange("A1").values = [["结果"]];
    });
    await undo(host);
    expect(await valuesAt(host, "A1:B1")).toEqual([[1, 7]]);
    await undo(host);
    expect(await valuesAt(host, "A1:B1")).toEqual([[1, 7]]);
    expect(host.book.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["表", "QB检查结果"]);
    expect(host.book.workbook.getSheets()[1]?.getRange("A1").getValue()).toBe("结果");
  });

  it("takes back nothing once the add-in has removed or emptied a sheet", async () => {
    const host = await hostOfRows([[1, 2]]);
    await asAddIn(host, (sheets) => void sheets.add("QB检查结果"));
    typeInto(host, CELL, 5);
    await asAddIn(host, (sheets) => sheets.getItem("QB检查结果").delete());
    await undo(host);
    expect(await valuesAt(host, "A1:A1")).toEqual([[5]]);
    await asAddIn(host, (sheets) => sheets.getFirst().getRange().clear());
    await undo(host);
    expect(await valuesAt(host, "A1:B1")).toEqual([["", ""]]);
  });
});
