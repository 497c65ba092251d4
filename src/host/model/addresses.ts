import { areaName, columnIndex, columnName, parseArea, type Area } from "../../core/address";
import { quotedSheetName } from "../../workbook/sheet-name";
import { HostError } from "../dispatch/host-object";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
/** Excel refuses longer lists of addresses. */
const LONGEST_LIST = 8191;

/** A name that a formula may hold without quotes, and that is no cell. */
const PLAIN_NAME = /^(?![A-Za-z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}_.]*$/u;

/** @throws HostError InvalidArgument for what is no list of addresses, with or without a sheet before each */
export function parseAreas(addresses: string): Area[] {
  if (addresses.length > LONGEST_LIST) throw notUnderstood(`${addresses.slice(0, 30)}…`);
  return addresses.split(",").map((address) => parseAddress(address.trim()));
}

export function parseAddress(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const area = parseArea(cells) ?? wholeColumns(cells) ?? wholeRows(cells);
  if (!area) throw notUnderstood(address);
  return area;
}

/** "小学!A1:B2,'一 中'!C3" */
export function listAddresses(sheet: string, areas: readonly Area[]): string {
  const name = PLAIN_NAME.test(sheet) ? sheet : quotedSheetName(sheet);
  return areas.map((area) => `${name}!${localAddress(area)}`).join(",");
}

export function localAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === LAST_ROW && (left > 0 || right < LAST_COLUMN)) {
    return `${columnName(left)}:${columnName(right)}`;
  }
  return left === 0 && right === LAST_COLUMN ? `${top + 1}:${bottom + 1}` : areaName(area);
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

export function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function wholeColumns(cells: string): Area | null {
  const [, from = "", to = from] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(cells) ?? [];
  if (!from) return null;
  const [left = 0, right = 0] = [columnIndex(from), columnIndex(to)].sort((a, b) => a - b);
  return { ...WHOLE_SHEET, left, right };
}

function wholeRows(cells: string): Area | null {
  const [, from = "", to = from] = /^([1-9]\d*):([1-9]\d*)$/.exec(cells) ?? [];
  if (!from) return null;
  const [top = 0, bottom = 0] = [Number(from) - 1, Number(to) - 1].sort((a, b) => a - b);
  return { ...WHOLE_SHEET, top, bottom };
}

function notUnderstood(address: string): HostError {
  return new HostError("InvalidArgument", `${address} is no address`);
}
