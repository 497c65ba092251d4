import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import type { Answer, Batch, ChangedEvent } from "./excel-host/protocol";

/** Answers one batch as Excel would. A rejection is a lost connection. */
export type BatchHandler = (batch: Batch) => Promise<Answer> | Answer;

/** Microsoft's own client library in a window of its own, talking to a host of ours. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Lets Excel tell that cells were changed. */
  tellChanged(event: ChangedEvent): void;
  close(): void;
}

interface Message {
  readonly Body: string | Batch;
}

interface EventHooks {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly object[] }): void;
}

interface ClientWindow {
  readonly Excel: typeof Excel & { RequestContext: { prototype: { _requestExecutor: object } } };
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: EventHooks;
}

const PAGE = "https://localhost/pane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0";
const WORKSHEET_CHANGED = 10;
const EVENT_CATEGORY = 65536;
const WHOLE_BOOK = "Workbook";
const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Loads the library from node_modules, unchanged, and puts `answer` where Excel would be. */
export function openOfficeClient(answer: BatchHandler): OfficeClient {
  const dom = new JSDOM("<!doctype html><head></head>", { url: PAGE, runScripts: "outside-only" });
  addScriptTag(dom);
  for (const file of ["office.js", "excel-win32-16.01.js"]) {
    dom.window.eval(readFileSync(join(library, file), "utf8"));
  }
  const client = dom.window as unknown as ClientWindow;
  client.Excel.RequestContext.prototype._requestExecutor = executor(answer);
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: client.Excel,
    CustomFunctions: client.CustomFunctions,
    tellChanged: (event) => client.OfficeExtension._testTriggerRichApiMessageEvent(changedMessage(event)),
    close: () => dom.window.close(),
  };
}

/** The library finds its folder by the tag that loaded it. */
function addScriptTag(dom: JSDOM): void {
  const script = dom.window.document.createElement("script");
  script.type = "text/plain";
  dom.window.document.head.appendChild(script);
  Object.defineProperty(script, "src", { value: "https://localhost/office.js" });
  Object.defineProperty(dom.window.console, "log", { value: () => undefined });
}

function executor(answer: BatchHandler) {
  return {
    async executeAsync(_flags: number, _request: object, message: Message) {
      // Copied as a wire would: the library changes its own objects afterwards.
      const text = typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body);
      const body = JSON.parse(JSON.stringify(await answer(JSON.parse(text) as Batch)));
      return { ErrorCode: "", ErrorMessage: "", Headers: {}, RawErrorResponseBody: "", Body: body };
    },
  };
}

function changedMessage(event: ChangedEvent) {
  const message = JSON.stringify({
    changeType: "RangeEdited",
    source: "Local",
    shiftDirection: "None",
    ...event,
  });
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: WORKSHEET_CHANGED,
    targetId: WHOLE_BOOK,
    message,
  };
  return { entries: [entry] };
}
