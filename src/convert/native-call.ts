import { yardsticksOf } from "../core/indicator/level";
import { RESOURCE_INDICATORS, STAGES } from "../core/stage";
import { cellOf, heightOf, isSingle, widthOf, type Argument, type Reference } from "./argument";
import { cellName } from "../core/address";
import { census, type Census } from "./cells";
import { coefficientFormula, meanFormula, plainCoefficientFormula } from "./native/coefficient";
import { gapFormula, levelFormula, ratioFormula, verdictFormula } from "./native/figures";
import { shareFormula, weightsOf, type SplitPart } from "./native/split";
import { indicatorFor, stageFor, standardFor, yardstickFor, type Setting } from "./setting";
import type { QbFunction } from "./qb-name";

const OMITTED: Argument = { kind: "omitted" };

/**
 * The native formula of one cell of a call's answer.
 * @param row of the answer, from 0; a call that answers with one cell has row and column 0.
 * @returns null where there is none: the value takes its place
 */
export function nativeCell(
  name: QbFunction,
  list: readonly Argument[],
  setting: Setting,
  row: number,
  column: number,
): string | null {
  const at = (index: number) => cellArgument(list[index] ?? OMITTED, row, column);
  switch (name) {
    case "CV":
      return coefficient(list[0] ?? OMITTED, list[1] ?? OMITTED, setting);
    case "MEAN":
      return mean(list[0] ?? OMITTED, list[1] ?? OMITTED, setting);
    case "RATIO":
      return ratio(at(0), at(1), at(2), setting);
    case "CHECK":
      return check([at(0), at(1), at(2), at(3), at(4)], setting);
    case "GAP":
      return gap([at(0), at(1), at(2), at(3), at(4), at(5)], setting);
    case "SCHOOL":
      return school(list[0] ?? OMITTED, list[1] ?? OMITTED, setting, row, column);
    case "SPLIT":
      return share(list, setting, row, column);
    case "STANDARD":
    case "REMARK":
    case "DRIVERS":
    case "INDICATORS":
    case "SELFTEST":
      return null;
  }
}

function cellArgument(argument: Argument, row: number, column: number): Argument {
  return argument.kind === "reference" ? cellOf(argument, row, column) : argument;
}

function coefficient(values: Argument, students: Argument, setting: Setting): string | null {
  const counted = plain(values, setting);
  if (!counted || values.kind !== "reference") return null;
  if (students.kind === "omitted") return plainCoefficientFormula(values.text);
  const pupils = plain(students, setting);
  if (!pupils || students.kind !== "reference" || !sameShape(values, students)) return null;
  return coefficientFormula(values.text, students.text, counted.emptyTexts + pupils.emptyTexts > 0);
}

function mean(values: Argument, students: Argument, setting: Setting): string | null {
  if (values.kind !== "reference" || students.kind !== "reference") return null;
  const isPlain = plain(values, setting) && plain(students, setting) && sameShape(values, students);
  return isPlain ? meanFormula(values.text, students.text) : null;
}

/** What a range holds, where a native formula reads it as our functions do: text in it they would not. */
function plain(argument: Argument, { book, sheet }: Setting): Census | null {
  const counted = argument.kind === "reference" ? census(book, sheet, argument) : null;
  return counted && counted.texts + counted.others === 0 ? counted : null;
}

function sameShape(one: Reference, other: Reference): boolean {
  return heightOf(one.area) === heightOf(other.area) && widthOf(one.area) === widthOf(other.area);
}

function ratio(indicator: Argument, total: Argument, students: Argument, setting: Setting): string | null {
  const standard = standardFor(OMITTED, OMITTED, setting);
  const resource = standard && indicatorFor(indicator, standard, setting);
  const figures = [figure(total, setting), figure(students, setting)];
  const [raw, pupils] = figures;
  return resource && raw && pupils ? ratioFormula(resource, raw, pupils) : null;
}

function check(
  list: readonly [Argument, Argument, Argument, Argument, Argument],
  setting: Setting,
): string | null {
  const [indicator, stage, value, region, date] = list;
  const standard = standardFor(region, date, setting);
  const resource = standard && indicatorFor(indicator, standard, setting);
  const yardstick = resource && yardstickFor(resource, stage, standard, setting);
  const cell = figure(value, setting);
  return yardstick && cell && !yardstick.rounded ? levelFormula(yardstick, cell) : null;
}

function gap(
  list: readonly [Argument, Argument, Argument, Argument, Argument, Argument],
  setting: Setting,
): string | null {
  const [indicator, stage, total, students, region, date] = list;
  const standard = standardFor(region, date, setting);
  const resource = standard && indicatorFor(indicator, standard, setting);
  const yardstick = resource && yardstickFor(resource, stage, standard, setting);
  const [raw, pupils] = [figure(total, setting), figure(students, setting)];
  return yardstick && raw && pupils ? gapFormula(yardstick, raw, pupils) : null;
}

/** A single cell that holds a number or looks blank, or a number written out. */
function figure(argument: Argument, setting: Setting): string | null {
  if (argument.kind === "constant") return typeof argument.value === "number" ? argument.text : null;
  return argument.kind === "reference" && isSingle(argument) && plain(argument, setting)
    ? argument.text
    : null;
}

function school(
  stage: Argument,
  values: Argument,
  setting: Setting,
  row: number,
  column: number,
): string | null {
  const standard = standardFor(OMITTED, OMITTED, setting);
  const named = stageFor(stage, setting);
  if (!standard || !named || values.kind !== "reference") return null;
  const yardsticks = RESOURCE_INDICATORS.flatMap((id) => {
    return yardsticksOf(standard.resources[id], standard)[STAGES.indexOf(named)] ?? [];
  });
  const cells = sevenCells(values, row, column);
  const census = cells.map((cell) => plain(cell, setting));
  if (cells.length !== RESOURCE_INDICATORS.length || census.includes(null)) return null;
  return verdictFormula(
    yardsticks,
    cells.map(({ text }) => text),
    standard.schoolAtLeast.value,
  );
}

/** The seven cells of one school: a row of the range, or a column of it where it is not seven wide. */
function sevenCells(values: Reference, row: number, column: number): Reference[] {
  const { top, left, right, bottom } = values.area;
  const inRow = right - left + 1 === RESOURCE_INDICATORS.length;
  const count = inRow ? right - left + 1 : bottom - top + 1;
  return Array.from({ length: count }, (_, i) => {
    const place = inRow ? { row: top + row, column: left + i } : { row: top + i, column: left + column };
    const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    return { ...values, area, text: values.sheetText + cellName(place.row, place.column) };
  });
}

const PARTS: readonly SplitPart[] = ["primary", "junior", "senior"];

function share(list: readonly Argument[], setting: Setting, row: number, column: number): string | null {
  const standard = standardFor(OMITTED, OMITTED, setting);
  const weights = standard && weightsOf(standard.splits);
  const part = PARTS[column];
  const inputs = [0, 1, 2, 3].map((index) => {
    const argument = cellArgument(list[index] ?? OMITTED, row, 0);
    return argument.kind === "omitted" && index > 0 ? "" : figure(argument, setting);
  });
  const [total, primary, junior, senior] = inputs;
  if (!weights || !part || !total || inputs.includes(null)) return null;
  const pupils = { primary: primary ?? "", junior: junior ?? "", senior: senior ?? "" };
  return shareFormula(part, weights, total, pupils);
}
