import type { Range } from "../arguments/cell";
import { lookUpInExcel } from "../blanks/excel-cells";
import { mendZeros, type BlankLookup } from "../blanks/mend-zeros";
import { excelError, toExcel, type Answer } from "./excel-error";
import { say } from "./language";
import { notAvailable } from "./problem";

/** What Excel tells of a call beside its arguments. */
export interface Call {
  readonly parameterAddresses?: readonly string[] | undefined;
}

type Reckon = (ranges: readonly Range[]) => readonly (readonly Answer[])[];

/** Undefined until the first call asks for it: Excel's library may come after ours. */
let lookUp: BlankLookup | null | undefined;

/** Puts another way of looking cells up in place, for hosts and tests; null: there is none. */
export function setBlankLookup(lookup: BlankLookup | null): void {
  lookUp = lookup;
}

function blankLookup(): BlankLookup | null {
  if (lookUp !== undefined || typeof Excel === "undefined") return lookUp ?? null;
  lookUp = lookUpInExcel((batch) => Excel.run(batch));
  return lookUp;
}

/**
 * Answers a call whose ranges may hold zeros that are blanks.
 * @param ranges all arguments of the call in their order.
 * @throws Excel's own errors, as a rejection
 */
export async function answer(
  call: Call | undefined,
  ranges: readonly Range[],
  reckon: Reckon,
): Promise<unknown[][]> {
  try {
    return toExcel(reckon(await mended(call, ranges)));
  } catch (error) {
    throw excelError(error);
  }
}

/** Answers a call that no blank can lead astray. */
export function answerAtOnce(reckon: () => readonly (readonly Answer[])[]): unknown[][] {
  try {
    return toExcel(reckon());
  } catch (error) {
    throw excelError(error);
  }
}

/** A 0 that nobody can tell from a blank is not reckoned with. */
async function mended(call: Call | undefined, ranges: readonly Range[]): Promise<readonly Range[]> {
  try {
    return await mendZeros(ranges, call?.parameterAddresses ?? [], blankLookup());
  } catch {
    throw notAvailable(
      say("有0，分不清是0还是未填，请重新计算", "A 0 could not be told from a blank cell: calculate again"),
    );
  }
}
