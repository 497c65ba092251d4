import { runBatch, type ExcelHost } from "../../../src/workbook/office/host";
import { openOfficeClient, type OfficeClient } from "../office-client";
import type { BookModel } from "./book";
import { execute } from "./dispatch";
import { ActionType, type Action, type Answer, type Batch } from "./protocol";
import { HostWorkbook } from "./workbook";

export interface FakeExcelOptions {
  /** 14 is ExcelApi 1.14, as in LTSC 2021. */
  readonly level?: number;
  readonly online?: boolean;
  readonly readOnly?: boolean;
  /** Longer requests and answers are refused, as on the web. */
  readonly payloadLimit?: number;
}

const LTSC_2021 = 14;

/** Microsoft's client over a book in memory, with everything that went over the wire. */
export class FakeExcel {
  /** What was sent, one batch a sync; batches that only free references are left out. */
  readonly sent: Batch[] = [];
  /** The longest request and the longest answer so far, in bytes. */
  longest = { request: 0, answer: 0 };
  /** Set to make the next batches fail. */
  failing: ((batch: Batch) => Answer | null) | null = null;
  /** Set to break a batch off at an action; what came before it is done. */
  breakAt: ((action: Action) => boolean) | null = null;
  readonly client: OfficeClient;
  readonly undoGroups: boolean[] = [];

  constructor(
    readonly book: BookModel,
    readonly options: FakeExcelOptions = {},
  ) {
    this.client = openOfficeClient((batch) => this.answer(batch));
  }

  get host(): ExcelHost {
    const { level = LTSC_2021, online = false, readOnly = false } = this.options;
    return {
      run: (batch, options) => {
        const grouped = level >= 20 && !!options?.oneUndoStep;
        this.undoGroups.push(grouped);
        return runBatch(this.client.Excel, batch, { grouped });
      },
      runIn: (context, batch) => this.client.Excel.run(context as Excel.RequestContext, batch),
      supports: (version) => minor(version) <= level,
      online,
      readOnly: () => readOnly,
    };
  }

  private answer(batch: Batch): Answer {
    const limit = this.options.payloadLimit ?? Infinity;
    if (!onlyFrees(batch)) this.sent.push(batch);
    const request = bytes(batch);
    this.longest.request = Math.max(this.longest.request, request);
    if (request > limit) return failure("RequestPayloadSizeLimitExceeded");
    const refused = this.failing?.(batch);
    if (refused) return refused;
    const root = new HostWorkbook(this.book, { level: this.options.level ?? LTSC_2021 });
    const answer = execute(root, batch, (action) => this.breakAt?.(action) ?? false);
    this.longest.answer = Math.max(this.longest.answer, bytes(answer));
    return bytes(answer) > limit ? failure("ResponsePayloadSizeLimitExceeded") : answer;
  }
}

export function failure(code: string): Answer {
  return { Results: [], Error: { Code: code, Message: code, ActionIndex: 0, Location: "" } };
}

const minor = (version: string) => Number(version.split(".")[1]);
const bytes = (message: object) => new TextEncoder().encode(JSON.stringify(message)).length;

function onlyFrees(batch: Batch): boolean {
  const calls = batch.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return calls.every(({ Name }) => Name === "_RemoveReference");
}
