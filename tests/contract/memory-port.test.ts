import { areaName } from "../../src/core/address";
import { MemoryPort } from "../../src/workbook/memory/memory-port";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort({
  name: "the port of plain data",
  open: async (plain) => new MemoryPort(plain),
  rules: async (port) =>
    port.rules().map(({ sheet, areas, formula }) => ({ sheet, areas: areas.map(areaName), formula })),
  type: async (port, sheet, cell, content) => port.type(sheet, cell, content),
});
