import { printSaid, readSaid } from "../../src/corrections/read-said";
import { NOTHING_SAID, type Said } from "../../src/corrections/said";
import { renderMessage } from "../../src/core/messages/render";
import { knownRegions } from "../../src/standards/find-region";
import { isInForce, resolve } from "../../src/standards/resolve";
import type { Report } from "../../src/core/report/report";
import type { LedgerQuestion } from "../../src/ledger/question";
import type { PaneServices } from "../../src/taskpane/services";
import type {
  CellSpot,
  CheckOutcome,
  CheckRequest,
  CheckWatch,
  ColumnCorrection,
  NamedRow,
} from "../../src/taskpane/services/check-service";
import type { TextStore } from "../../src/taskpane/services/host-service";
import type { EditPlan, Receipt, WriteKind } from "../../src/taskpane/services/write-service";
import type { Edit } from "../../src/workbook/edit";
import { SHEET } from "./pane-report";

/** What a test can prepare, and look up afterwards. */
export interface FakePane {
  readonly services: PaneServices;
  /** Every call that reached the workbook, in order. */
  readonly calls: readonly FakeCall[];
  readonly workbook: FakeTexts;
  readonly person: FakeTexts;
  /** A person edits a cell. */
  edit(sheet: string): void;
}

export interface FakeCall {
  readonly what:
    | "check"
    | "select"
    | "correct"
    | "plan"
    | "apply"
    | "take-back"
    | "sample"
    | "add-file"
    | "say"
    | "import"
    | "report";
  readonly with: unknown;
}

export interface FakeOptions {
  readonly report: Report;
  readonly outcome?: Partial<CheckOutcome>;
  /** How a check goes on; the report at once where it is left out. */
  readonly check?: (request: CheckRequest, watch: CheckWatch) => Promise<CheckOutcome>;
  /** What fails, and with what. */
  readonly failing?: Partial<Record<FakeCall["what"], Error>>;
  readonly kept?: Readonly<Record<string, string>>;
  readonly personal?: Readonly<Record<string, string>>;
  readonly receipt?: Receipt;
  readonly selected?: CellSpot | null;
  readonly rowAt?: NamedRow | null;
  readonly templateCells?: number;
  readonly hindrances?: EditPlan["hindrances"];
  readonly files?: readonly string[];
  /** What the ledger asks until something is answered. */
  readonly ledger?: readonly LedgerQuestion[];
  readonly said?: Said;
}

/** Texts under keys, in memory. */
export class FakeTexts implements TextStore {
  readonly texts: Map<string, string>;

  constructor(first: Readonly<Record<string, string>> = {}) {
    this.texts = new Map(Object.entries(first));
  }

  read = async (key: string): Promise<string | null> => this.texts.get(key) ?? null;

  write = async (key: string, text: string | null): Promise<void> => {
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
  };
}

export const SEEN = { "qb.introduced": "2024-09-01" };

/** Services without a workbook behind them. */
export function fakePane(options: FakeOptions): FakePane {
  const calls: FakeCall[] = [];
  const listeners = new Set<(sheet: string) => void>();
  const workbook = new FakeTexts(options.kept);
  const person = new FakeTexts(options.personal ?? SEEN);
  const called = async <T>(what: FakeCall["what"], argument: unknown, answer: T): Promise<T> => {
    calls.push({ what, with: argument });
    const error = options.failing?.[what];
    if (error) throw error;
    return answer;
  };
  return {
    services: {
      check: checkService(options, called, listeners),
      write: writeService(options, called),
      standard: STANDARD_SERVICE,
      files: filesService(options, called),
      said: saidService(options, called),
      host: { ...HOST, workbook, person, openSample: () => called("sample", null, undefined) },
    },
    calls,
    workbook,
    person,
    edit: (sheet) => listeners.forEach((listener) => listener(sheet)),
  };
}

type Called = <T>(what: FakeCall["what"], argument: unknown, answer: T) => Promise<T>;

