import { checkRecognised, type CheckResult } from "../../src/check-workbook";
import type { Standard } from "../../src/core/standard";
import { countyFillEdits, type CountyFill } from "../../src/forms/fill-county/county-fill";
import { fillCounty } from "../../src/forms/fill-county/fill-county";
import { SchoolFigures } from "../../src/forms/school-figures";
import { recogniseWorkbook } from "../../src/templates/recognise-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { gridSheet, testWorkbook, type TestCell } from "./grid-sheet";

/** A workbook as a test writes it down. */
export interface TestBook {
  readonly file: string;
  readonly sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>;
  readonly merges?: Readonly<Record<string, readonly string[]>>;
}

export function snapshotOf({ file, sheets, merges = {} }: TestBook): WorkbookSnapshot {
  const grids = Object.entries(sheets).map(([name, rows]) =>
    gridSheet(rows, { name, merges: merges[name] ?? [] }),
  );
  return testWorkbook(grids, file);
}

export function checkBooks(books: readonly WorkbookSnapshot[], standard: Standard): CheckResult {
  return checkRecognised(
    books.map((book) => recogniseWorkbook(book)),
    { standard },
  );
}

/** What a form in one workbook would get from the others. */
export function fillsFrom(
  form: WorkbookSnapshot,
  others: readonly WorkbookSnapshot[],
  standard: Standard,
): CountyFill[] {
  const { facts, report, schools } = checkBooks([form, ...others], standard);
  const forms = recogniseWorkbook(form).forms.filter(({ of }) => of === "county");
  return fillCounty(forms, { facts, report, standard, tables: new SchoolFigures(schools) }, form);
}

/** The workbook with its forms filled. */
export function filled(book: TestBook, fills: readonly CountyFill[], overwrite = false): TestBook {
  const sheets = Object.fromEntries(
    Object.entries(book.sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
  for (const edit of countyFillEdits(fills, book.file, { overwrite })) {
    if (edit.kind !== "set-cells") continue;
    for (const { row, column, content } of edit.cells) {
      const rows = sheets[edit.sheet] as TestCell[][];
      while (rows.length <= row) rows.push([]);
      (rows[row] as TestCell[])[column] = content as TestCell;
    }
  }
  return { ...book, sheets };
}
