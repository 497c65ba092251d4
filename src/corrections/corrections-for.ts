import { fold } from "../templates/text";
import type { Corrections } from "../templates/recognise";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ColumnPlace, RowCorrection, Said } from "./said";

/** What was said of the columns and rows of one workbook, as the recogniser asks for it. */
export function correctionsFor({ columns, units, rows }: Said, book: WorkbookSnapshot): Corrections {
  const isOwn = ({ file }: { readonly file?: string | undefined }) =>
    file === undefined || file === book.file;
  const [fields, scales] = [columns.filter(isOwn), units.filter(isOwn)];
  const schools = rows.filter((row) => isOwn(row) && row.school === true);
  const sheets = new Set(book.sheets.map(({ name }) => name));
  return {
    get: (sheet) => {
      const of = { sheet, sheets };
      return {
        get: (column, heading, isOnly) => found(fields, { ...of, column, heading, isOnly })?.field,
        isSchool: schoolsIn(sheet, schools),
        unit: (column, heading, isOnly) => found(scales, { ...of, column, heading, isOnly })?.unit,
      };
    },
  };
}

/** The names that are schools, whatever they sound like. */
function schoolsIn(sheet: string, rows: readonly RowCorrection[]): (name: string) => boolean {
  const names = new Set(rows.filter((row) => row.sheet === sheet).map(({ name }) => fold(name)));
  return (name) => names.size > 0 && names.has(fold(name));
}

/** The column that is asked about. */
interface Asked {
  readonly sheet: string;
  readonly sheets: ReadonlySet<string>;
  readonly column: string;
  readonly heading: string;
  /** No other column of the sheet has the heading. */
  readonly isOnly: boolean;
}

/**
 * The last thing said of a column: of this place under this heading, else of the heading alone,
 * where the column has moved or the sheet that was spoken of is not in this workbook.
 */
function found<Entry extends ColumnPlace>(
  entries: readonly Entry[],
  { sheet, sheets, column, heading, isOnly }: Asked,
): Entry | undefined {
  const same = (one: Entry) => one.heading === undefined || fold(one.heading) === fold(heading);
  const here = entries.filter((one) => one.sheet === sheet && one.column === column && same(one));
  const moved = entries.filter(
    (one) =>
      isOnly && one.heading !== undefined && (one.sheet === sheet || !sheets.has(one.sheet)) && same(one),
  );
  return here.at(-1) ?? moved.at(-1);
}
