import { makeStyles } from "@fluentui/react-components";

/** A class a state: its ink. */
export const useStateColours = makeStyles({
  pass: { color: "var(--qb-pass)" },
  near: { color: "var(--qb-near)" },
  fail: { color: "var(--qb-fail)" },
  missing: { color: "var(--qb-missing)" },
  doubt: { color: "var(--qb-doubt)" },
  note: { color: "var(--qb-note)" },
  excluded: { color: "var(--qb-excluded)" },
});
