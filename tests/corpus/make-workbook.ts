import { makePlans, makeSevenReport, makeStagesAbreast } from "./layouts";
import type { Kind, MadeWorkbook } from "./made";
import { makeForeign, makeOfficialForm, makeTrap } from "./others";
import { makeOddRows, makeTurned } from "./odd";
import { Random } from "./random";
import { makeStatistics } from "./statistics";
import { makeTable } from "./workbook";

const MAKERS: Readonly<Record<Kind, (seed: number, random: Random) => MadeWorkbook>> = {
  table: makeTable,
  "seven-report": makeSevenReport,
  "stages-abreast": makeStagesAbreast,
  "statistics-export": makeStatistics,
  "school-plan": makePlans,
  "official-form": makeOfficialForm,
  turned: makeTurned,
  "odd-rows": makeOddRows,
  foreign: makeForeign,
  trap: makeTrap,
};

/** Half of the workbooks are tables, the commonest kind; the others share the rest. */
const TURN: readonly Kind[] = [
  ...["table", "seven-report", "table", "stages-abreast", "table", "statistics-export"],
  ...[
    "table",
    "school-plan",
    "table",
    "official-form",
    "table",
    "foreign",
    "table",
    "trap",
    "turned",
    "odd-rows",
  ],
] as readonly Kind[];

/** The workbook of a number; the same number always makes the same workbook. */
export function makeWorkbook(seed: number): MadeWorkbook {
  const kind = TURN[seed % TURN.length] ?? "table";
  return MAKERS[kind](seed, new Random(seed));
}
