import type { CellPlace } from "../../../src/core/address";
import type { FunctionsMetadata } from "../../../src/host/functions/metadata";
import { openNodeHost, type NodeHost } from "../../../src/host/node/node-host";
import type { PlainSheet, PlainWorkbook } from "../../../src/workbook/memory/plain-workbook";
import { plainXlsx } from "../../support/plain-xlsx";

const open: NodeHost[] = [];

/** A grid that is left open would keep the tests from ending. */
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

/** A host over the bytes of a file, disposed of after the test. */
export async function hostOfBytes(bytes: Uint8Array, functions?: FunctionsMetadata): Promise<NodeHost> {
  const host = openNodeHost(bytes, "测试.xlsx", functions);
  open.push(host);
  await host.globals.Office.onReady();
  return host;
}

export function hostOf(plain: PlainWorkbook, functions?: FunctionsMetadata): Promise<NodeHost> {
  return hostOfBytes(plainXlsx(plain), functions);
}

export function hostOfRows(rows: PlainSheet["rows"], functions?: FunctionsMetadata): Promise<NodeHost> {
  return hostOf({ sheets: [{ name: "表", rows }] }, functions);
}

/** What Office tells of the cells of an address on the first sheet. */
export function valuesAt({ globals }: NodeHost, address: string): Promise<unknown[][]> {
  return globals.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** What a person types into a cell of the first sheet. */
export function typeInto({ book }: NodeHost, { row, column }: CellPlace, value: string | number): void {
  book.workbook.getSheets()[0]?.getRange(row, column).setValue(value);
}
