import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { printFigure, printValue, VALUE_DECIMALS } from "../numbers";
import { numberOf, textOf } from "../read-finding";
import { atStart, nameOf } from "./figures";

type Printed =
  "sheet-left-out" | "share-mismatch" | "mean-mismatch" | "formula-deviates" | "formula-wrong" | "year-jump";

const percent = (share: number) => `${printFigure(Math.round(share * 1e6) / 1e4)}%`;

/** The form is one, however many schools have filled it in. */
function inFiles(finding: Finding): string {
  const files = numberOf(finding, "files") ?? 1;
  return files > 1 ? ` (so in ${printFigure(files)} files)` : "";
}

function shareMismatch(finding: Finding): Sentence {
  const of = finding.indicator === null ? "All seven" : atStart(nameOf(finding.indicator));
  const [reached, schools] = [numberOf(finding, "reached") ?? 0, numberOf(finding, "schools") ?? 0];
  const printed = numberOf(finding, "printed") ?? 0;
  const right = `by the schools ${reached} of ${schools} reach it`;
  if (textOf(finding, "what") === "count") {
    return { what: `${of}: ${printFigure(printed)} schools in the sheet; ${right}`, mend: "check it" };
  }
  const isWhole = textOf(finding, "what") === "not-all";
  const mend = isWhole
    ? `not all reach it: ${percent(1)} must not be written`
    : `it is ${percent(schools === 0 ? 0 : reached / schools)}`;
  return { what: `${of}: a share of ${percent(printed)} in the sheet; ${right}`, mend };
}

function meanMismatch(finding: Finding): Sentence {
  const { actual, indicator } = finding;
  const printed = numberOf(finding, "printed") ?? 0;
  const print = (value: number, other: number) => printValue(value, VALUE_DECIMALS, other);
  const fault =
    textOf(finding, "method") === "unweighted"
      ? "the plain mean of the schools"
      : "which the schools do not give";
  const [shown, right] = [print(printed, actual ?? 0), print(actual ?? 0, printed)];
  return {
    what: `${atStart(nameOf(indicator))}: a mean of ${shown} in the sheet, ${fault}; it is ${right}`,
    mend: "divide the sum over the schools by all pupils",
  };
}

function formulaDeviates(finding: Finding): Sentence {
  const own = textOf(finding, "formula");
  const typed = own === "" ? "is a typed number" : `is =${own}`;
  const usual = textOf(finding, "usual");
  const what = `${atStart(nameOf(finding.indicator))}: this cell ${typed}, the others of the column are =${usual}`;
  return { what, mend: "check whether it takes the wrong row or column" };
}

const FORMULAS: Readonly<Record<string, string>> = {
  "no-hundred": "a value per hundred pupils is not multiplied by 100",
  "ten-thousand": "a value in 万元 is not multiplied by 10,000",
  "same-over-same": "numerator and denominator are the same",
  "same-added": "the same cell is added several times",
};

export const PRINTED: Pick<Messages["sentences"], Printed> = {
  "sheet-left-out": (finding) => ({
    what: `“${finding.sheet}” holds other data (${textOf(finding, "label")}) and was not checked`,
    mend: null,
  }),
  "share-mismatch": shareMismatch,
  "mean-mismatch": meanMismatch,
  "formula-deviates": formulaDeviates,
  "formula-wrong": (finding) => ({
    what: `The formula “${textOf(finding, "formula")}” is wrong: ${FORMULAS[textOf(finding, "fault")] ?? "it is not the measure's"}${inFiles(finding)}`,
    mend: "it was not used; mend it",
  }),
  "year-jump": (finding) => ({
    what: `${atStart(nameOf(finding.indicator))}: ${printFigure(finding.required ?? 0)} last year, ${printFigure(finding.actual ?? 0)} now, a change of more than 30%`,
    mend: "check it",
  }),
};
