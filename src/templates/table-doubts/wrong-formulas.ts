import { cellName } from "../../core/address";
import { finding } from "../../core/report/finding";
import type { Finding } from "../../core/report/report";
import type { ResourceIndicator } from "../../core/stage";
import { RESOURCE_INDICATORS } from "../../core/stage";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { remembered } from "../remembered";
import { fold, foldHeading } from "../text";
import { splitUnit } from "../units";
import { matchHeading } from "../vocabulary/match";

const ROWS = 120;
const COLUMNS = 8;
const LONGEST = 200;
const PER_HUNDRED: readonly ResourceIndicator[] = ["R1", "R2", "R3", "R7"];

/**
 * Formulas that a bureau's own instruction sheet prints wrong: a value per hundred pupils without
 * "×100", a value of equipment in 万元 without "×10000", a figure divided by itself.
 * @param inTenThousands whether the workbook asks for the equipment's value in 万元
 */
export function wrongFormulas(sheet: SheetSnapshot, file: string, inTenThousands: boolean): Finding[] {
  const findings: Finding[] = [];
  for (let row = 0; row < Math.min(ROWS, sheet.rows); row += 1) {
    const told = toldIn(sheet, row);
    if (!told) continue;
    const fault = faultOf(told.text, told.indicator, inTenThousands);
    if (!fault) continue;
    const about = { file, sheet: sheet.name, cell: cellName(row, told.column), indicator: told.indicator };
    findings.push(
      finding({
        code: "formula-wrong",
        severity: "warning",
        ...about,
        params: { formula: told.shown, fault },
      }),
    );
  }
  return findings;
}

/** Whether some line of a sheet asks for the equipment's value in 万元. */
export function asksTenThousands(sheet: SheetSnapshot): boolean {
  for (let row = 0; row < Math.min(ROWS, sheet.rows); row += 1) {
    if (rowSays(sheet, row, ofEquipment) && rowSays(sheet, row, inTenThousandYuan)) return true;
  }
  return false;
}

const ofEquipment = remembered((text) => fold(text).includes("仪器设备"));
const inTenThousandYuan = remembered((text) => fold(text).includes("万元"));

function rowSays(sheet: SheetSnapshot, row: number, says: (text: string) => boolean): boolean {
  for (let column = 0; column < Math.min(COLUMNS, sheet.columns); column += 1) {
    if (says(sheet.text(row, column))) return true;
  }
  return false;
}

interface Told {
  readonly text: string;
  readonly shown: string;
  readonly column: number;
  readonly indicator: ResourceIndicator | null;
}

/** A formula in words, and the indicator named in a cell before it. */
function toldIn(sheet: SheetSnapshot, row: number): Told | null {
  const texts = textsOf(sheet, row);
  const formula = texts.find(({ text }) => text.length <= LONGEST && /÷/.test(text));
  if (!formula) return null;
  const before = texts.filter(({ column }) => column < formula.column);
  const indicator = before.map(({ shown }) => indicatorOf(shown)).find((one) => one !== null) ?? null;
  return { ...formula, indicator };
}

function textsOf(sheet: SheetSnapshot, row: number) {
  return Array.from({ length: Math.min(COLUMNS, sheet.columns) }, (_, column) => {
    const shown = sheet.text(row, column).trim();
    return { shown, text: fold(shown), column };
  }).filter(({ text }) => text !== "");
}

function indicatorOf(text: string): ResourceIndicator | null {
  const field = matchHeading({ parts: [splitUnit(foldHeading(text)).words], weak: [] })[0]?.term.field;
  return RESOURCE_INDICATORS.find((id) => id === field) ?? null;
}

function faultOf(text: string, indicator: ResourceIndicator | null, inTenThousands: boolean): string | null {
  const [over = "", under = ""] = text.split("÷");
  const plain = (part: string) => part.replace(/^.*[(]|[)].*$/g, "").replace(/[×*]100%?$/, "");
  if (plain(over).length > 2 && plain(over) === plain(under)) return "same-over-same";
  if (indicator === null) return null;
  if (PER_HUNDRED.includes(indicator)) return /100/.test(text) ? null : "no-hundred";
  if (indicator !== "R6" || !inTenThousands) return null;
  return /1万|10000|10,000|万元/.test(text) ? null : "ten-thousand";
}
