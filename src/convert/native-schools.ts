import { cellName } from "../core/address";
import { yardsticksOf } from "../core/indicator/level";
import { RESOURCE_INDICATORS, STAGES } from "../core/stage";
import { cellArgument, type Argument, type Reference } from "./argument";
import { verdictFormula } from "./native/figures";
import { shareFormula, weightsOf, type SplitPart } from "./native/split";
import { figure, plain } from "./plain-cells";
import { stageFor, standardFor, type Setting } from "./setting";

const OMITTED: Argument = { kind: "omitted" };

/** QB.SCHOOL of one school: a row of its range, or a column. */
export function school(
  stage: Argument,
  values: Argument,
  setting: Setting,
  row: number,
  column: number,
): string | null {
  const standard = standardFor(OMITTED, OMITTED, setting);
  const named = stageFor(cellArgument(stage, row, column), setting);
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

/** QB.SPLIT of one school and stage. */
export function share(
  list: readonly Argument[],
  setting: Setting,
  row: number,
  column: number,
): string | null {
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
