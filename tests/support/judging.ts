import type { Finding, FindingCode, Report } from "../../src/core/report/report";
import { judge, type JudgeContext } from "../../src/core/report/judge";
import type { SchoolTable } from "../../src/core/school/school-table";
import { NATIONAL } from "./national-standard";

/** The report on tables by the nation's standard. */
export function report(tables: readonly SchoolTable[], context: Partial<JudgeContext> = {}): Report {
  return judge(tables, NATIONAL, { tables: [], findings: [], ...context });
}

/** The findings of some codes. */
export function findingsOf({ findings }: Report, ...codes: readonly FindingCode[]): Finding[] {
  return findings.filter(({ code }) => codes.includes(code));
}

/** "code cell indicator" of every finding, for comparing whole lists at a glance. */
export function outline({ findings }: Report): string[] {
  return findings.map(({ code, cell, indicator }) => [code, cell, indicator].filter(Boolean).join(" "));
}
