import { cellName } from "../core/address";
import { messagesIn } from "../core/messages/render";
import type { Standard } from "../core/standard";
import { fillOfficial } from "../forms/fill-official/fill-official";
import { officialEdits, toWrite, type OfficialFill } from "../forms/fill-official/official-fill";
import { officialPlaces } from "../templates/official-places";
import { schoolOf } from "../templates/text";
import type { Arguments } from "./arguments";
import type { FilledForm } from "./commands/fill";
import type { CheckedCounty, OpenedFile } from "./county-files";
import { FILL_WORDS, type FillWords } from "./fill-words";

/** 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ: what each result cell would get, against what it holds. */
export function fillOfficialForm(
  { report, schools }: CheckedCounty,
  { snapshot, recognised }: OpenedFile,
  standard: Standard,
  args: Arguments,
): FilledForm {
  const { coefficientCells } = recognised;
  const form = { snapshot, places: officialPlaces(snapshot, recognised), coefficientCells };
  const fills = fillOfficial({ report, schools, standard, schoolOf }, form);
  const written = toWrite(fills, args);
  const count = (state: OfficialFill["state"]) => fills.filter((one) => one.state === state).length;
  return {
    lines: fills.map((one) => line(one, args)),
    edits: officialEdits(written, snapshot.file),
    differing: count("differs"),
    undecided: fills.filter(({ state, why }) => state === "undecided" && why?.code !== "not-counted").length,
  };
}

function line(one: OfficialFill, { language, overwrite }: Arguments): string {
  const words = FILL_WORDS[language];
  const cell = `${one.sheet}!${cellName(one.row, one.column)}`;
  const value = one.why ? words.why(one.why) : String(one.content ?? words.blank);
  const parts = [value, ...notes(one, words, overwrite)].join("；");
  return `${words.states[one.state]}  ${cell}  ${about(one, words, language)}：${parts}\n`;
}

function about(one: OfficialFill, words: FillWords, language: Arguments["language"]): string {
  const { indicators } = messagesIn(language === "zh" ? "zh-CN" : "en");
  const isOverall = one.school === null && one.indicator === null && one.what !== "composite";
  const indicator = one.indicator ? indicators[one.indicator] : isOverall ? words.overall : null;
  return [one.school, one.stage, indicator, words.figures[one.what]]
    .filter((part) => part !== null)
    .join(" ");
}

function notes({ state, held, hidesDecimals }: OfficialFill, words: FillWords, overwrite: boolean): string[] {
  return [
    ...(state === "differs" ? [words.held(String(held))] : []),
    ...(state === "differs" && overwrite ? [words.willOverwrite] : []),
    ...(hidesDecimals && state !== "undecided" ? [words.hidden] : []),
  ];
}
