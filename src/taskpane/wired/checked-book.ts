import type { CheckedWorkbooks } from "../../check-workbook";
import type { Report } from "../../core/report/report";
import type { Standard, StandardNotInForce } from "../../core/standard";
import type { CheckRequest, CheckWatch } from "../services/check-service";
import type { AddedFiles } from "./added-files";
import type { OpenBook } from "./open-book";
import { breather } from "./breather";
import { SAID_KEY } from "./said-key";

/** A check with the standard it was made by. */
export interface Checked extends CheckedWorkbooks {
  readonly standard: Standard | StandardNotInForce;
}

/** Checks the open workbook and remembers what its last report was made from. */
export class CheckedBook {
  private last: Checked | null = null;

  constructor(
    readonly book: OpenBook,
    readonly files: AddedFiles,
  ) {}

  async check(request: CheckRequest, watch: CheckWatch): Promise<Checked> {
    const { book } = this;
    const { checkWorkbook, countOf, readKept, resolve } = await import("./check-parts");
    const standard = resolve(request.region, request.on, request.choices);
    const sheet = request.scope === "sheet" ? await book.activeSheet() : undefined;
    const said = readKept(await book.texts.read(SAID_KEY));
    const saidIn = countOf(said) === 0 ? [] : [{ file: "", from: "", count: countOf(said) }];
    const progress = (done: number, total: number, name: string) =>
      watch.progress({ done, total, sheet: name });
    const { signal } = watch;
    const options = {
      standard,
      sheet,
      said,
      saidIn,
      others: this.files.beside,
      progress,
      signal,
      pause: breather(),
    };
    const checked = await checkWorkbook(book.port, options);
    signal.throwIfAborted();
    this.last = { ...checked, standard };
    return this.last;
  }

  /** The heading over a column of the last check; undefined where it has none. */
  headingOf(sheet: string, column: string): string | undefined {
    const tables = this.last?.report.tables.filter((table) => table.sheet === sheet) ?? [];
    const found = tables.flatMap(({ columns }) => columns).find((one) => one.column === column);
    return found?.heading || undefined;
  }

  /** What a report was made from. @throws where it is not the last one */
  behind(report: Report): Checked {
    if (this.last?.report !== report) throw new Error("the report is not of the last check");
    return this.last;
  }
}
