import type { CoefficientCells, PrintedCoefficient } from "../core/verdict/printed-county";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { ReadTable } from "./read-table";
import { recogniseSheet, type Corrections, type NearMiss } from "./recognise";

/** What a workbook holds for a check. It keeps nothing of the workbook itself. */
export interface RecognisedWorkbook {
  readonly file: string;
  readonly firstSheet: string;
  readonly tables: readonly ReadTable[];
  readonly printed: readonly PrintedCoefficient[];
  readonly coefficientCells: readonly CoefficientCells[];
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

/** Finds the tables of every sheet that is wanted. */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions = {},
): RecognisedWorkbook {
  const sheets = snapshot.sheets.filter((sheet) => isWanted(sheet, options.sheet));
  const found = sheets.map((sheet, place) => {
    options.signal?.throwIfAborted();
    options.progress?.(place, sheets.length, sheet.name);
    return recogniseSheet(sheet, snapshot.file, options.corrections ?? new Map());
  });
  return {
    file: snapshot.file,
    firstSheet: snapshot.sheets[0]?.name ?? "",
    tables: found.flatMap((one) => one.tables),
    printed: found.flatMap((one) => one.printed),
    coefficientCells: found.flatMap((one) => one.coefficientCells),
    nearMisses: found.flatMap((one) => one.nearMisses),
  };
}

function isWanted(sheet: SheetSnapshot, only: string | undefined): boolean {
  return only === undefined ? sheet.state === "visible" : sheet.name === only;
}
