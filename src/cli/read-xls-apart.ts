import { Worker } from "node:worker_threads";
import { WorkbookError } from "../workbook/port";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { XLS_LIMITS } from "../workbook/xls/limits";
import { bookIn, type XlsAnswer } from "../workbook/xls/xls-answer";

/**
 * Reads an .xls file in a thread of its own, whose code is loaded only now and whose time and
 * memory are bounded: a file made to do harm ends as one that is too large.
 * @throws WorkbookError
 */
export async function readXlsApart(bytes: Uint8Array, fileName: string): Promise<WorkbookSnapshot> {
  if (bytes.length > XLS_LIMITS.bytes) throw new WorkbookError("too-large", `${bytes.length} bytes`);
  return bookIn(await answerTo(bytes), fileName);
}

function answerTo(bytes: Uint8Array): Promise<XlsAnswer> {
  const thread = new Worker(/* webpackChunkName: "xls" */ new URL("./xls-thread.ts", import.meta.url), {
    workerData: bytes,
    // What SheetJS says to the console is not for the person at the terminal.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: XLS_LIMITS.megabytes },
  });
  return new Promise<XlsAnswer>((done, fail) => {
    const giveUp = (detail: string) => fail(new WorkbookError("too-large", detail));
    const timer = setTimeout(() => {
      giveUp(`not read in ${XLS_LIMITS.milliseconds} ms`);
      void thread.terminate();
    }, XLS_LIMITS.milliseconds);
    thread.once("message", done);
    thread.once("error", ({ message }) => giveUp(message));
    thread.once("exit", () => {
      clearTimeout(timer);
      giveUp("the reading thread ended without an answer");
    });
  });
}
