import { areaName } from "../../core/address";
import type { TableReading } from "../../core/report/report";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** How the report tells that a form was read: it has no columns of schools. */
export function formReading(
  sheet: SheetSnapshot,
  file: string,
  layout: string,
  heading: number,
  last: number,
  right: number,
): TableReading {
  const area = { top: heading, left: 0, bottom: Math.max(last, heading), right };
  return {
    file,
    sheet: sheet.name,
    layout,
    range: areaName(area),
    headerRows: [heading + 1, heading + 1],
    dataRows: [heading + 2, Math.max(last, heading + 1) + 1],
    stageFrom: "none",
    columns: [],
  };
}
