import type { CoefficientCells, PrintedCoefficient } from "../core/verdict/printed-county";
import { readSaidAnswers, SAID_ANSWERS_KEY, type SaidAnswers } from "../core/county/said-answers";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Finding, TableReading } from "../core/report/report";
import type { PrintedShare, ShareCells } from "../core/verdict/printed-shares";
import { foreignSheet, foreignTables, type ForeignSheet } from "./foreign-sheet";
import type { ReadForm } from "./forms/read-form";
import { recogniseForm } from "./forms/recognise-form";
import { Grid } from "./grid";
import { readSchoolList, type ReadList } from "./lists/read-lists";
import type { ReadTable } from "./read-table";
import { recogniseSheet, type Corrections, type NearMiss, type Recognition } from "./recognise";
import { schoolsAcross } from "./schools-across";
import { readSchoolPlan } from "./school-plan";
import { sheetKind, SheetsSeen, sheetSignature } from "./sheets-seen";
import { asksTenThousands, wrongFormulas } from "./table-doubts/wrong-formulas";

/** What a workbook holds for a check. It keeps nothing of the workbook itself. */
export interface RecognisedWorkbook {
  readonly file: string;
  /** Where the file is no .xlsx package. */
  readonly kind: WorkbookSnapshot["kind"];
  readonly firstSheet: string;
  readonly tables: readonly ReadTable[];
  readonly printed: readonly PrintedCoefficient[];
  readonly coefficientCells: readonly CoefficientCells[];
  /** The cells of 表Ⅱ-1, filled in or not, and what they say. */
  readonly shareCells: readonly ShareCells[];
  readonly shares: readonly PrintedShare[];
  /** Lists of classes by size and of rooms by area. */
  readonly lists: readonly ReadList[];
  /** Sheets that are known and hold nothing that is checked here. */
  readonly foreign: readonly ForeignSheet[];
  /** What sheets that hold no table leave in doubt: formulas that an instruction prints wrong. */
  readonly doubts: readonly Finding[];
  /** How tables without schools were read: coefficients, shares, forms of schools that are not filled in. */
  readonly readings: readonly TableReading[];
  /** Forms of the county and of single schools; the school of a form is also a table. */
  readonly forms: readonly ReadForm[];
  readonly nearMisses: readonly NearMiss[];
  /** What a person answered to vetoes and documents beside the forms. */
  readonly saidAnswers: SaidAnswers;
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
    return recognise(sheet, snapshot.file, options.corrections ?? { get: () => undefined });
  });
  return {
    file: snapshot.file,
    kind: snapshot.kind,
    firstSheet: snapshot.sheets[0]?.name ?? "",
    tables: found.flatMap((one) => one.tables),
    printed: found.flatMap((one) => one.printed),
    coefficientCells: found.flatMap((one) => one.coefficientCells),
    shareCells: found.flatMap((one) => one.shareCells),
    shares: found.flatMap((one) => one.shares),
    lists: found.flatMap((one) => one.lists),
    foreign: found.flatMap((one) => one.foreign),
    readings: found.flatMap((one) => one.readings),
    doubts: instructionDoubts(snapshot, sheets, found),
    forms: found.flatMap((one) => one.forms),
    nearMisses: found.flatMap((one) => one.nearMisses),
    saidAnswers: readSaidAnswers(snapshot.settings.get(SAID_ANSWERS_KEY)),
  };
}

/** The sheet that marking adds tells results, and is no data. */
const OWN_SHEET = /^QB检查结果/;

function isWanted({ name, state }: SheetSnapshot, only: string | undefined): boolean {
  return only === undefined ? state === "visible" && !OWN_SHEET.test(name) : name === only;
}

const DOUBTED = new SheetsSeen<readonly Finding[]>();

