import { parseArea, cellName, type Area, type CellPlace } from "../../../core/address";
import { WorkbookError } from "../../port";
import type { PackageDraft } from "./package-draft";
import { relationships } from "./relationships";
import type { WorksheetText } from "./worksheet-text";
import { attribute, numberAttribute } from "./xml/attributes";
import { openTag, rootElement } from "./xml/elements";

const FORMULA_TAG = /<(?:[\w.-]+:)?f\s(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/**
 * Refuses cells that Excel would refuse as well or could not open: parts of array formulas and data tables,
 * and the headings of tables, which the table's own part repeats.
 * @throws WorkbookError read-only
 */
export function refuseUnwritable(
  draft: PackageDraft,
  sheet: WorksheetText,
  cells: readonly CellPlace[],
): void {
  const areas = [...arrayAreas(sheet), ...tableHeadings(draft, sheet.part)];
  const cell = cells.find((place) => areas.some((area) => covers(area, place)));
  if (cell)
    throw new WorkbookError(
      "read-only",
      `${cellName(cell.row, cell.column)} is part of an array or a table heading`,
    );
}

export function covers(area: Area, { row, column }: CellPlace): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

function arrayAreas({ text, sheetData }: WorksheetText): Area[] {
  const cells = text.slice(sheetData.contentStart, sheetData.contentEnd);
  if (!/["'](?:array|dataTable)["']/.test(cells)) return [];
  return [...cells.matchAll(FORMULA_TAG)]
    .filter(([tag]) => ["array", "dataTable"].includes(attribute(tag, "t") ?? ""))
    .map(([tag]) => parseArea(attribute(tag, "ref") ?? ""))
    .filter((area) => area !== null);
}

function tableHeadings(draft: PackageDraft, part: string): Area[] {
  return relationships(draft, part)
    .filter(({ type, target }) => type === "table" && draft.has(target))
    .map(({ target }) => draft.text(target))
    .flatMap((text) => headingOf(openTag(text, rootElement(text))));
}

function headingOf(table: string): Area[] {
  const area = parseArea(attribute(table, "ref") ?? "");
  const rows = numberAttribute(table, "headerRowCount") ?? 1;
  return area && rows > 0 ? [{ ...area, bottom: area.top + rows - 1 }] : [];
}
