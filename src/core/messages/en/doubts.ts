import type { Impossible } from "../../doubts/impossible-value";
import type { Method } from "../../doubts/printed-coefficient";
import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import {
  COEFFICIENT_DECIMALS,
  printAmount,
  printAsked,
  printFigure,
  printThreshold,
  printValue,
  VALUE_DECIMALS,
} from "../numbers";
import { numberOf, printImpossible, textOf } from "../read-finding";
import { atStart, coefficientOf, nameOf, printCoefficient } from "./figures";

type Doubts =
  | "number-as-text"
  | "value-mismatch"
  | "rounding-decides"
  | "unit-suspect"
  | "duplicate-school"
  | "total-mismatch"
  | "impossible-value"
  | "unweighted-coefficient"
  | "coefficient-mismatch"
  | "verdict-mismatch"
  | "table-repeated"
  | "premises-split"
  | "split-undecided";

const METHODS: Readonly<Record<Method, string>> = {
  population: "every school weighs the same in it",
  sample: "every school weighs the same in it, with the deviation of a sample",
  "rounded-first": "computed from values rounded to two decimals first",
  "rounded-population": "every school weighs the same in it, and values were rounded first",
  "rounded-sample":
    "every school weighs the same in it, with the deviation of a sample, and values were rounded first",
};

const IMPOSSIBLE: Readonly<Record<Impossible, string>> = {
  negative: "negative",
  infinite: "too large to reckon with",
  "no-pupils": "it cannot be 0",
  fraction: "not a whole number",
  "more-than-whole": "larger than what it is a part of",
};

function numberAsText(finding: Finding): Sentence {
  const cells = numberOf(finding, "cells");
  const name = atStart(nameOf(finding.indicator));
  const what =
    cells === null
      ? `${name}: a number kept as text, read as ${printFigure(finding.actual ?? 0)}`
      : `${name}: all ${cells} numbers of the column are kept as text; they are read as numbers`;
  return { what, mend: "formulas of the sheet skip text; give the cells a number format" };
}

function valueMismatch(finding: Finding): Sentence {
  const printed = numberOf(finding, "printed") ?? 0;
  const actual = finding.actual ?? 0;
  const unit = textOf(finding, "unit") === "比例" ? "比例" : "";
  const print = (value: number, other: number) =>
    textOf(finding, "unit") === ""
      ? printValue(value, VALUE_DECIMALS, other)
      : printAmount(value, unit, 1, other);
  const [shown, computed] = [print(printed, actual), print(actual, printed)];
  const what = `${nameOf(textOf(finding, "field") || finding.indicator)}: ${shown} in the sheet, ${computed} by the raw figures`;
  return { what, mend: "the raw figures were judged; check both" };
}

function countyRoundingDecides(finding: Finding): Sentence {
  const { actual, required, indicator } = finding;
  const unit = textOf(finding, "unit") === "比例" ? "比例" : "";
  const decimals = numberOf(finding, "decimals") ?? 1;
  const exact = printAmount(actual ?? 0, unit, decimals, required);
  const rounded = printAmount(numberOf(finding, "rounded") ?? 0, unit, decimals);
  const bound = printAsked(required ?? 0, unit);
  return {
    what: `${atStart(nameOf(indicator))}: ${exact} rounds to ${rounded}, on the other side of the standard (${bound})`,
    mend: "the unrounded value was judged; have it looked at",
  };
}

function roundingDecides(finding: Finding): Sentence {
  const { actual, required } = finding;
  const of = textOf(finding, "of");
  const isCoefficient = of === "coefficient";
  const subject = isCoefficient ? coefficientOf(finding) : nameOf(finding.indicator);
  const decimals = isCoefficient ? COEFFICIENT_DECIMALS : VALUE_DECIMALS;
  if (of === "county") return countyRoundingDecides(finding);
  const rounded = (numberOf(finding, "rounded") ?? 0).toFixed(decimals);
  const exact = printValue(actual ?? 0, decimals, required);
  const bound = isCoefficient ? "the limit" : of === "floor" ? "85% of the standard" : "the standard";
  const what = `${subject}: ${exact} rounds to ${rounded}, on the other side of ${bound} (${printThreshold(required ?? 0)})`;
  return { what, mend: "the unrounded value was judged; have it looked at" };
}

