import { cellName } from "../../core/address";
import { COUNTY_FIELD_NAMES, COUNTY_NAMES } from "../../core/messages/zh-CN/county-names";
import { messagesIn } from "../../core/messages/render";
import {
  contentOf,
  countyFillEdits,
  isWritten,
  placesOf,
  type AnswerOfForm,
  type CountyFill,
  type PlaceOfForm,
} from "../../forms/fill-county/county-fill";
import { fillCounty } from "../../forms/fill-county/fill-county";
import type { CountySource } from "../../forms/fill-county/county-value";
import type { ReadForm } from "../../templates/forms/read-form";
import { Kind, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellChange, FormsPlan } from "../services/write-service";

type Names = Readonly<Record<string, string>>;
const FIELDS: Names = { ...COUNTY_FIELD_NAMES, ...messagesIn("zh-CN").fields };
const ITEMS: Names = COUNTY_NAMES;

type Place = PlaceOfForm | AnswerOfForm;

/** What 表Ⅰ, 表Ⅳ, 表Ⅴ, 表Ⅵ and a bureau's own county forms would get, each number in its sentence; nothing is written yet. */
export function planCountyForms(
  source: CountySource,
  forms: readonly ReadForm[],
  snapshot: WorkbookSnapshot,
  overwrite: boolean,
): FormsPlan {
  const ofCounty = forms.filter(({ of }) => of === "county");
  const fills = fillCounty(ofCounty, source, snapshot);
  const states = fills.flatMap(placesOf).map(({ state }) => state);
  const count = (wanted: Place["state"]) => states.filter((state) => state === wanted).length;
  return {
    kind: "forms",
    edits: countyFillEdits(fills, snapshot.file, { overwrite }),
    changes: fills.flatMap((fill) => change(fill, snapshot, overwrite)),
    hindrances: [],
    differing: fills.flatMap(differing),
    counts: { same: count("same"), undecided: count("undecided") },
  };
}

/** A cell as it stands and as it will; a sentence is shown whole. */
function change(fill: CountyFill, snapshot: WorkbookSnapshot, overwrite: boolean): CellChange[] {
  const content = contentOf(fill, { overwrite });
  if (content === undefined) return [];
  const named = placesOf(fill).find((place) => isWritten(place, { overwrite }));
  const what = named ? nameOf(fill, named) : "";
  return [{ ...placeIn(fill), what, before: shown(fill, snapshot), after: String(content) }];
}

function differing(fill: CountyFill): CellChange[] {
  return placesOf(fill)
    .filter(({ state }) => state === "differs")
    .map((place) => ({
      ...placeIn(fill),
      what:
        "slot" in place ? [place.slot.item, fieldOf(place)].filter(Boolean).join(" ") : nameOf(fill, place),
      before: heldBy(place),
      after: place.written ?? "",
    }));
}

function placeIn({ sheet, row, column }: CountyFill) {
  return { sheet, cell: cellName(row, column) };
}

/** A sentence is called by its item, a number of its own by what it counts. */
function nameOf({ text }: CountyFill, place: Place): string {
  if (!("slot" in place)) return `${itemName(place.indicator)} 是否达标`;
  const { item } = place.slot;
  return text !== null && item !== null ? itemName(item) : fieldOf(place);
}

function itemName(id: string): string {
  return [id, ITEMS[id]].filter(Boolean).join(" ");
}

function fieldOf(place: Place): string {
  if (!("slot" in place)) return "";
  const { field, group } = place.slot;
  return [group, FIELDS[field] ?? field].filter(Boolean).join(" ");
}

function heldBy(place: Place): string {
  if ("slot" in place) return place.held === null ? "文字" : String(place.held);
  return place.held === null ? "" : place.held ? "是" : "否";
}

function shown({ sheet: name, row, column }: CountyFill, { sheets }: WorkbookSnapshot): string {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return "";
  return sheet.kind(row, column) === Kind.number
    ? String(sheet.number(row, column))
    : sheet.text(row, column);
}
