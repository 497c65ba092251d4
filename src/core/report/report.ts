import type { ResourceIndicator, Stage } from "../stage";
import type { Field } from "../field";

export type Severity = "error" | "warning" | "info";
export type Verdict = "pass" | "fail" | "incomplete" | "excluded";

/** The clause that a finding stands on. */
export interface Source {
  readonly document: string;
  readonly clause: string;
}

/** How much more is needed, in units one can hire, build or buy. Whole people and rooms; ㎡ and 元 unrounded. */
export interface Gap {
  readonly amount: number;
  readonly unit: string;
}

/** The codes of contracts/report.md; others may be added. */
export const FINDING_CODES = [
  "below-standard",
  "below-floor",
  "county-below-standard",
  "veto",
  "cv-over-limit",
  "missing",
  "not-a-number",
  "number-as-text",
  "value-mismatch",
  "rounding-decides",
  "unit-suspect",
  "duplicate-school",
  "total-mismatch",
  "stage-unclear",
  "header-unclear",
  "template-not-recognised",
  "formula-not-computed",
  "formula-error",
  "impossible-value",
  "unweighted-coefficient",
  "coefficient-mismatch",
  "verdict-mismatch",
  "table-repeated",
  "indicator-absent",
  "row-without-name",
  "sheet-left-out",
  "share-mismatch",
  "mean-mismatch",
  "formula-deviates",
  "formula-wrong",
  "year-jump",
  "premises-split",
  "split-undecided",
  "marks-need-xlsx",
  "school-pair-unclear",
  "uncounted-school",
  "school-merged",
  "relaxation-used",
  "relaxation-unmet",
  "corrections-used",
  "standard-not-in-force",
  "standard-not-verified-since",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A finding is data; its sentence is rendered last, by `messages`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  /** The cell to look at, "G6"; null where the finding is of no one cell. */
  readonly cell: string | null;
  readonly school: string | null;
  readonly stage: Stage | null;
  /** R1–R7, a county indicator, or the field a column holds. */
  readonly indicator: string | null;
  readonly actual: number | null;
  readonly required: number | null;
  /** 85 % of the standard, for the resource indicators. */
  readonly floor: number | null;
  readonly gap: Gap | null;
  readonly source: Source | null;
  /** What the sentence needs beside the fields above. */
  readonly params: Readonly<Record<string, string | number | null>>;
}

export interface SchoolResult {
  /** As the sheet has it. */
  readonly name: string;
  readonly stage: Stage | null;
  readonly type: string;
  readonly students: number | null;
  readonly file: string;
  readonly sheet: string;
  /** From 1, as Excel shows it. */
  readonly row: number;
  /** Unrounded; null is not filled in. */
  readonly values: Readonly<Record<ResourceIndicator, number | null>>;
  /** How many of the seven reach the standard. */
  readonly met: number;
  readonly verdict: Verdict;
  /** Why a school is excluded or incomplete, as a code for `messages`; null otherwise. */
  readonly reason: string | null;
}

export interface CoefficientResult {
  readonly stage: Stage;
  readonly indicator: ResourceIndicator;
  /** Student-weighted, unrounded. Null where there is none. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly cv: number | null;
  readonly limit: number;
  /** Null where there is no coefficient. */
  readonly met: boolean | null;
  /** How many schools are in it. */
  readonly schools: number;
  readonly from: "schools" | "printed";
}

/** An indicator of the county. Shares are 0–1. `met` null: not filled in. */
export interface CountyResult {
  readonly indicator: string;
  readonly part: string | null;
  readonly actual: number | null;
  readonly required: number | null;
  readonly op: ">=" | ">" | "<=" | "<" | "=";
  readonly met: boolean | null;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly source: Source | null;
  /** The day by which a region means to reach it; left out where it is asked at once. */
  readonly by?: string | undefined;
  /** Of `actual` and `required`: "比例" is a share of 0–1; left out where there is no number. */
  readonly unit?: string | undefined;
}

export type ColumnRole = "key" | "value" | "raw" | "verdict" | "info" | "ignored";

export interface ColumnReading {
  /** "G" */
  readonly column: string;
  readonly field: Field | null;
  readonly role: ColumnRole;
  readonly unit: string | null;
  readonly stage?: Stage | undefined;
  /** The heading's path as read, "专任教师>体育". */
  readonly heading: string;
  /** 0–1 */
  readonly confidence: number;
}

export interface TableReading {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
  /** "A1:O52" */
  readonly range: string;
  /** First and last heading row, from 1. */
  readonly headerRows: readonly [number, number];
  /** First and last row of schools, from 1. */
  readonly dataRows: readonly [number, number];
  /** Where the stage was told from. */
  readonly stageFrom: "column" | "name" | "restart" | "sheet" | "title" | "heading" | "none";
  readonly columns: readonly ColumnReading[];
}

export interface ReportStats {
  readonly schools: number;
  readonly counted: number;
  readonly passed: number;
  readonly failed: number;
  readonly incomplete: number;
  readonly findings: number;
  readonly milliseconds: number;
}

/** The one result of every check: contracts/report.md. */
export interface Report {
  readonly schemaVersion: 1;
  readonly standard: {
    readonly region: string;
    readonly name: string;
    readonly on: string;
    readonly documents: readonly string[];
  };
  /** Every counted school passes, every coefficient is within its limit, nothing is missing. */
  readonly valid: boolean;
  readonly tables: readonly TableReading[];
  readonly schools: readonly SchoolResult[];
  readonly coefficients: readonly CoefficientResult[];
  readonly county: readonly CountyResult[];
  readonly findings: readonly Finding[];
  readonly stats: ReportStats;
}
