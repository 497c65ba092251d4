import { WorkbookError } from "../../workbook/port";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { XLS_LIMITS } from "../../workbook/xls/limits";
import { bookIn, type XlsAnswer } from "../../workbook/xls/xls-answer";

/**
 * Reads an .xls file in a worker, whose code is loaded only now; given up after a minute.
 * @throws WorkbookError
 */
export async function readXlsInWorker(bytes: Uint8Array, fileName: string): Promise<WorkbookSnapshot> {
  if (bytes.length > XLS_LIMITS.bytes) throw new WorkbookError("too-large", `${bytes.length} bytes`);
  const worker = new Worker(/* webpackChunkName: "xls" */ new URL("./xls-worker.ts", import.meta.url));
  try {
    return bookIn(await answerTo(worker, bytes), fileName);
  } finally {
    worker.terminate();
  }
}

function answerTo(worker: Worker, bytes: Uint8Array): Promise<XlsAnswer> {
  return new Promise<XlsAnswer>((done, fail) => {
    const giveUp = (detail: string) => fail(new WorkbookError("too-large", detail));
    const timer = setTimeout(() => giveUp("no answer"), XLS_LIMITS.milliseconds);
    worker.onmessage = ({ data }: MessageEvent<XlsAnswer>) => {
      clearTimeout(timer);
      done(data);
    };
    worker.onerror = ({ message }) => {
      clearTimeout(timer);
      giveUp(message);
    };
    worker.postMessage(bytes);
  });
}
