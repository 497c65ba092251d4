import type { Finding } from "../../report/report";
import type { Messages, Sentence } from "../codes";
import { printFigure } from "../numbers";
import { numberOf, textOf } from "../read-finding";
import { nameOf } from "./figures";

type Told =
  | "school-pair-unclear"
  | "uncounted-school"
  | "school-merged"
  | "relaxation-used"
  | "relaxation-unmet"
  | "corrections-used";

function pairUnclear(finding: Finding): Sentence {
  const place = `${textOf(finding, "otherFile")} "${textOf(finding, "otherSheet")}" row ${textOf(finding, "otherRow")}`;
  const other = `"${textOf(finding, "other")}" (${place})`;
  const whats: Readonly<Record<string, string>> = {
    "names-differ": `Has the code of ${other} under another name; taken as one school`,
    "codes-differ": `Has the name of ${other} under another code; not joined`,
    "name-part": `Has a name near to ${other}; not joined`,
  };
  const mend = "mend the name or the code, or say among the corrections whether they are one school";
  return { what: whats[textOf(finding, "reason")] ?? `May be one school with ${other}`, mend };
}

function uncounted(finding: Finding): Sentence {
  const [named, likely] = [textOf(finding, "named"), textOf(finding, "likely")];
  const asked =
    likely === ""
      ? "say among the corrections which school it belongs to"
      : `say among the corrections whether it belongs to "${likely}"`;
  if (named === "") return { what: "Does not count as a school; judged on its own for now", mend: asked };
  return {
    what: `Does not count as a school; its parent "${named}" was not found in its stage, so it was not merged`,
    mend: "check the parent's name",
  };
}

const UNMET: Readonly<Record<string, string>> = {
  "school-missing": "no such school in the tables",
  "not-in-force": "the clause was not yet in force",
  pupils: "its pupils are outside the clause's range",
  "pupils-unknown": "its pupils are not filled in, so the condition cannot be checked",
  locale: "the clause is not for schools of its kind of place",
  region: "the clause is for another region",
  trait: "the form says that the condition is not met",
  amount: "no amount was given that may be counted",
  figures: "the tables hold no figures it could be added to",
};

function relaxationUsed(finding: Finding): Sentence {
  const amount = numberOf(finding, "amount");
  const counted = amount === null ? "" : `, ${printFigure(amount)} ${textOf(finding, "unit")} added`;
  const open = textOf(finding, "uncheckedEn");
  const checked = open === "" ? "" : `; not to be seen in the tables, to be verified: ${open}`;
  return {
    what: `${nameOf(finding.indicator)} relaxed under "${textOf(finding, "labelEn")}"${counted}${checked}`,
    mend: "a plan is required, and the full standard within three years of recognition",
  };
}

export const TOLD: Pick<Messages["sentences"], Told> = {
  "school-pair-unclear": pairUnclear,
  "uncounted-school": uncounted,
  "school-merged": (finding) => ({
    what: `Does not count as a school; its pupils, teachers and premises were merged into "${textOf(finding, "parent")}"`,
    mend: null,
  }),
  "relaxation-used": relaxationUsed,
  "relaxation-unmet": (finding) => ({
    what: `"${textOf(finding, "labelEn")}" was not used: ${UNMET[textOf(finding, "reason")] ?? "its conditions are not met"}`,
    mend: "check it, or switch it off",
  }),
  "corrections-used": (finding) => ({
    what: `${textOf(finding, "count")} corrections from ${textOf(finding, "from") || "this workbook"} were used`,
    mend: null,
  }),
};
