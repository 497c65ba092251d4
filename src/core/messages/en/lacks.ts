import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { canBeNone, numberOf, textOf } from "../read-finding";
import { atStart, coefficientOf, nameOf } from "./figures";
import { STAGES } from "./names";

type Lacks =
  | "missing"
  | "not-a-number"
  | "formula-error"
  | "formula-not-computed"
  | "indicator-absent"
  | "row-without-name";

function cellOf(finding: Finding): string {
  const field = textOf(finding, "field") || (finding.indicator ?? "");
  if (field === "coefficient") return coefficientOf(finding);
  const cells = numberOf(finding, "cells");
  return cells === null ? atStart(nameOf(field)) : `${atStart(nameOf(field))} of ${cells} schools`;
}

/** What cannot be computed for want of the cell. */
function consequence(finding: Finding): string {
  const field = textOf(finding, "field");
  const label = textOf(finding, "labelEn");
  if (label !== "") return `; “${label}” cannot be judged`;
  if (finding.indicator === "students") return "; no student-weighted coefficient can be computed";
  return field === "" || field === finding.indicator || field === "coefficient"
    ? ""
    : `; “${nameOf(finding.indicator)}” cannot be computed`;
}

const lacking =
  (fault: string, mend: string) =>
  (finding: Finding): Sentence => ({ what: `${cellOf(finding)}: ${fault}${consequence(finding)}`, mend });

function missing(finding: Finding): Sentence {
  const field = textOf(finding, "field");
  const undivided = numberOf(finding, "undivided");
  if (undivided !== null) {
    const [least, most] = [numberOf(finding, "least") ?? 0, numberOf(finding, "most") ?? 0];
    const what = `${undivided} classes of ${least + 1} to ${most} pupils are not divided by stage${consequence(finding)}`;
    return { what, mend: "add the class sizes of each stage" };
  }
  if (finding.params["unread"] === 1) {
    return lacking(
      "not found in the words of this cell",
      "fill the numbers into the form's own sentence",
    )(finding);
  }
  const isAmount = field !== finding.indicator && canBeNone(field);
  return lacking(
    "not filled in",
    isAmount ? "fill it in; write 0 where there is none" : "fill it in",
  )(finding);
}

function indicatorAbsent({ indicator, stage, params }: Finding): Sentence {
  if (params["form"] === "undivided") {
    const what = `“${nameOf(indicator)}” is given for the whole school, not by stage; it cannot be judged`;
    return { what, mend: "add the numbers of each stage" };
  }
  if (params["form"] === "without") {
    const result = indicator === "students" ? "no coefficient can be computed" : "it cannot be judged";
    return {
      what: `The form has no line for “${nameOf(indicator)}”; ${result}`,
      mend: "use a form that asks for it, or add the data",
    };
  }
  const what = `The table has no column for “${nameOf(indicator)}”`;
  if (indicator === "students") {
    return { what: `${what}; no coefficient can be computed`, mend: "add the column" };
  }
  const schools = stage ? `${STAGES[stage]} schools` : "schools";
  return {
    what: `${what}; its ${schools} cannot be judged`,
    mend: "add the column, or say which column it is",
  };
}

export const LACKS: Pick<Messages["sentences"], Lacks> = {
  missing,
  "not-a-number": lacking("not a number", "write the number alone"),
  "formula-error": lacking("the formula ends in an error", "mend the formula"),
  "formula-not-computed": lacking(
    "the file keeps no result of the formula",
    "open and save it in Excel or WPS, then check again",
  ),
  "indicator-absent": indicatorAbsent,
  "row-without-name": (finding) => ({
    what: `Row ${textOf(finding, "row")} has figures and no school's name; it is not counted`,
    mend: "write the name, or delete the row",
  }),
};
