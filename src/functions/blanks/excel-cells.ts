import type { BlankLookup, IsEmpty } from "./mend-zeros";

interface Waiting {
  readonly addresses: readonly string[];
  readonly resolve: (answers: readonly IsEmpty[]) => void;
  readonly reject: (error: unknown) => void;
}

type Run = (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void>;

/**
 * Looks cells up in Excel. All calls that are waiting when Excel has finished handing out calls are answered
 * by one sync.
 */
export function lookUpInExcel(run: Run): BlankLookup {
  let waiting: Waiting[] = [];
  const flush = () => {
    const together = waiting;
    waiting = [];
    answerAll(run, together).catch((error: unknown) => together.forEach(({ reject }) => reject(error)));
  };
  return (addresses) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, 0);
      waiting.push({ addresses, resolve, reject });
    });
}

async function answerAll(run: Run, together: readonly Waiting[]): Promise<void> {
  await run(async (context) => {
    const questions = new Map<string, () => IsEmpty>();
    for (const address of together.flatMap(({ addresses }) => addresses)) {
      if (!questions.has(address)) questions.set(address, ask(context, address));
    }
    await context.sync();
    for (const { addresses, resolve } of together) {
      resolve(addresses.map((address) => questions.get(address)?.() ?? (() => false)));
    }
  });
}

/** Only the part of a range that holds something is asked for: a whole column costs no more than its cells. */
function ask(context: Excel.RequestContext, address: string): () => IsEmpty {
  const { sheet, cells } = splitAddress(address);
  const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
  const used = range.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex");
  used.load("rowIndex,columnIndex,valueTypes");
  return () => emptinessOf(range, used);
}

function emptinessOf(range: Excel.Range, used: Excel.Range): IsEmpty {
  if (used.isNullObject) return () => true;
  const top = used.rowIndex - range.rowIndex;
  const left = used.columnIndex - range.columnIndex;
  const types = used.valueTypes;
  return (row, column) => (types[row - top]?.[column - left] ?? "Empty") === "Empty";
}

/** "'it''s'!A1:B2" */
export function splitAddress(address: string): { sheet: string; cells: string } {
  const end = address.lastIndexOf("!");
  const name = address.slice(0, end);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(end + 1) };
}