/** Wrong formulas of the sheets in which nothing was found. */
function instructionDoubts(
  { file }: WorkbookSnapshot,
  sheets: readonly SheetSnapshot[],
  found: readonly RecognisedSheet[],
): Finding[] {
  const others = sheets.filter((_, place) => isNothing(found[place]));
  if (others.length === 0) return [];
  const inTenThousands = sheets.some(asksTenThousands);
  return others.flatMap((sheet) => {
    const signature = sheetSignature(sheet);
    const key = signature === null ? null : `${inTenThousands}${signature}`;
    return DOUBTED.found(key, () => wrongFormulas(sheet, "", inTenThousands)).map((one) => ({
      ...one,
      file,
    }));
  });
}

function isNothing(found: RecognisedSheet | undefined): boolean {
  return (
    !!found && found.forms.length + found.tables.length + found.readings.length + found.foreign.length === 0
  );
}

type RecognisedSheet = Omit<RecognisedWorkbook, "file" | "kind" | "firstSheet" | "doubts" | "saidAnswers">;

const SEEN = new SheetsSeen<RecognisedSheet>();

/** The same sheet of instructions in many workbooks is looked through once; what was corrected, each time. */
function recognise(sheet: SheetSnapshot, file: string, corrections: Corrections): RecognisedSheet {
  const kind = sheetKind(sheet);
  const isApart = corrections.get(sheet.name) !== undefined || FILLED_IN.has(kind);
  const found = SEEN.found(
    isApart ? null : sheetSignature(sheet),
    () => recogniseAnew(sheet, file, corrections),
    holdsNothing,
  );
  if (!isApart && !holdsNothing(found) && FILLED_IN.size < MOST_KINDS) FILLED_IN.add(kind);
  return found;
}

/** Sheets of a kind that schools fill in are never twice the same. */
const FILLED_IN = new Set<string>();
const MOST_KINDS = 1000;

/** A near miss is of the sheet, whatever its file; anything else that is found bears the file's name. */
function holdsNothing(found: RecognisedSheet): boolean {
  return Object.entries(found).every(([what, list]) => what === "nearMisses" || list.length === 0);
}

/** A sheet without a table of schools or coefficients may be a plan, a form, a list, or known for something else. */
function recogniseAnew(sheet: SheetSnapshot, file: string, corrections: Corrections): RecognisedSheet {
  const found: RecognisedSheet = {
    ...recogniseSheet(sheet, file, corrections),
    ...{ forms: [], lists: [], foreign: [] },
  };
  const grid = new Grid(sheet);
  if (hasTable(found)) {
    const foreign = foreignTables(grid, file, found.tables);
    return foreign ? { ...NOTHING, foreign: [foreign] } : withOwnList(grid, file, found);
  }
  return otherThanTables(grid, file, found);
}

/** A table of schools may show their classes by size beside everything else. */
function withOwnList(grid: Grid, file: string, found: RecognisedSheet): RecognisedSheet {
  const list = found.tables.length === 0 ? null : readSchoolList(grid, file);
  return list ? { ...found, lists: [list] } : found;
}

function hasTable({ tables, printed, shareCells }: Recognition): boolean {
  return tables.some(({ schools }) => schools.count > 0) || printed.length > 0 || shareCells.length > 0;
}

function otherThanTables(grid: Grid, file: string, found: RecognisedSheet): RecognisedSheet {
  const plan = readSchoolPlan(grid, file);
  if (plan) return { ...NOTHING, tables: [plan] };
  const form = recogniseForm(grid.sheet, file);
  if (form) return { ...found, tables: form.table ? [form.table] : [], nearMisses: [], forms: [form] };
  const list = readSchoolList(grid, file);
  if (list) return { ...found, lists: [list], nearMisses: [], readings: [list.reading] };
  const foreign = foreignSheet(grid, file);
  if (foreign) return { ...NOTHING, foreign: [foreign] };
  const across = schoolsAcross(grid.sheet, file);
  return across.length > 0 ? { ...NOTHING, tables: across } : found;
}

const NOTHING: RecognisedSheet = {
  tables: [],
  printed: [],
  coefficientCells: [],
  shareCells: [],
  shares: [],
  lists: [],
  foreign: [],
  readings: [],
  forms: [],
  nearMisses: [],
};
