import { parseCell } from "../../core/address";
import type { Report } from "../../core/report/report";
import { WorkbookError } from "../../workbook/port";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CheckService, Hindrance } from "../services/check-service";
import type * as checkParts from "./check-parts";
import { MARKS_KEY } from "../../highlight/mark-record";
import type { Checked, CheckedBook } from "./checked-book";
import { SAID_KEY } from "./said-key";

/** The pane's check on the workbook that is open. */
export function checkOverBook(checked: CheckedBook): CheckService {
  const { book } = checked;
  let texts: Pick<typeof checkParts, "renderMessage" | "countyLabel"> | null = null;
  return {
    run: async (request, watch) => {
      const made = await checked.check(request, watch);
      const { report, snapshots } = made;
      texts = await import("./check-parts");
      return {
        report,
        hindrances: hindrancesOf(report, snapshots),
        hiddenRows: hiddenRows(report, snapshots),
        staleMarks: await staleMarks(made),
      };
    },
    select: async ({ file, sheet, cell }) => {
      if (checked.files.has(file)) throw new WorkbookError("in-other-file", `${file}: ${sheet}!${cell}`);
      const place = parseCell(cell);
      if (!place) throw new WorkbookError("sheet-missing", `${sheet}!${cell}`);
      await book.port.select(sheet, place);
    },
    selected: () => book.selected(),
    rowAt: (spot) => checked.rowAt(spot),
    correctColumn: async ({ file, sheet, column, field }) => {
      const { printSaid, readKept, withColumn } = await import("./check-parts");
      const heading = checked.headingOf(file, sheet, column);
      const place = checked.files.has(file) ? { file, sheet, column } : { sheet, column };
      const said = readKept(await book.texts.read(SAID_KEY));
      await book.texts.write(SAID_KEY, printSaid(withColumn(said, { ...place, heading, field })));
    },
    onChange: (listener) => book.port.onChange(listener),
    message: (finding, language) => texts?.renderMessage(finding, language) ?? "",
    label: (indicator, language) => texts?.countyLabel(indicator, language) ?? null,
  };
}

/** Sheets of the open workbook whose protection forbids marks: their findings are listed all the same. */
export function hindrancesOf(report: Report, [open]: readonly WorkbookSnapshot[]): Hindrance[] {
  const checked = new Set(report.tables.filter(({ file }) => file === open?.file).map(({ sheet }) => sheet));
  return (open?.sheets ?? [])
    .filter(({ name, protection }) => checked.has(name) && protection.on && !protection.allowFormatCells)
    .map(({ name }) => ({ sheet: name, code: "sheet-protected" }));
}

/** Most workbooks bear no marks; of those nothing more is loaded. */
async function staleMarks({ report, schools, standard, snapshots, printed }: Checked): Promise<boolean> {
  const [open] = snapshots;
  if (!open?.settings.has(MARKS_KEY) || "notInForce" in standard) return false;
  const { hasStaleMarks } = await import("../../highlight/stale-marks");
  return hasStaleMarks(report, schools, standard, open, printed);
}

function hiddenRows({ tables }: Report, snapshots: readonly WorkbookSnapshot[]): number {
  let hidden = 0;
  for (const { file, sheet, dataRows } of tables) {
    const sheets = snapshots.find((snapshot) => snapshot.file === file)?.sheets ?? [];
    const rows = sheets.find(({ name }) => name === sheet)?.hiddenRows ?? new Set<number>();
    for (const row of rows) if (row + 1 >= dataRows[0] && row + 1 <= dataRows[1]) hidden += 1;
  }
  return hidden;
}
