export interface Ceiling {
  readonly target: string;
  /** Below dist; for a page, all the scripts of ours that it loads at once. */
  readonly file: string;
  /** Of gzip, a thousand bytes each. */
  readonly kilobytes: number;
  /** One line for each time it was set or raised, and what for. */
  readonly why: readonly string[];
}

export const CEILINGS: readonly Ceiling[] = [
  {
    target: "cli",
    file: "cli/qb.js",
    kilobytes: 120,
    why: [
      "2026-11-21: check, marks and standards with all data in one file; it starts in a tenth of a second.",
    ],
  },
  {
    target: "addin",
    file: "taskpane.html",
    kilobytes: 180,
    why: ["2026-11-21: issue 3's first load of the pane; React and Fluent alone are about 150."],
  },
  {
    target: "addin",
    file: "functions.js",
    kilobytes: 60,
    why: ["2026-11-21: the core and the standards' data, which Excel may load without the pane."],
  },
];
