import { toWorkbookError } from "./errors";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What the adapter needs from Office; injected, so that tests can put a host of their own behind it. */
export interface ExcelHost {
  /**
   * Runs a batch; all its writes are one step for Ctrl+Z where this Excel can.
   * @throws WorkbookError, never Office's own error.
   */
  run<T>(batch: Batch<T>, options?: RunOptions): Promise<T>;
  /** Runs a batch where an event handler was added, so that it can be taken away. */
  runIn(context: OfficeExtension.ClientRequestContext, batch: Batch<void>): Promise<void>;
  /** Whether this Excel has ExcelApi of this version. */
  supports(version: string): boolean;
  /** Excel in a browser: requests and responses end at 5 MB. */
  readonly online: boolean;
  /** The book can only be looked at. */
  readOnly(): boolean;
}

export interface RunOptions {
  readonly oneUndoStep?: boolean;
}

/** The Excel that the add-in runs in. */
export function excelHost(): ExcelHost {
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    run: (batch, options) => runBatch(Excel, batch, { grouped: supports("1.20") && !!options?.oneUndoStep }),
    runIn: (context, batch) => asWorkbookError(Excel.run(context as Excel.RequestContext, batch)),
    supports,
    online: Office.context.platform === Office.PlatformType.OfficeOnline,
    readOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
  };
}

type Runner = Pick<typeof Excel, "run">;

/**
 * Excel.run with errors of ours. Fails at once while a cell is being edited: waiting would
 * look like a crash. Where Excel cannot group a call for undo, the batch runs ungrouped.
 */
export async function runBatch<T>(excel: Runner, batch: Batch<T>, options: { grouped: boolean }): Promise<T> {
  try {
    return await excel.run(
      { delayForCellEdit: false, ...(options.grouped && { mergeUndoGroup: true }) },
      batch,
    );
  } catch (error) {
    if (options.grouped && codeOf(error) === "UndoNotSupported") {
      return runBatch(excel, batch, { grouped: false });
    }
    throw toWorkbookError(error);
  }
}

async function asWorkbookError(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw toWorkbookError(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
