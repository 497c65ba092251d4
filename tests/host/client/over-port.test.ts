import { addInRuntime, type AddInRuntime } from "../../../src/host/client/add-in-runtime";
import { hostOverPort } from "../../../src/host/client/host-over-port";
import { isSetSupported } from "../../../src/host/client/office";
import { addInOverPort } from "../../../src/host/dispatch/add-in-over-port";
import { Dispatcher } from "../../../src/host/dispatch/dispatcher";
import type { AddInSide } from "../../../src/host/protocol";
import { SmallBook } from "../support/small-host";

const SURROUNDINGS = { language: "zh-CN", dark: true, readOnly: false, version: "1.2.3" };

interface Ends {
  readonly runtime: AddInRuntime;
  readonly addIn: AddInSide;
  readonly heard: unknown[];
  close(): void;
}

const open: Ends[] = [];
afterEach(() => open.splice(0).forEach((ends) => ends.close()));

/** An add-in and its host at the two ends of a message channel. */
async function connected(): Promise<Ends> {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  const dispatcher = new Dispatcher(new SmallBook());
  const runtime: AddInRuntime = addInRuntime(
    hostOverPort(Promise.resolve(port1 as unknown as MessagePort), () => runtime.addIn),
    Promise.resolve(SURROUNDINGS),
  );
  const addIn = addInOverPort(port2 as unknown as MessagePort, {
    execute: (batch) => dispatcher.execute(batch),
    associate: (ids) => heard.push(ids),
    showPane: (shown) => heard.push(shown),
  });
  const close = () => [port1, port2].forEach((port) => port.close());
  const ends = { runtime, addIn, heard, close };
  open.push(ends);
  await runtime.globals.Office.onReady();
  return ends;
}

describe("over a message port", () => {
  it("batches go to the host, and its errors come back", async () => {
    const { Excel: excel } = (await connected()).runtime.globals;
    const names = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["小学", "初中"]);
    const failing = excel.run(async ({ workbook }) => void workbook.worksheets.getItem("高中").load("name"));
    await expect(failing).rejects.toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
  });

  it("custom functions and commands of the add-in are called", async () => {
    const { runtime, addIn, heard } = await connected();
    const { CustomFunctions: functions, Office: office } = runtime.globals;
    functions.associate("sum", (async (cells: number[][]) =>
      cells.flat().reduce((a, b) => a + b, 0)) as never);
    functions.associate("refuse", (() => {
      throw new functions.Error(functions.ErrorCode.notAvailable, "没有");
    }) as never);
    const call = {
      id: "SUM",
      args: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      addresses: ["'表'!A1:B2"],
    };
    expect(await addIn.callFunction(call)).toEqual([[10]]);
    expect(await addIn.callFunction({ ...call, id: "REFUSE" })).toEqual({ error: "#N/A", message: "没有" });
    expect(await addIn.callFunction({ ...call, id: "UNHEARD" })).toEqual({ error: "#NAME?" });
    office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      void office.addin.showAsTaskpane().then(() => event.completed());
    });
    await addIn.runAction("check");
    expect(heard).toEqual([["SUM"], ["REFUSE"], true]);
    await expect(addIn.runAction("unheard")).rejects.toThrow("unheard");
  });

  it("the add-in knows where it is", async () => {
    const { context } = (await connected()).runtime.globals.Office;
    expect([context.displayLanguage, context.officeTheme.isDarkTheme]).toEqual(["zh-CN", true]);
    expect([context.diagnostics.version, context.document.mode]).toEqual(["1.2.3", "readWrite"]);
  });
});

describe("requirement sets", () => {
  it.each([
    ["ExcelApi", "1.9", true],
    ["excelapi", "1.13", true],
    ["ExcelApi", "1.14", false],
    ["ExcelApi", "2.1", false],
    ["SharedRuntime", "1.1", true],
    ["CustomFunctionsRuntime", "1.3", true],
    ["CustomFunctionsRuntime", "1.4", false],
    ["WordApi", "1.1", false],
  ])("%s %s: %j", (set, version, supported) => {
    expect(isSetSupported(set, version)).toBe(supported);
  });
});
