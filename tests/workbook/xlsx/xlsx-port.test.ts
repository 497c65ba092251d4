import { nodeDeflate } from "../../../src/cli/deflate-node";
import { nodeInflater } from "../../../src/cli/inflate-node";
import { browserDeflate } from "../../../src/workbook/xlsx/deflate-browser";
import { browserInflater } from "../../../src/workbook/xlsx/inflate-browser";
import { XlsxPort } from "../../../src/workbook/xlsx/xlsx-port";
import { plainSnapshot } from "../../support/plain-snapshot";
import { richWorkbook } from "../../support/rich-workbook/rich-workbook";
import { addRule, setCells } from "./write/editing";

const NODE = { inflater: nodeInflater, deflate: nodeDeflate };
const BROWSER = { inflater: browserInflater, deflate: browserDeflate };

function open(tools = NODE): XlsxPort {
  return new XlsxPort(richWorkbook(), "县级汇总.xlsx", tools);
}

it("reads the file once, however often it is asked", async () => {
  const port = open();
  const snapshot = await port.read();
  expect(snapshot.file).toBe("县级汇总.xlsx");
  expect(await port.read()).toBe(snapshot);
  expect((await port.read({ sheet: "初中" })).sheets).toEqual([snapshot.sheets[1]]);
  await port.apply([]);
  expect(await port.read()).toBe(snapshot);
});

it("reads it anew after an edit", async () => {
  const port = open();
  const former = await port.read();
  await port.apply([setCells("小学", { C4: 1 })]);
  expect((await port.read()).sheets[0]?.number(3, 2)).toBe(1);
  expect(former.sheets[0]?.number(3, 2)).toBe(100);
});

it("keeps the file as it is, itself, when an edit is refused", async () => {
  const port = open();
  const bytes = port.bytes();
  await expect(port.apply([setCells("小学", { C4: 1 }), setCells("小学", { F5: 1 })])).rejects.toThrow(
    "read-only",
  );
  await expect(port.apply([setCells("初中", { A1: 1 })])).rejects.toThrow("sheet-protected");
  await expect(port.apply([addRule("初中", "A1", "1")])).rejects.toThrow("sheet-protected");
  expect(port.bytes()).toBe(bytes);
});

it("does the same in a browser", async () => {
  const edits = [setCells("小学", { C4: 1 }), addRule("小学", "C4:C8", "C4<1")];
  const [here, there] = [open(), open(BROWSER)];
  const back = await there.apply(edits);
  await here.apply(edits);
  expect(plainSnapshot(await there.read())).toEqual(plainSnapshot(await here.read()));
  await there.apply(back);
  expect(Buffer.compare(there.bytes(), richWorkbook())).toBe(0);
});
