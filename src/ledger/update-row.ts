import type { CellContent } from "../workbook/edit";
import type { LedgerColumn } from "./columns";
import { dayText, NOTES, withNote } from "./history";
import type { Issue } from "./issue";
import { placeContent, shownText } from "./place";
import type { LedgerRow } from "./read-ledger";
import type { Standing } from "./standing";
import { stateOf, type LedgerState } from "./state";

/** What became of a row. */
export type RowEvent = "closed" | "proposed" | "reopened" | "returned" | null;

export interface RowChange {
  readonly row: number;
  readonly cells: ReadonlyMap<LedgerColumn, CellContent>;
  readonly event: RowEvent;
}

export interface UpdateOptions {
  /** The ISO day of the check. */
  readonly day: string;
  /** True: a passing cell is only proposed for 销号, and a person closes it. */
  readonly propose: boolean;
  /** The file that the ledger lies in. */
  readonly file: string;
}

/** How a blank is told where a value stood. */
const NOT_FILLED = "未填";

/** A row being changed. What a person typed stays: only facts, state and the dates of QB's own are written. */
export class RowDraft {
  private readonly cells = new Map<LedgerColumn, CellContent>();
  private event: RowEvent = null;

  constructor(private readonly from: LedgerRow) {}

  set(column: LedgerColumn, content: CellContent): void {
    const written = shownText(content);
    if (this.from.formulas.has(column)) return;
    if (this.text(column) !== written) this.cells.set(column, content);
  }

  /** The place anew where it is another, or stands there without its link. */
  link(place: CellContent): void {
    const isBare = typeof place === "object" && !this.from.isLinked;
    if (isBare && !this.from.formulas.has("place")) this.cells.set("place", place);
    else this.set("place", place);
  }

  /** Only into a blank cell. */
  fill(column: LedgerColumn, content: CellContent): void {
    if (this.text(column) === "") this.set(column, content);
  }

  /** Behind what stands in 备注, or in 进展 where a formula stands there. */
  note(note: string): void {
    const column = this.from.formulas.has("remark") ? "progress" : "remark";
    this.set(column, withNote(this.text(column), note));
  }

  /** "1-2" that became a day when it was typed or pasted anew is the number again. */
  mendNumber(number: string): void {
    const day = /^\d{4}-0?(\d+)-0?(\d+)$/.exec(dayText(this.text("number")));
    if (day && `${day[1]}-${day[2]}` === number) this.set("number", number);
  }

  become(state: LedgerState, event: RowEvent): void {
    this.set("state", state);
    this.event = event;
  }

  text(column: LedgerColumn): string {
    const written = this.cells.get(column);
    return written === undefined ? this.from.texts[column] : shownText(written);
  }

  change(): RowChange {
    return { row: this.from.row, cells: this.cells, event: this.event };
  }
}

/** Brings a row up to what a check found. */
export function updateRow(draft: RowDraft, standing: Standing, options: UpdateOptions): void {
  switch (standing.kind) {
    case "fails":
      return fails(draft, standing.issue, options);
    case "passes":
      return passes(draft, standing, options);
    case "missing":
      draft.set("actual", NOT_FILLED);
      return draft.set("gap", null);
    case "excluded":
    case "unchecked":
      return;
  }
}

function fails(draft: RowDraft, issue: Issue, { day, file }: UpdateOptions): void {
  const state = stateOf(draft.text("state"));
  const [closed, value] = [dayText(draft.text("closed")), draft.text("closedValue")];
  writeFacts(draft, issue, file);
  const now = draft.text("actual");
  if (state === "已销号" || (state === "待销号" && value !== "")) {
    draft.note(NOTES.reopened(day, now, closed, value));
    draft.set("closed", null);
    draft.set("closedValue", null);
    draft.become("复发", "reopened");
  } else if (state === "待销号") {
    draft.note(NOTES.returned(day, now));
    draft.become("整改中", "returned");
  } else draft.fill("state", "待整改");
}

/** The facts of a problem, as QB knows them. */
function writeFacts(draft: RowDraft, { figures, finding }: Issue, file: string): void {
  draft.set("actual", figures.actual);
  draft.set("required", figures.required);
  draft.set("gap", figures.gap);
  draft.set("unit", figures.unit === "" ? null : figures.unit);
  draft.link(placeContent(finding, finding.cell, file));
}

function passes(
  draft: RowDraft,
  { value, required, isDoubtful }: Extract<Standing, { kind: "passes" }>,
  { day, propose }: UpdateOptions,
): void {
  const word = draft.text("state");
  const state = stateOf(word);
  const before = draft.text("actual");
  if (value !== null) {
    draft.set("actual", value);
    draft.set("gap", 0);
  }
  if (required !== null) draft.set("required", required);
  const isSure = !propose && !isDoubtful;
  if (state === "已销号") return stampClosed(draft, value, day);
  if (state === "待销号" && !isSure) return draft.fill("closedValue", value);
  if (state === null && word !== "") draft.note(NOTES.ownState(word));
  const after = value === null ? "" : String(value);
  draft.fill("closedValue", value);
  if (isSure) draft.fill("closed", day);
  const note = isSure ? NOTES.closed : NOTES.proposed;
  draft.note(value === null && !isSure ? NOTES.notFound(day) : note(day, before, after));
  draft.become(isSure ? "已销号" : "待销号", isSure ? "closed" : "proposed");
}

/** A person closed it without the day or the value. */
function stampClosed(draft: RowDraft, value: number | null, day: string): void {
  draft.fill("closed", day);
  draft.fill("closedValue", value);
}
