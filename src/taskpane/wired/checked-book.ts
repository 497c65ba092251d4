import type { CheckedWorkbooks } from "../../check-workbook";
import type { Report } from "../../core/report/report";
import type { Standard, StandardNotInForce } from "../../core/standard";
import type { CheckRequest, CheckWatch } from "../services/check-service";
import { CORRECTIONS_KEY, readCorrections } from "./corrections";
import type { OpenBook } from "./open-book";

/** A check with the standard it was made by. */
export interface Checked extends CheckedWorkbooks {
  readonly standard: Standard | StandardNotInForce;
}

/** Checks the open workbook and remembers what its last report was made from. */
export class CheckedBook {
  private last: Checked | null = null;

  constructor(readonly book: OpenBook) {}

  async check(request: CheckRequest, watch: CheckWatch): Promise<Checked> {
    const { book } = this;
    const { checkWorkbook, resolve } = await import("./check-parts");
    const standard = resolve(request.region, request.on, request.choices);
    const sheet = request.scope === "sheet" ? await book.activeSheet() : undefined;
    const corrections = readCorrections(await book.texts.read(CORRECTIONS_KEY));
    const progress = (done: number, total: number, name: string) =>
      watch.progress({ done, total, sheet: name });
    const { signal } = watch;
    const checked = await checkWorkbook(book.port, { standard, sheet, corrections, progress, signal });
    signal.throwIfAborted();
    this.last = { ...checked, standard };
    return this.last;
  }

  /** What a report was made from. @throws where it is not the last one */
  behind(report: Report): Checked {
    if (this.last?.report !== report) throw new Error("the report is not of the last check");
    return this.last;
  }
}
