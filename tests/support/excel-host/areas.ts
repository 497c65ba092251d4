import { areaName, parseArea, type Area } from "../../../src/core/address";
import { HostError } from "./protocol";

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
/** Real Excel refuses longer lists of addresses. */
const LONGEST_LIST = 8191;

/** The areas of "A1:B2,C3" with or without a sheet before each. */
export function parseAreas(addresses: string): Area[] {
  if (addresses.length > LONGEST_LIST)
    throw new HostError("InvalidArgument", "the list of addresses is too long");
  return addresses.split(",").map((address) => {
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
    if (!area) throw new HostError("InvalidArgument", `no address: ${address}`);
    return area;
  });
}

export function listAreas(sheet: string, areas: readonly Area[]): string {
  return areas.map((area) => `'${sheet.replace(/'/g, "''")}'!${areaName(area)}`).join(",");
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function inside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The corner that relative references of a rule are seen from: Excel takes the bounding box of all areas. */
export function anchorOf(areas: readonly Area[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map(({ top }) => top)),
    column: Math.min(...areas.map(({ left }) => left)),
  };
}
