import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import { XlsxPort } from "../../src/workbook/xlsx/xlsx-port";
import { fileRules } from "../support/package-parts";
import { plainXlsx } from "../support/plain-xlsx";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort({
  name: "the port of an .xlsx file",
  open: async (plain) =>
    new XlsxPort(plainXlsx(plain), "测试.xlsx", { inflater: nodeInflater, deflate: nodeDeflate }),
  rules: async (port) =>
    fileRules(port.bytes()).map(({ sheet, sqref, formula }) => ({ sheet, areas: sqref.split(" "), formula })),
});
