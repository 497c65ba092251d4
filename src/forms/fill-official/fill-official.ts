import type { Report } from "../../core/report/report";
import type { SchoolTable } from "../../core/school/school-table";
import type { Standard } from "../../core/standard";
import type { OfficialPlaces } from "../../core/verdict/official-places";
import type { CoefficientCells } from "../../core/verdict/printed-county";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { balanceProposals } from "./balance";
import { countProposals, reachedCounts } from "./counts";
import { held } from "./held";
import type { OfficialFill } from "./official-fill";
import { SchoolFigures } from "../school-figures";
import { schoolProposals } from "./schools";
import { verdictProposals } from "./verdicts";

/** What is filled in, and by what it is judged. */
export interface OfficialSource {
  readonly report: Report;
  /** The tables that the report was made from. */
  readonly schools: readonly SchoolTable[];
  readonly standard: Standard;
  /** A school's name as it is compared, without the stage behind it. */
  readonly schoolOf: (name: string) => string;
}

/** A user's copy of the form, with the cells that wait for results. */
export interface OfficialForm {
  readonly snapshot: WorkbookSnapshot;
  readonly places: OfficialPlaces;
  readonly coefficientCells: readonly CoefficientCells[];
}

/**
 * Every result cell of 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ with what the check says of it and what it holds.
 * Nothing is written: {@link officialEdits} makes the edits of what a person has agreed to.
 */
export function fillOfficial(source: OfficialSource, form: OfficialForm): OfficialFill[] {
  const { report, standard, schools, schoolOf } = source;
  const { snapshot, places } = form;
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const sheetOf = (name: string) => sheets.get(name);
  const cells = form.coefficientCells.filter(({ file }) => file === snapshot.file);
  const proposals = [
    ...countProposals(reachedCounts(report), places.counts, sheetOf),
    ...verdictProposals(report, standard, places.verdicts, sheetOf, schoolOf),
    ...balanceProposals(report, cells, places.composites),
    ...schoolProposals({ report, standard, tables: new SchoolFigures(schools) }, places.schoolRows),
  ];
  return proposals.flatMap((proposal) => {
    const sheet = sheetOf(proposal.sheet);
    return sheet ? [held(proposal, sheet)] : [];
  });
}
