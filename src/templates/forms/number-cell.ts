import type { CountyFigure } from "../../core/county/facts";
import { cellName } from "../../core/address";
import { Kind, type SheetSnapshot } from "../../workbook/snapshot";
import { fold } from "../text";
import { chineseNumber, NUMERALS } from "./sentence/chinese-number";
import { scaled } from "./sentence/slot-value";
import { withPercents } from "./sentence/written-number";

const NOTHING = /^(?:[*/-]+|…+|\.+|无|暂无|未填|不适用)?$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(%)?/;
const IN_WORDS = new RegExp(`^[${NUMERALS}]+(?:点[${NUMERALS}]+)?`);
const UNIT_AFTER = /^(?:元(?:\/(?:年|[生人](?:[·.・]?年)?))?|人|名|个|间|所|年|m2|万元?|班|份)?$/;

/**
 * The number in a cell of its own, in the field's own unit.
 * @param scale what one of the unit that the form prints is worth: 10 000 for 万元, 0.01 for %
 */
export function numberCell(
  sheet: SheetSnapshot,
  file: string,
  row: number,
  column: number,
  scale: number,
): CountyFigure {
  const at = { file, sheet: sheet.name, cell: cellName(row, column) };
  if (!sheet.computed(row, column)) return { ...at, ...lacking("not-computed") };
  switch (sheet.kind(row, column)) {
    case Kind.number:
      return { ...at, ...plainNumber(sheet, row, column, scale) };
    case Kind.text:
      return { ...at, ...textNumber(fold(sheet.text(row, column)), scale) };
    case Kind.error:
      return { ...at, ...lacking("error") };
    case Kind.boolean:
      return { ...at, ...lacking("text") };
    default:
      return { ...at, ...lacking("blank") };
  }
}

type Reading = Pick<CountyFigure, "value" | "lack" | "grain">;

function lacking(lack: NonNullable<CountyFigure["lack"]>): Reading {
  return { value: null, lack, grain: null };
}

/** A cell with a percent format holds the share itself; a formula's number has no last digit. */
function plainNumber(sheet: SheetSnapshot, row: number, column: number, scale: number): Reading {
  const isPercent = sheet.format(row, column).includes("%");
  return reading(
    String(sheet.number(row, column)),
    isPercent ? 1 : scale,
    sheet.formula(row, column) === null,
  );
}

function textNumber(folded: string, scale: number): Reading {
  if (NOTHING.test(folded)) return lacking("blank");
  const figures = inFigures(folded);
  const match = NUMBER.exec(figures);
  const unit = match ? figures.slice(match[0].length) : "";
  if (!match || !UNIT_AFTER.test(unit)) return lacking("text");
  const own = match[1] ? 0.01 : /^万/.test(unit) ? 1e4 : unit.startsWith("元") ? 1 : scale;
  return reading(match[0].replace(/[,%+]/g, ""), own, true);
}

/** "二十个" as "20个", "百分之九十五" as "95%"; what is not surely a number stays as it is. */
function inFigures(folded: string): string {
  const [words = ""] = IN_WORDS.exec(folded) ?? [];
  const value = words === "" ? null : chineseNumber(words);
  return value === null ? withPercents(folded) : value + folded.slice(words.length);
}

function reading(written: string, scale: number, isTyped: boolean): Reading {
  const decimals = written.split(/[.e]/)[1]?.length ?? 0;
  const value = written.includes("e") ? Number(written) * scale : scaled(written, scale);
  return { value, lack: null, grain: isTyped ? scale / 10 ** decimals : null };
}

/** A figure that a place lacks. */
export function blankFigure(sheet: SheetSnapshot, file: string, row: number, column: number): CountyFigure {
  return { file, sheet: sheet.name, cell: cellName(row, column), ...lacking("blank") };
}
