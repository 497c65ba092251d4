import type { Report } from "../../core/report/report";
import type { Language } from "../../core/messages/codes";
import type { LedgerAnswers, LedgerQuestion } from "../../ledger/question";
import type { Edit } from "../../workbook/edit";
import type { CellSpot, Hindrance, Scope } from "./check-service";

/** Marks that go out when the number is mended, or the dark cells that the older instruction asks for. */
export type MarkStyle = "live" | "official";

/** What a plan does. Views to come add theirs. */
export const WRITE_KINDS = [
  "marks",
  "clear-marks",
  "official-colours",
  "clear-official-colours",
  "coefficients",
  "to-native",
  "to-live",
  "ledger",
  "plans",
  "forms",
  "comparison",
  "large-classes",
] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

/** A cell that changes, as a person sees it. */
export interface CellChange {
  readonly sheet: string;
  /** "V6" */
  readonly cell: string;
  /** What the row or the number is: "小学 骨干教师 差异系数"; "" where there is nothing to say. */
  readonly what: string;
  /** As displayed; "" is a blank cell. */
  readonly before: string;
  /** As displayed, or the formula with its "=". */
  readonly after: string;
}

/** Everything that would be written, made before anything is. Nothing to do: no edits. */
export interface EditPlan {
  readonly kind: WriteKind;
  readonly edits: readonly Edit[];
  /** Cells whose content changes; marks change none. */
  readonly changes: readonly CellChange[];
  /** Sheets that are left out, and why. */
  readonly hindrances: readonly Hindrance[];
}

/** How to take a write back, also after the pane was closed. */
export interface Receipt {
  readonly kind: WriteKind;
  readonly inverse: readonly Edit[];
}

/** Formulas with QB functions that follow the numbers, or native ones that every Excel and WPS computes. */
export type FormulaForm = "live" | "native";

/** Where the coefficients may go. */
export interface CoefficientPlaces {
  /** The template's own 全县平均值 and 差异系数 cells; empty where it has none. */
  readonly template: readonly CellSpot[];
}

export interface CoefficientRequest {
  readonly report: Report;
  readonly form: FormulaForm;
  /** Null: the template's own cells. Otherwise the top left cell of the table that is written. */
  readonly at: CellSpot | null;
}

export interface LedgerRequest {
  readonly report: Report;
  /** The ISO day to be written beside what is found and closed. */
  readonly day: string;
  /** True: what passes is only proposed for 销号. */
  readonly propose: boolean;
  readonly answers: LedgerAnswers;
}

/** A ledger made or brought up to a check, and what only a person can tell. */
export interface LedgerEditPlan extends EditPlan {
  readonly questions: readonly LedgerQuestion[];
  /** Rows by what becomes of them. */
  readonly counts: Readonly<Record<"added" | "closed" | "proposed" | "reopened" | "returned", number>>;
}

/** What the official form would get, and where it says something else than the check. */
export interface FormsPlan extends EditPlan {
  /** Cells that hold something else; written over only on request. */
  readonly differing: readonly CellChange[];
  /** Cells that say the same already, and those that missing data leave open. */
  readonly counts: Readonly<Record<"same" | "undecided", number>>;
}

/** The book of large classes: made, or why there is none: no class sizes, or no class that is too large. */
export interface LargeClassPlan extends EditPlan {
  readonly found: "some" | "clean" | "none";
}

/** A workbook of an earlier year that a person chose: what a browser's File is. */
export interface EarlierFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ReportRequest {
  readonly report: Report;
  /** As it stands in the title; blank leaves a line to be filled in. */
  readonly county: string;
  /** The ISO day under the documents. */
  readonly day: string;
  readonly before: EarlierFile | null;
}

/** A file for a person to keep; nothing of it goes into the workbook. */
export interface ReportFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface WriteService {
  planMarks(report: Report, style: MarkStyle): Promise<EditPlan>;
  planClear(style: MarkStyle): Promise<EditPlan>;
  coefficientPlaces(report: Report): Promise<CoefficientPlaces>;
  planCoefficients(request: CoefficientRequest): Promise<EditPlan>;
  planLedger(request: LedgerRequest): Promise<LedgerEditPlan>;
  /** 一校一案: a sheet a failing school. */
  planSchoolPlans(request: Pick<LedgerRequest, "report" | "day">): Promise<EditPlan>;
  /** 表Ⅰ to 表Ⅵ and a bureau's own county forms. */
  planForms(request: { readonly report: Report; readonly overwrite: boolean }): Promise<FormsPlan>;
  /** 大班额台账: every class above the standard, and what each step of the region's plan asks. */
  planLargeClasses(report: Report): Promise<LargeClassPlan>;
  /** A sheet 对比 against an earlier workbook. @throws WorkbookError where that cannot be read */
  planComparison(request: {
    readonly report: Report;
    readonly before: EarlierFile;
    readonly language: Language;
  }): Promise<EditPlan>;
  /** 监测报告 and 通报. @throws WorkbookError where the earlier workbook cannot be read */
  reportFiles(request: ReportRequest): Promise<readonly ReportFile[]>;
  /** QB formulas to native ones or values. */
  planNative(scope: Scope): Promise<EditPlan>;
  /** And back, where QB had turned them. */
  planLive(scope: Scope): Promise<EditPlan>;
  /** All edits or none. */
  apply(plan: EditPlan): Promise<Receipt>;
  takeBack(receipt: Receipt): Promise<void>;
  /** The last write that can still be taken back in this workbook. */
  lastReceipt(): Promise<Receipt | null>;
}