function unitSuspect(finding: Finding): Sentence {
  const name = atStart(nameOf(finding.indicator));
  if (textOf(finding, "reason") === "not-written") {
    return {
      what: `${name}: no unit is written, read as ${textOf(finding, "unit")}`,
      mend: "write the unit into the heading",
    };
  }
  const factor = textOf(finding, "factor");
  if (factor === "") return { what: `${name}: the unit may be wrong`, mend: "check the unit" };
  const by = textOf(finding, "by") === "over" ? "divide" : "multiply";
  const mend = `it was taken as it stands; if the unit is another, ${by} by ${factor} and check again`;
  if (textOf(finding, "reason") === "cell") {
    const value = printFigure(finding.actual ?? 0);
    return { what: `${name}: ${value}, ${factor} times off the other schools of the column`, mend };
  }
  if (numberOf(finding, "cells") === 1) {
    return { what: `${name}: the unit may be wrong; the number looks ${factor} times off`, mend };
  }
  return { what: `${name}: the unit may be wrong; the whole column looks ${factor} times off`, mend };
}

function duplicateSchool(finding: Finding): Sentence {
  const place = `row ${textOf(finding, "firstRow")} of “${textOf(finding, "firstSheet")}”`;
  return {
    what: `The same school as in ${place}; both are counted`,
    mend: "delete one, or mend its name or code",
  };
}

function impossibleValue(finding: Finding): Sentence {
  const reason = IMPOSSIBLE[textOf(finding, "reason") as Impossible] ?? "beyond reason";
  const name = atStart(nameOf(textOf(finding, "field") || finding.indicator));
  const subject = finding.actual === null ? name : `${name}: ${printImpossible(finding, finding.actual)}`;
  const whole = textOf(finding, "whole");
  if (whole !== "") return { what: `${subject}, larger than the ${nameOf(whole)}`, mend: "check both" };
  return { what: `${subject}, ${reason}`, mend: "check it" };
}

function printedCoefficient(finding: Finding, fault: string): Sentence {
  const printed = numberOf(finding, "printed") ?? 0;
  const shown = printCoefficient(printed, finding.actual);
  const right = printCoefficient(finding.actual ?? 0, printed);
  return {
    what: `${coefficientOf(finding)}: ${shown} in the sheet, ${fault}; it is ${right}`,
    mend: "compute it weighted by pupils",
  };
}

function printedTotal(finding: Finding): string {
  const printed = numberOf(finding, "printed");
  return printed === null ? "" : ` ${printFigure(printed)}`;
}

function printedSum({ actual }: Finding): string {
  return actual === null ? "" : ` ${printFigure(actual)}`;
}

const STAGE_NAMES: Readonly<Record<string, string>> = {
  小学: "primary",
  初中: "junior secondary",
  高中: "senior secondary",
};

function lackingStages(finding: Finding, otherwise: string): string {
  const stages = textOf(finding, "lacking");
  if (stages === "") return otherwise;
  return stages
    .split("、")
    .map((stage) => `the ${STAGE_NAMES[stage] ?? stage} stage`)
    .join(" and ");
}

export const DOUBTS: Pick<Messages["sentences"], Doubts> = {
  "number-as-text": numberAsText,
  "value-mismatch": valueMismatch,
  "rounding-decides": roundingDecides,
  "unit-suspect": unitSuspect,
  "duplicate-school": duplicateSchool,
  "total-mismatch": (finding) => ({
    what: `${atStart(nameOf(finding.indicator))}: the total${printedTotal(finding)} is not the sum of the schools${printedSum(finding)}`,
    mend: "check the total and the schools",
  }),
  "impossible-value": impossibleValue,
  "unweighted-coefficient": (finding) =>
    printedCoefficient(finding, METHODS[textOf(finding, "method") as Method] ?? METHODS.population),
  "coefficient-mismatch": (finding) =>
    printedCoefficient(
      finding,
      METHODS[textOf(finding, "method") as Method] ?? "which the schools do not give",
    ),
  "verdict-mismatch": () => ({
    what: "The sheet's own verdict is not the one by the standard",
    mend: "check it",
  }),
  "table-repeated": (finding) => ({
    what: `This table has the same schools as “${textOf(finding, "usedSheet")}” and is not counted again`,
    mend: null,
  }),
  "premises-split": () => ({
    what: "Premises and equipment stand for the whole school; they were split by weighted pupils",
    mend: null,
  }),
  "split-undecided": (finding) => ({
    what: `Premises and equipment stand for the whole school and cannot be split: pupils of ${lackingStages(finding, "a stage")} are missing`,
    mend: `fill in the pupils of ${lackingStages(finding, "each stage")}`,
  }),
};
