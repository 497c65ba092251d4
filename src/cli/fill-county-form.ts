import { cellName } from "../core/address";
import { COUNTY_FIELD_NAMES as NAMES_EN, COUNTY_NAMES as ITEMS_EN } from "../core/messages/en/county-names";
import {
  COUNTY_FIELD_NAMES as NAMES_ZH,
  COUNTY_NAMES as ITEMS_ZH,
} from "../core/messages/zh-CN/county-names";
import { messagesIn } from "../core/messages/render";
import type { Standard } from "../core/standard";
import {
  contentOf,
  countyFillEdits,
  isWritten,
  placesOf,
  type AnswerOfForm,
  type CountyFill,
  type PlaceOfForm,
  type PlaceState,
} from "../forms/fill-county/county-fill";
import { fillCounty } from "../forms/fill-county/fill-county";
import { SchoolFigures } from "../forms/school-figures";
import type { Arguments } from "./arguments";
import type { FilledForm } from "./commands/fill";
import type { CheckedCounty, OpenedFile } from "./county-files";
import { FILL_WORDS } from "./fill-words";

type Names = Readonly<Record<string, string>>;
const FIELDS_ZH: Names = { ...NAMES_ZH, ...messagesIn("zh-CN").fields };
const FIELDS_EN: Names = { ...NAMES_EN, ...messagesIn("en").fields };

/** 表Ⅰ, 表Ⅳ, 表Ⅴ, 表Ⅵ and a bureau's own county forms: each number for its place in the sentence. */
export function fillCountyForm(
  { report, facts, schools }: CheckedCounty,
  { snapshot, recognised }: OpenedFile,
  standard: Standard,
  args: Arguments,
): FilledForm {
  const forms = recognised.forms.filter(({ of }) => of === "county");
  const source = { facts, report, standard, tables: new SchoolFigures(schools) };
  const fills = fillCounty(forms, source, snapshot);
  const states = fills.flatMap(placesOf).map(({ state }) => state);
  const count = (state: PlaceState) => states.filter((one) => one === state).length;
  return {
    lines: fills.flatMap((fill) => linesOf(fill, args)),
    edits: countyFillEdits(fills, snapshot.file, args),
    differing: count("differs"),
    undecided: count("undecided"),
  };
}

function linesOf(fill: CountyFill, args: Arguments): string[] {
  const cell = `${fill.sheet}!${cellName(fill.row, fill.column)}`;
  if (fill.answer) return [answerLine(fill.answer, cell, args)];
  const content = contentOf(fill, args);
  const sentence = typeof content === "string" ? [`      → ${content}\n`] : [];
  return [...fill.places.map((place) => placeLine(place, cell, args)), ...sentence];
}

function placeLine(place: PlaceOfForm, cell: string, args: Arguments): string {
  const { slot, written, held, state } = place;
  const names = args.language === "zh" ? FIELDS_ZH : FIELDS_EN;
  const name = [slot.group, names[slot.field] ?? slot.field].filter(Boolean).join(" ");
  const value = written ?? (held === null ? FILL_WORDS[args.language].blank : String(held));
  return lineOf(place, cell, name, value, state === "differs" ? String(held ?? "") : null, args);
}

function answerLine(answer: AnswerOfForm, cell: string, args: Arguments): string {
  const { indicator, written, held } = answer;
  const names = args.language === "zh" ? ITEMS_ZH : ITEMS_EN;
  const name = `${indicator} ${names[indicator] ?? ""} ${args.language === "zh" ? "是否达标" : "met or not"}`;
  const holds = held === null ? null : held ? "是" : "否";
  const value = written ?? holds ?? FILL_WORDS[args.language].blank;
  return lineOf(answer, cell, name, value, answer.state === "differs" ? holds : null, args);
}

function lineOf(
  one: PlaceOfForm | AnswerOfForm,
  cell: string,
  name: string,
  value: string,
  held: string | null,
  args: Arguments,
): string {
  const words = FILL_WORDS[args.language];
  const notes = [
    ...(held === null ? [] : [words.held(held)]),
    ...(one.state === "differs" && isWritten(one, args) ? [words.willOverwrite] : []),
  ];
  return `${words.states[one.state]}  ${cell}  ${name}：${[value, ...notes].join("；")}\n`;
}
