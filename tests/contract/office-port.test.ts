import { areaName, cellName } from "../../src/core/address";
import { OfficePort } from "../../src/workbook/office/office-port";
import { FakeExcel } from "../support/excel-host/excel-host";
import { plainBook } from "../support/excel-host/plain-book";
import { describeWorkbookPort } from "./workbook-port.contract";

const excels = new Map<OfficePort, FakeExcel>();
afterEach(() => {
  for (const { client } of excels.values()) client.close();
  excels.clear();
});

function excelOf(port: OfficePort): FakeExcel {
  const excel = excels.get(port);
  if (!excel) throw new RangeError("not opened here");
  return excel;
}

const handled = () => new Promise((resolve) => setTimeout(resolve, 30));

describeWorkbookPort({
  name: "the port of Excel, under Microsoft's client",
  open: async (plain) => {
    const excel = new FakeExcel(plainBook(plain));
    const port = new OfficePort(excel.host);
    excels.set(port, excel);
    return port;
  },
  rules: async (port) =>
    excelOf(port).book.sheets.flatMap(({ name, rules }) =>
      rules.map(({ areas, formula }) => ({
        sheet: name,
        areas: areas.map(areaName),
        formula: formula.slice(1),
      })),
    ),
  type: async (port, name, { row, column }, content) => {
    const { book, client } = excelOf(port);
    const sheet = book.sheet(name);
    sheet?.put(row, column, content);
    client.tellChanged({ worksheetId: sheet?.id ?? "", address: cellName(row, column) });
    await handled();
  },
});