function checkService(
  { report, outcome, check, selected = null, rowAt = null }: FakeOptions,
  called: Called,
  listeners: Set<(sheet: string) => void>,
): PaneServices["check"] {
  const whole: CheckOutcome = { report, hindrances: [], hiddenRows: 0, ...outcome };
  return {
    run: async (request, watch) => {
      await called("check", request, undefined);
      return check ? check(request, watch) : { ...whole, report: under(whole.report, request) };
    },
    select: (spot) => called("select", spot, undefined),
    selected: async () => selected,
    rowAt: () => rowAt,
    correctColumn: (correction: ColumnCorrection) => called("correct", correction, undefined),
    onChange: async (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    message: renderMessage,
    label: () => null,
  };
}

function filesService({ files = [] }: FakeOptions, called: Called): PaneServices["files"] {
  const names = [...files];
  return {
    list: () => names,
    add: async (file) => {
      await called("add-file", file.name, undefined);
      names.push(file.name);
      return file.name;
    },
    remove: (name) => void names.splice(names.indexOf(name), 1),
  };
}

function saidService({ said = NOTHING_SAID }: FakeOptions, called: Called): PaneServices["said"] {
  let kept = said;
  return {
    read: async () => kept,
    write: async (next) => {
      await called("say", next, undefined);
      kept = next;
    },
    exported: async () => printSaid(kept),
    imported: async (text) => {
      kept = readSaid(text);
      await called("import", kept, undefined);
    },
  };
}

/** The report says which standard it was asked for. */
function under(report: Report, { region, on }: CheckRequest): Report {
  return { ...report, standard: { ...report.standard, region, on } };
}

function writeService(
  { receipt = undefined, templateCells = 14, hindrances = [], ledger }: FakeOptions,
  called: Called,
): PaneServices["write"] {
  const plan = (kind: WriteKind, edits: readonly Edit[], changes: EditPlan["changes"] = []) =>
    called("plan", kind, { kind, edits, changes, hindrances });
  return {
    planMarks: (_report, style) => plan(style === "live" ? "marks" : "official-colours", MARK_EDITS),
    planClear: (style) => plan(style === "live" ? "clear-marks" : "clear-official-colours", CLEAR_EDITS),
    coefficientPlaces: async () => ({
      template: Array.from({ length: templateCells }, (_, place) => ({
        file: "",
        sheet: SHEET,
        cell: `G${place + 1}`,
      })),
    }),
    planCoefficients: ({ form }) => plan("coefficients", CELL_EDITS, coefficientChanges(form === "live")),
    planLedger: async (request) => {
      const questions = request.answers.renamed.size + request.answers.gone.size > 0 ? [] : (ledger ?? []);
      const made = await plan("ledger", CELL_EDITS);
      return { ...made, questions, counts: { added: 3, closed: 2, proposed: 0, reopened: 1, returned: 0 } };
    },
    planSchoolPlans: () => plan("plans", [{ kind: "add-sheet", name: "大庄小学", cells: [] }]),
    planForms: async ({ overwrite }) => {
      const [, , last] = coefficientChanges(false);
      const differing = last ? [{ ...last, before: "0.9", after: "0.5" }] : [];
      const made = await plan("forms", CELL_EDITS, overwrite ? differing : []);
      return { ...made, differing, counts: { same: 7, undecided: 2 } };
    },
    planLargeClasses: async () => {
      const made = await plan("large-classes", [{ kind: "add-sheet", name: "大班额台账", cells: [] }]);
      return { ...made, found: "some" };
    },
    planComparison: ({ before }) =>
      plan("comparison", [{ kind: "add-sheet", name: `对比 ${before.name}`, cells: [] }]),
    reportFiles: (request) =>
      called("report", request, [
        { name: "监测报告.docx", type: "text/plain", bytes: new Uint8Array([1, 2, 3]) },
        { name: "通报.docx", type: "text/plain", bytes: new Uint8Array([4]) },
      ]),
    planNative: () => plan("to-native", CELL_EDITS, coefficientChanges(false)),
    planLive: () => plan("to-live", CELL_EDITS, coefficientChanges(true)),
    apply: (made) => called("apply", made, { kind: made.kind, inverse: [] }),
    takeBack: (given) => called("take-back", given, undefined),
    lastReceipt: async () => receipt ?? null,
  };
}

const AREA = { top: 4, left: 6, bottom: 30, right: 12 };
const MARK_EDITS: readonly Edit[] = [
  { kind: "remove-rules", sheet: SHEET, signature: "QB:" },
  { kind: "add-rule", sheet: SHEET, areas: [AREA], formula: "TRUE", look: {} },
  { kind: "add-rule", sheet: SHEET, areas: [AREA], formula: "FALSE", look: {} },
  { kind: "add-sheet", name: "QB图例", cells: [] },
];
const CLEAR_EDITS: readonly Edit[] = [{ kind: "remove-rules", sheet: null, signature: "QB:" }];
const CELL_EDITS: readonly Edit[] = [
  { kind: "set-cells", sheet: SHEET, cells: [{ row: 31, column: 6, content: { formula: "1" } }] },
];

function coefficientChanges(live: boolean): EditPlan["changes"] {
  const native =
    "=SQRT(SUMPRODUCT(D5:D31,(G5:G31-SUMPRODUCT(D5:D31,G5:G31)/SUM(D5:D31))^2)/SUM(D5:D31))/(SUMPRODUCT(D5:D31,G5:G31)/SUM(D5:D31))";
  const after = live ? "=QB.CV(G5:G31,D5:D31)" : native;
  return ["G32", "H32", "I32"].map((cell, place) => ({
    sheet: SHEET,
    cell,
    what: `小学 第${place + 1}项 差异系数`,
    before: place === 0 ? "0.31" : "",
    after,
  }));
}

const STANDARD_SERVICE: PaneServices["standard"] = {
  regions: async () => knownRegions(),
  inForce: async (region, on) => {
    const found = resolve(region, on);
    return isInForce(found) ? found : null;
  },
  openReadings: async () => [
    {
      id: "comparison",
      label: "用未修约的值还是按印出的小数位比较",
      labelEn: "Compare unrounded or printed values",
      why: "文件没有说明；未修约更严，会因修约而改变结论的另行提示。",
      strict: "unrounded",
      choices: ["unrounded", "rounded"],
    },
    {
      id: "relaxVenues",
      label: "体育场馆可计入改建的屋顶、地下和租赁场馆",
      labelEn: "Rebuilt and rented venues may be counted as sports area",
      why: "规程只放宽给人口过密的中心城区学校，是否仍有效不明。",
      strict: false,
      choices: [false, true],
    },
  ],
};

const HOST: Omit<PaneServices["host"], "workbook" | "person" | "openSample"> = {
  kind: "memory",
  selfTest: async () => ({
    host: "Excel",
    platform: "Windows",
    hostVersion: "16.0.17932",
    version: "0.1.0",
    blanks: "zero",
    functionsRegistered: true,
    apiSets: [
      { name: "SharedRuntime 1.1", supported: true, needed: true },
      { name: "ExcelApi 1.9", supported: true, needed: true },
      { name: "ExcelApi 1.20", supported: false, needed: false },
    ],
  }),
  appearance: () => null,
  onAppearance: () => () => undefined,
};
