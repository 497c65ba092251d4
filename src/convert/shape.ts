import { RESOURCE_INDICATORS } from "../core/stage";
import { Kind } from "../workbook/snapshot";
import { heightOf, widthOf, type Argument } from "./argument";
import { sheetOf } from "./cells";
import type { QbFunction } from "./qb-name";
import type { Setting } from "./setting";

/** How many rows and columns the answer of a call fills. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const ONE: Shape = { rows: 1, columns: 1 };
const INDICATOR_TABLE: Shape = { rows: RESOURCE_INDICATORS.length + 1, columns: 11 };

/** Null where it cannot be told from the formula and the cells it names. */
export function shapeOf(name: QbFunction, list: readonly Argument[], setting: Setting): Shape | null {
  switch (name) {
    case "CV":
    case "MEAN":
      return ONE;
    case "RATIO":
    case "STANDARD":
    case "CHECK":
    case "GAP":
      return common(list);
    case "SELFTEST":
      return common(list.slice(0, 1));
    case "SCHOOL":
    case "REMARK":
      return perSchool(list[1]);
    case "SPLIT":
      return perSplit(list);
    case "DRIVERS":
      return perDriver(list, setting);
    case "INDICATORS":
      return INDICATOR_TABLE;
  }
}

function common(list: readonly Argument[]): Shape | null {
  if (list.some(({ kind }) => kind === "other")) return null;
  const areas = list.flatMap((argument) => (argument.kind === "reference" ? [argument.area] : []));
  return { rows: Math.max(1, ...areas.map(heightOf)), columns: Math.max(1, ...areas.map(widthOf)) };
}

function perSchool(values: Argument | undefined): Shape | null {
  if (values?.kind !== "reference") return null;
  const { area } = values;
  const seven = RESOURCE_INDICATORS.length;
  if (widthOf(area) === seven) return { rows: heightOf(area), columns: 1 };
  return heightOf(area) === seven ? { rows: 1, columns: widthOf(area) } : null;
}

function perSplit(list: readonly Argument[]): Shape | null {
  const shape = common(list);
  const senior = list[3];
  const columns = senior && senior.kind !== "omitted" ? 3 : 2;
  // Schools in a row are answered in rows.
  return shape && { rows: Math.max(shape.rows, shape.columns), columns };
}

/** One row for every school that has both figures. */
function perDriver([values, students]: readonly Argument[], setting: Setting): Shape | null {
  if (values?.kind !== "reference" || students?.kind !== "reference") return null;
  const [one, other] = [
    sheetOf(setting.book, setting.sheet, values),
    sheetOf(setting.book, setting.sheet, students),
  ];
  if (!one || !other) return null;
  const { area } = values;
  const [down, right] = [students.area.top - area.top, students.area.left - area.left];
  let rows = 0;
  for (let row = area.top; row <= Math.min(area.bottom, one.rows - 1); row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isSchool =
        one.kind(row, column) === Kind.number && other.kind(row + down, column + right) === Kind.number;
      if (isSchool) rows++;
    }
  }
  return { rows, columns: 3 };
}
