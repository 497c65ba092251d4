import { parseCell } from "../../core/address";
import type { FormCell, FormSlot } from "../../core/county/county-form";
import { countyState } from "../../core/county/county-state";
import { saysSame } from "../../core/county/doubts";
import { figureKey, type CountyAnswer, type CountyFigure } from "../../core/county/facts";
import { round12 } from "../../core/exact";
import type { Standard } from "../../core/standard";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { AnswerOfForm, CountyFill, PlaceOfForm, PlaceState } from "./county-fill";
import { countyValue, type CountySource } from "./county-value";
import { holdsWords } from "./fill-sentence";
import { sameSide, writtenValue } from "./written-value";

/** A form of the county as it was read: where its numbers stand, and what it already says. */
export interface FormToFill {
  readonly cells: readonly FormCell[];
  /** By `figureKey`. */
  readonly figures: ReadonlyMap<string, CountyFigure>;
  /** By indicator. */
  readonly answers: ReadonlyMap<string, CountyAnswer>;
}

/**
 * Every place of a county's forms in a workbook, with what the county's data give and what it
 * holds. Nothing is written: `countyFillEdits` makes the edits of what a person has agreed to.
 */
export function fillCounty(
  forms: readonly FormToFill[],
  source: CountySource,
  snapshot: WorkbookSnapshot,
): CountyFill[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const states = new Map(answerStates(source));
  return forms.flatMap((form) => {
    const fills = form.cells.flatMap((cell) => {
      const sheet = sheets.get(cell.sheet);
      return sheet ? [fillOfCell(cell, form, source, sheet)] : [];
    });
    return [...fills, ...answerFills(form, states)];
  });
}

function fillOfCell(
  cell: FormCell,
  form: FormToFill,
  source: CountySource,
  sheet: SheetSnapshot,
): CountyFill {
  const { file, row, column, text, slots } = cell;
  const isPercent = text === null && sheet.format(row, column).includes("%");
  return {
    ...{ file, sheet: sheet.name, row, column, text, isPercent },
    places: slots.map((slot) => placeOf(slot, text, form, source)),
    answer: null,
  };
}

function placeOf(
  slot: FormSlot,
  text: string | null,
  { figures }: FormToFill,
  source: CountySource,
): PlaceOfForm {
  const held = figures.get(figureKey(slot.field, slot.group, slot.item)) ?? null;
  const value = countyValue(slot, source);
  const isUnreadable = text !== null && slot.span !== null && holdsWords(text, slot.span);
  const written = value === null || isUnreadable ? null : writtenValue(value, slot, source.standard);
  return {
    slot,
    state: stateOf(held, value, written, slot, source.standard),
    written,
    held: held?.value == null ? null : round12(held.value / slot.scale),
  };
}

/** Text, an error or a formula that has not been reckoned is somebody's own: it is not written over unseen. */
function stateOf(
  held: CountyFigure | null,
  value: number | null,
  written: string | null,
  slot: FormSlot,
  standard: Standard,
): PlaceState {
  if (value === null || written === null) return held?.value == null ? "undecided" : "same";
  if (held === null || held.lack === "blank") return "empty";
  if (held.value === null) return "differs";
  const isWritten = round12(held.value / slot.scale) === Number(written);
  const isRounded = saysSame(held, value) && sameSide(held.value, value, slot, standard);
  return isWritten || isRounded ? "same" : "differs";
}

/** 是 where an indicator stands, 否 where it fails; what waits is answered by a person. */
function answerStates(source: CountySource): [string, "是" | "否"][] {
  const { indicators } = countyState(source.report, source.standard);
  return indicators.flatMap(({ id, state }): [string, "是" | "否"][] =>
    state === "waits" ? [] : [[id, state === "stands" ? "是" : "否"]],
  );
}

function answerFills({ cells, answers }: FormToFill, states: ReadonlyMap<string, "是" | "否">): CountyFill[] {
  const values = new Set(cells.map(({ column }) => column));
  return [...answers].flatMap(([indicator, { file, sheet, cell, answer: held }]) => {
    const place = parseCell(cell ?? "");
    const written = states.get(indicator) ?? null;
    if (!place || values.size === 0 || values.has(place.column)) return [];
    const answer: AnswerOfForm = { indicator, state: answerState(held, written), written, held };
    return [{ file, sheet, ...place, text: null, isPercent: false, places: [], answer }];
  });
}

function answerState(held: boolean | null, written: "是" | "否" | null): PlaceState {
  if (written === null) return held === null ? "undecided" : "same";
  if (held === null) return "empty";
  return held === (written === "是") ? "same" : "differs";
}
