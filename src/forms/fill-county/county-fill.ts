import type { CellPlace } from "../../core/address";
import type { FormSlot } from "../../core/county/county-form";
import type { CellContent, Edit } from "../../workbook/edit";
import { fillSentence } from "./fill-sentence";

/** Whether a place is empty and can be filled, says the same, says something else, or nothing gives it. */
export type PlaceState = "empty" | "same" | "differs" | "undecided";

/** One number of a form: what it holds, and what the county's data give. */
export interface PlaceOfForm {
  readonly slot: FormSlot;
  readonly state: PlaceState;
  /** As the form asks for it; null where nothing gives it. */
  readonly written: string | null;
  /** The number it holds, in the unit that the form writes. */
  readonly held: number | null;
}

/** 是否达标 of one item. */
export interface AnswerOfForm {
  readonly indicator: string;
  readonly state: PlaceState;
  readonly written: "是" | "否" | null;
  readonly held: boolean | null;
}

/** A cell of a county's form with its places, or with its answer. */
export interface CountyFill extends CellPlace {
  readonly file: string;
  readonly sheet: string;
  /** The sentence; null where the cell is a number or an answer. */
  readonly text: string | null;
  /** A number of 0–1 with a percent format stands in the cell. */
  readonly isPercent: boolean;
  readonly places: readonly PlaceOfForm[];
  readonly answer: AnswerOfForm | null;
}

/** Its places, or the answer in their stead. */
export function placesOf({ places, answer }: CountyFill): readonly (PlaceOfForm | AnswerOfForm)[] {
  return answer ? [answer] : places;
}

export interface FillChoice {
  /** Whether places that say something else are written over. */
  readonly overwrite: boolean;
}

/** Whether a place would be written. */
export function isWritten({ state }: { readonly state: PlaceState }, { overwrite }: FillChoice): boolean {
  return state === "empty" || (overwrite && state === "differs");
}

/** What the cell will hold; undefined where nothing is written into it. */
export function contentOf(fill: CountyFill, choice: FillChoice): CellContent | undefined {
  const { answer, text, places, isPercent } = fill;
  if (answer) return isWritten(answer, choice) ? answer.written : undefined;
  const written = places.filter((place) => isWritten(place, choice));
  const [first] = written;
  if (!first) return undefined;
  if (text === null) return isPercent ? Number(`${first.written ?? ""}e-2`) : Number(first.written);
  const fills = written.flatMap(({ slot, written: value }) =>
    slot.span && value !== null ? [{ span: slot.span, written: value }] : [],
  );
  return fillSentence(text, fills);
}

/** The edits of one file, a sheet at a time: contents only. */
export function countyFillEdits(fills: readonly CountyFill[], file: string, choice: FillChoice): Edit[] {
  const bySheet = new Map<string, (CellPlace & { content: CellContent })[]>();
  for (const fill of fills) {
    const content = fill.file === file ? contentOf(fill, choice) : undefined;
    if (content === undefined) continue;
    const { sheet, row, column } = fill;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { row, column, content }]);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "set-cells", sheet, cells }));
}
