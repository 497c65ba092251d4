import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { textOf } from "../read-finding";
import { nameOf } from "./figures";

type Reading =
  | "stage-unclear"
  | "header-unclear"
  | "template-not-recognised"
  | "marks-need-xlsx"
  | "standard-not-in-force"
  | "standard-not-verified-since";

function headerUnclear(finding: Finding): Sentence {
  const other = textOf(finding, "other");
  if (other !== "") return headedAlike(finding, other);
  const meaning = finding.indicator === null ? "" : `; read as “${nameOf(finding.indicator)}” for now`;
  return { what: `The heading “${textOf(finding, "heading")}” is not clear${meaning}`, mend: "confirm it" };
}

function headedAlike(finding: Finding, other: string): Sentence {
  const [column, name] = [textOf(finding, "column"), nameOf(finding.indicator)];
  return {
    what: `Columns ${column} and ${other} both look like “${name}” and differ; column ${column} is read`,
    mend: "check it among the columns",
  };
}

function notRecognised(finding: Finding): Sentence {
  const nearest = textOf(finding, "nearest");
  const fields = nearest.split("、").map(nameOf).join(", ");
  const found = nearest === "" ? "" : `; nearest is row ${textOf(finding, "row")} (${fields})`;
  return {
    what: `No table of schools was found${found}`,
    mend: "its headings must name the school, its pupils and the indicators",
  };
}

export const READING: Pick<Messages["sentences"], Reading> = {
  "stage-unclear": () => ({
    what: "Primary or junior secondary: nothing says which, so it cannot be judged",
    mend: "add a stage column (学段), or say so in the name",
  }),
  "header-unclear": headerUnclear,
  "template-not-recognised": notRecognised,
  "marks-need-xlsx": (finding) => ({
    what: `${textOf(finding, "kind") === "csv" ? "A text table (CSV)" : "An old .xls workbook"} was checked as ever, but takes no marks`,
    mend: "for marks, save it once as .xlsx in Excel or WPS and check again",
  }),
  "standard-not-in-force": (finding) => ({
    what: `No standard is in force in ${textOf(finding, "region")} on ${textOf(finding, "on")}`,
    mend: `the first holds from ${textOf(finding, "first")}; choose another day`,
  }),
  "standard-not-verified-since": (finding) => ({
    what: `The standard was last confirmed on ${textOf(finding, "confirmed")}; later changes are not in it`,
    mend: "look for newer documents",
  }),
};
