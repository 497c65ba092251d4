import type { Yardstick } from "../core/indicator/level";
import { yardsticksOf } from "../core/indicator/level";
import type { ResourceStandard, Standard } from "../core/standard";
import { STAGES, type Stage } from "../core/stage";
import { NATION } from "../standards/find-region";
import { isInForce, resolve } from "../standards/resolve";
import { dayNamed } from "../terms/day-name";
import { indicatorNamed } from "../terms/indicator-name";
import { stageNamed } from "../terms/stage-name";
import { Kind, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import type { Argument } from "./argument";
import { sheetOf } from "./cells";

/** Where a formula stands, and on which day it is turned. */
export interface Setting {
  readonly book: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  /** An ISO day: what a date that was left out means. */
  readonly today: string;
}

/** What an argument of one cell says now: a native formula keeps it as a constant. Null for blank or no constant. */
export function constantOf(argument: Argument, { book, sheet: own }: Setting): string | number | null {
  if (argument.kind === "constant") return typeof argument.value === "boolean" ? null : argument.value;
  if (argument.kind !== "reference") return null;
  const sheet = sheetOf(book, own, argument);
  const { top, left } = argument.area;
  if (!sheet) return null;
  if (sheet.kind(top, left) === Kind.number) return sheet.number(top, left);
  return sheet.kind(top, left) === Kind.text ? sheet.text(top, left) : null;
}

/** The standard that a call asks for; null where its region or date is not known, or nothing was in force. */
export function standardFor(region: Argument, date: Argument, setting: Setting): Standard | null {
  const place = region.kind === "omitted" ? NATION.code : constantOf(region, setting);
  const day = date.kind === "omitted" ? setting.today : dayOfConstant(constantOf(date, setting));
  if (place === null || day === null) return null;
  try {
    const standard = resolve(String(place), day);
    return isInForce(standard) ? standard : null;
  } catch {
    return null;
  }
}

function dayOfConstant(value: string | number | null): string | null {
  return value === null ? null : dayNamed(value);
}

export function indicatorFor(
  argument: Argument,
  standard: Standard,
  setting: Setting,
): ResourceStandard | null {
  const text = constantOf(argument, setting);
  return text === null ? null : indicatorNamed(String(text), standard);
}

/** What one stage of an indicator is judged against. */
export function yardstickFor(
  resource: ResourceStandard,
  stage: Argument,
  standard: Standard,
  setting: Setting,
): Yardstick | null {
  const named = stageFor(stage, setting);
  return named && (yardsticksOf(resource, standard)[STAGES.indexOf(named)] ?? null);
}

export function stageFor(argument: Argument, setting: Setting): Stage | null {
  const text = constantOf(argument, setting);
  return text === null ? null : stageNamed(String(text));
}
