import { areaName, cellName } from "../../src/core/address";
import { openNodeHost, type NodeHost } from "../../src/host/node/node-host";
import { runBatch, type ExcelHost } from "../../src/workbook/office/host";
import { OfficePort } from "../../src/workbook/office/office-port";
import { plainXlsx } from "../support/plain-xlsx";
import { describeWorkbookPort } from "./workbook-port.contract";

const opened = new Map<OfficePort, NodeHost>();
afterEach(() => {
  for (const host of opened.values()) host.dispose();
  opened.clear();
});

function hostOf(port: OfficePort): NodeHost {
  const host = opened.get(port);
  if (!host) throw new RangeError("not opened here");
  return host;
}

function excelHost({ globals }: NodeHost): ExcelHost {
  return {
    run: (batch) => runBatch(globals.Excel, batch, { grouped: false }),
    runIn: (context, batch) => globals.Excel.run(context as Excel.RequestContext, batch),
    supports: (version) => globals.Office.context.requirements.isSetSupported("ExcelApi", version),
    online: true,
    readOnly: () => false,
  };
}

const handled = () => new Promise((resolve) => setTimeout(resolve, 30));

describeWorkbookPort({
  name: "the port of Excel, over the workbench's host",
  open: async (plain) => {
    const host = openNodeHost(plainXlsx(plain), "测试.xlsx");
    await host.globals.Office.onReady();
    const port = new OfficePort(excelHost(host));
    opened.set(port, host);
    return port;
  },
  rules: async (port) => {
    const { workbook, file } = hostOf(port).book;
    return workbook.getSheets().flatMap((sheet) =>
      file
        .sheet(sheet.getSheetId())
        .rules.list()
        .map(({ areas, condition }) => ({
          sheet: sheet.getSheetName(),
          areas: areas.map(areaName),
          formula: condition.kind === "custom" ? condition.formula : condition.kind,
        })),
    );
  },
  type: async (port, name, { row, column }, content) => {
    const sheet = hostOf(port).book.workbook.getSheetByName(name);
    sheet?.getRange(cellName(row, column)).setValue(content as number);
    await handled();
  },
});
