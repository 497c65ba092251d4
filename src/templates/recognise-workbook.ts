import type { CoefficientCells, PrintedCoefficient } from "../core/verdict/printed-county";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { ReadForm } from "./forms/read-form";
import { recogniseForm } from "./forms/recognise-form";
import type { ReadTable } from "./read-table";
import { recogniseSheet, type Corrections, type NearMiss, type Recognition } from "./recognise";

/** What a workbook holds for a check. It keeps nothing of the workbook itself. */
export interface RecognisedWorkbook {
  readonly file: string;
  /** Where the file is no .xlsx package. */
  readonly kind: WorkbookSnapshot["kind"];
  readonly firstSheet: string;
  readonly tables: readonly ReadTable[];
  readonly printed: readonly PrintedCoefficient[];
  readonly coefficientCells: readonly CoefficientCells[];
  /** Forms of the county and of single schools; the school of a form is also a table. */
  readonly forms: readonly ReadForm[];
  readonly nearMisses: readonly NearMiss[];
}

export interface RecogniseOptions {
  /** Only this sheet; every visible sheet where it is left out. */
  readonly sheet?: string | undefined;
  readonly corrections?: Corrections | undefined;
  /** Told before each sheet: how many are done, of how many, and which comes. */
  readonly progress?: ((done: number, total: number, sheet: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Finds the tables and forms of every sheet that is wanted. */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions = {},
): RecognisedWorkbook {
  const sheets = snapshot.sheets.filter((sheet) => isWanted(sheet, options.sheet));
  const found = sheets.map((sheet, place) => {
    options.signal?.throwIfAborted();
    options.progress?.(place, sheets.length, sheet.name);
    return recognise(sheet, snapshot.file, options.corrections ?? new Map());
  });
  return {
    file: snapshot.file,
    kind: snapshot.kind,
    firstSheet: snapshot.sheets[0]?.name ?? "",
    tables: found.flatMap((one) => one.tables),
    printed: found.flatMap((one) => one.printed),
    coefficientCells: found.flatMap((one) => one.coefficientCells),
    forms: found.flatMap((one) => one.forms),
    nearMisses: found.flatMap((one) => one.nearMisses),
  };
}

function isWanted(sheet: SheetSnapshot, only: string | undefined): boolean {
  return only === undefined ? sheet.state === "visible" : sheet.name === only;
}

/** A sheet without a table of schools or coefficients may be a form. */
function recognise(
  sheet: SheetSnapshot,
  file: string,
  corrections: Corrections,
): Recognition & Pick<RecognisedWorkbook, "forms"> {
  const found = recogniseSheet(sheet, file, corrections);
  const isTable = found.tables.some(({ schools }) => schools.count > 0) || found.printed.length > 0;
  const form = isTable ? null : recogniseForm(sheet, file);
  const { tables, printed, coefficientCells, nearMisses } = found;
  if (!form) return { tables, printed, coefficientCells, nearMisses, forms: [] };
  const own = form.table ? [form.table] : [];
  return { tables: own, printed, coefficientCells, nearMisses: [], forms: [form] };
}
