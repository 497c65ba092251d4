import { splitFor, splitPremises, type Shares, type StagePupils } from "../../core/split/split";
import type { Split } from "../../core/standard";
import { isBlank, readNumber, type Range } from "../arguments/cell";
import { missing } from "../arguments/columns";
import { elementwise, isFailure } from "../arguments/elementwise";
import { readStandard } from "../arguments/standard";
import type { Answer } from "../answers/excel-error";
import { say } from "../answers/language";
import { notAvailable, notReadable } from "../answers/problem";

type Part = keyof Shares;

/**
 * The stages' shares of a combined school's premises: a row of two a school, of three where senior pupils are
 * given. A stage that was left out is one that the school has not got; a blank cell is not filled in.
 */
export function splitsOf(total: Range, primary: Range, junior: Range, senior: Range): Answer[][] {
  const { splits } = readStandard(null, null);
  const parts: readonly Part[] = senior ? ["primary", "junior", "senior"] : ["primary", "junior"];
  const given = [total, primary, junior, senior].map(Boolean);
  const ranges = [total, primary ?? NONE, junior ?? NONE, senior ?? NONE].map(asColumn);
  requireLines(ranges);
  const isNothing = (cells: readonly unknown[]) =>
    cells.every((cell, index) => !given[index] || isBlank(cell));
  return elementwise(ranges, (cells, where) =>
    isNothing(cells) ? null : sharesOf(cells, where, splits),
  ).map(([shares]) => parts.map((part) => (isFailure(shares) ? shares : (shares?.[part] ?? ""))));
}

/** The shares of a school take a row: there is room for the schools of one line only. */
function requireLines(ranges: readonly Range[]): void {
  if (ranges.every((range) => (range?.[0]?.length ?? 1) === 1)) return;
  throw notReadable(say("每个参数只能是一格、一列或一行", "Each argument takes a cell, a column or a row"));
}

const NONE: Range = [[0]];

/** Several schools in a row read as several in a column: the shares take the row. */
function asColumn(range: Range): Range {
  return range?.length === 1 ? range[0]?.map((cell) => [cell]) : range;
}

function sharesOf(cells: readonly unknown[], where: () => string, splits: readonly Split[]): Shares {
  const [total = NaN, primary = NaN, junior = NaN, senior = NaN] = cells.map((cell) =>
    readNumber(cell, where),
  );
  if (Number.isNaN(total + primary + junior + senior)) throw missing(where());
  const pupils: StagePupils = { primary, junior, senior };
  const split = splitFor(pupils, splits);
  const shares = split ? splitPremises(total, pupils, split) : wholeToOne(total, pupils);
  if (shares) return shares;
  throw notAvailable(
    say(
      `${where()}的学生数不合任何一种分摊办法，请核对各学段在校生数`,
      `${where()}: there is no rule for such a school; check the pupils of each stage`,
    ),
  );
}

/** A campus with one stage is that stage's alone. */
function wholeToOne(total: number, { primary, junior, senior }: StagePupils): Shares | null {
  const stages = [primary, junior, senior];
  if (stages.filter((pupils) => pupils > 0).length !== 1 || stages.some((pupils) => pupils < 0)) return null;
  const share = (pupils: number) => (pupils > 0 ? total : 0);
  return { primary: share(primary), junior: share(junior), senior: share(senior) };
}
