import type { CheckedWorkbooks } from "../../check-workbook";
import { columnIndex, parseCell } from "../../core/address";
import type { Report } from "../../core/report/report";
import type { Standard, StandardNotInForce } from "../../core/standard";
import type { CellSpot, CheckRequest, CheckWatch, NamedRow } from "../services/check-service";
import type { AddedFiles } from "./added-files";
import type { OpenBook } from "./open-book";
import { breather } from "../../workbook/breather";
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
  headingOf(file: string, sheet: string, column: string): string | undefined {
    const all = this.last?.report.tables.filter((table) => table.sheet === sheet) ?? [];
    const tables = this.files.has(file) ? all.filter((table) => table.file === file) : all;
    const found = tables.flatMap(({ columns }) => columns).find((one) => one.column === column);
    return found?.heading || undefined;
  }

  /** The row of a cell of the open workbook, by the column of names of the table over it. */
  rowAt({ sheet, cell }: CellSpot): NamedRow | null {
    const place = parseCell(cell);
    const { report, snapshots } = this.last ?? { report: null, snapshots: [] };
    const content = snapshots[0]?.sheets.find(({ name }) => name === sheet);
    if (!place || !report || !content) return null;
    const [row, file] = [place.row + 1, snapshots[0]?.file];
    const over = report.tables
      .filter((table) => table.file === file && table.sheet === sheet && table.headerRows[1] < row)
      .at(-1);
    const column = over?.columns.find(({ field }) => field === "name")?.column;
    const name = column === undefined ? "" : content.text(place.row, columnIndex(column)).trim();
    const isSchool = report.schools.some(
      (school) => school.file === file && school.sheet === sheet && school.row === row,
    );
    return name === "" ? null : { sheet, row, name, isSchool };
  }

  /** What a report was made from. @throws where it is not the last one */
  behind(report: Report): Checked {
    if (this.last?.report !== report) throw new Error("the report is not of the last check");
    return this.last;
  }
}
