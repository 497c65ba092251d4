import type { CellContent } from "../workbook/edit";
import type { LedgerColumn } from "./columns";
import { departmentsFor } from "./departments";
import type { Issue } from "./issue";
import { placeContent } from "./place";

/** What a new row says; the columns of the person stay blank but for the office that is proposed. */
export function newRow(issue: Issue, day: string, file: string): Map<LedgerColumn, CellContent> {
  const { topic, figures, finding, school } = issue;
  return new Map<LedgerColumn, CellContent>([
    ["number", topic.number],
    ["school", issue.name],
    ["stage", issue.stage],
    ["indicator", topic.label],
    ["actual", figures.actual],
    ["required", figures.required],
    ["gap", figures.gap],
    ["unit", figures.unit],
    ["place", placeContent(finding, finding.cell, file)],
    ["department", departmentsFor(topic.indicator)],
    ["state", "待整改"],
    ["found", day],
    ["code", school?.code ?? ""],
    ["district", school?.district ?? ""],
  ]);
}
