import type { State } from "../select/finding-state";

/**
 * Ink for each state, read on the pane's ground at 4.5 : 1 or better, and apart for red-green blind eyes
 * by lightness; the shapes say the same without any colour. Failing, near and doubtful are the hues of the
 * marks in the sheet.
 */
export type StateColours = Readonly<Record<`qb-${State}`, string>>;

export const LIGHT_STATES: StateColours = {
  "qb-pass": "#0b6a5b",
  "qb-near": "#7d5200",
  "qb-fail": "#9c1c1c",
  "qb-missing": "#56636f",
  "qb-doubt": "#1f4e9e",
  "qb-note": "#56636f",
  "qb-excluded": "#616161",
};

export const DARK_STATES: StateColours = {
  "qb-pass": "#63cdb4",
  "qb-near": "#f2c661",
  "qb-fail": "#ff9b93",
  "qb-missing": "#b3c0cb",
  "qb-doubt": "#a3c2f7",
  "qb-note": "#b3c0cb",
  "qb-excluded": "#adadad",
};
