import { makeStyles } from "@fluentui/react-components";

/** Where colours are forced, the shape alone tells the state. */
const ink = (colour: string) => ({
  color: colour,
  "@media (forced-colors: active)": { color: "CanvasText" },
});

/** A class a state: its ink. */
export const useStateColours = makeStyles({
  pass: ink("var(--qb-pass)"),
  near: ink("var(--qb-near)"),
  fail: ink("var(--qb-fail)"),
  missing: ink("var(--qb-missing)"),
  doubt: ink("var(--qb-doubt)"),
  note: ink("var(--qb-note)"),
  excluded: ink("var(--qb-excluded)"),
});
