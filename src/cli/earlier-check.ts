import { marksOf, NO_MARKS, type Marks } from "../compare/match-schools";
import type { Report } from "../core/report/report";
import type { Standard } from "../core/standard";
import { checkCounty, type CheckedCounty } from "./county-files";
import { readBytes } from "./files";
import { UsageError } from "./usage-error";

/** A check to compare with: of a workbook or a folder, or the JSON that `qb check --json` printed. */
export interface ComparedCheck {
  readonly report: Report;
  readonly marks: Marks;
  /** Null where only the report was at hand. */
  readonly county: CheckedCounty | null;
}

/** @throws WorkbookError for a file that cannot be read, UsageError for JSON that is no report */
export async function comparedCheck(word: string, standard: Standard): Promise<ComparedCheck> {
  if (/\.json$/i.test(word)) return { report: await readReport(word), marks: NO_MARKS, county: null };
  const county = await checkCounty([word], standard);
  return { report: county.report, marks: marksOf(county.schools), county };
}

async function readReport(file: string): Promise<Report> {
  const text = new TextDecoder().decode(await readBytes(file));
  const report = parsed(text);
  if (report) return report;
  throw new UsageError(
    `${file} 不是 qb check --json 输出的报告。`,
    `${file} is no report of qb check --json.`,
  );
}

function parsed(text: string): Report | null {
  try {
    const read: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return isReport(read) ? read : null;
  } catch {
    return null;
  }
}

function isReport(read: unknown): read is Report {
  if (typeof read !== "object" || read === null) return false;
  const { schemaVersion, schools, coefficients, findings, standard } = read as Record<string, unknown>;
  const lists = [schools, coefficients, findings];
  return schemaVersion === 1 && lists.every(Array.isArray) && typeof standard === "object";
}
