import fc from "fast-check";
import { cellName } from "../../src/core/address";
import { NATIONAL, standardOn } from "../support/national-standard";
import { FIFTEEN_DIGITS, PLAIN_DOUBLES } from "../support/rule-evaluator";
import { askedCells, checkAndMark, paintedCells, workbookOf } from "./marked-cells";
import {
  CAREFUL,
  CARELESS,
  changed,
  countyRows,
  figuresOf,
  FIRST_ROW,
  firstFigure,
  randomCounty,
  type RandomCounty,
  typedFigures,
} from "./random-county";

const ROUNDED = standardOn("2024-09-01", { comparison: "rounded" });

describe.each([
  ["unrounded", NATIONAL],
  ["rounded", ROUNDED],
] as const)("marks, %s figures judged", (_, standard) => {
  test("paint exactly the report's cells, level by level, however a program rounds and compares", () => {
    fc.assert(
      fc.property(randomCounty(CARELESS), (county) => {
        const snapshot = workbookOf(countyRows(county));
        const { report, edits } = checkAndMark(snapshot, standard);
        for (const program of [FIFTEEN_DIGITS, PLAIN_DOUBLES]) {
          expect(paintedCells(snapshot, edits, program)).toEqual(askedCells(report));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A county and one of its typed figures, with what it is changed to. */
const change = randomCounty(CAREFUL).chain((county) =>
  fc.record({
    county: fc.constant(county),
    school: fc.nat(county.schools.length - 1),
    at: fc.nat(typedFigures(county.kind) - 1),
    factor: fc.constantFrom(0, 0.5, 0.84, 0.86, 0.99, 1.01, 1.2, 2, null),
  }),
);

describe("marks of a table whose figures are changed afterwards", () => {
  test("say of every school what a new check says", () => {
    fc.assert(
      fc.property(change, ({ county, school, at, factor }) => {
        const before = figureAt(county, school, at);
        fc.pre(typeof before === "number" && isJudgedAlike(county, school, at, factor));
        const figure = typeof before === "number" && factor !== null ? Math.round(before * factor) : null;
        const { edits } = checkAndMark(workbookOf(countyRows(county)), NATIONAL);
        const after = workbookOf(countyRows(changedCounty(county, school, at, figure)));
        const { report } = checkAndMark(after, NATIONAL);
        const { floor, standard } = askedCells(report);
        expect(paintedCells(after, edits)).toMatchObject({ floor, standard });
      }),
      { numRuns: 100 },
    );
  });

  test("a doubt about an empty cell comes with its emptiness and goes with a number", () => {
    fc.assert(
      fc.property(change, ({ county, school, at }) => {
        const before = figureAt(county, school, at);
        const other = changedCounty(county, school, at, before === null ? 7 : null);
        const [empty, filled] = before === null ? [county, other] : [other, county];
        const cell = `表!${cellName(FIRST_ROW + school, firstFigure(county) + at)}`;
        fc.pre(doubtsAt(empty, cell).includes("missing") && doubtsAt(filled, cell).length === 0);
        const { edits } = checkAndMark(workbookOf(countyRows(county)), NATIONAL);
        expect(paintedCells(workbookOf(countyRows(empty)), edits).doubt).toContain(cell);
        expect(paintedCells(workbookOf(countyRows(filled)), edits).doubt).not.toContain(cell);
      }),
      { numRuns: 60 },
    );
  });
});

function doubtsAt(county: RandomCounty, cell: string): string[] {
  const { findings } = checkAndMark(workbookOf(countyRows(county)), NATIONAL).report;
  const here = findings.filter(({ sheet, cell: at }) => `${sheet}!${at}` === cell);
  return here
    .filter(({ code, severity }) => !code.startsWith("below-") && severity !== "info")
    .map(({ code }) => code);
}

function figureAt(county: RandomCounty, school: number, at: number) {
  const one = county.schools[school];
  return one ? (figuresOf(one, county.kind)[at] ?? null) : null;
}

/**
 * Beside typed values, a raw figure that is not there leaves it to core whether the typed value is an echo
 * of that; and pupils that are not there cannot be divided by.
 */
function isJudgedAlike(county: RandomCounty, school: number, at: number, factor: number | null): boolean {
  if (at === 0 && !factor) return false;
  if (county.kind !== "both") return true;
  const one = county.schools[school];
  return factor !== null && one !== undefined && ![one.students, ...one.raw].includes(null);
}

function changedCounty(county: RandomCounty, school: number, at: number, cell: number | null): RandomCounty {
  const schools = county.schools.map((each, index) =>
    index === school ? changed(each, county.kind, at, cell) : each,
  );
  return { ...county, schools };
}
