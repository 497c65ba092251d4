export interface Ceiling {
  /** The entry of webpack.config.js that it comes from; without its source there is nothing to measure. */
  readonly entry: string;
  /** Below dist; for a page, all the scripts of ours that it loads at once. */
  readonly file: string;
  /** Of gzip, a thousand bytes each. */
  readonly kilobytes: number;
  /** One line for each time it was set or raised, and what for. */
  readonly why: readonly string[];
}

export const CEILINGS: readonly Ceiling[] = [
  {
    entry: "qb",
    file: "cli/qb.js",
    kilobytes: 240,
    why: [
      "2026-11-21: check, marks and standards with all data in one file; it starts in a tenth of a second.",
      "2026-11-21: 120 to 240 for the 32 indicators and the county forms; ledgers are next. It is read from disk, never downloaded.",
    ],
  },
  {
    entry: "taskpane",
    file: "taskpane.html",
    kilobytes: 180,
    why: ["2026-11-21: issue 3's first load of the pane; React and Fluent alone are about 150."],
  },
  {
    entry: "functions",
    file: "functions.js",
    kilobytes: 60,
    why: ["2026-11-21: the core and the standards' data, which Excel may load without the pane."],
  },
  {
    entry: "workbench",
    file: "workbench/index.html",
    kilobytes: 2000,
    why: ["2026-11-21: issue 4's first load of the workbench; the grid alone is about 1750."],
  },
  {
    entry: "office",
    file: "workbench/office.js",
    kilobytes: 40,
    why: [
      "2026-11-21: our Office client in the pane's frame, with the members of Excel's interface as data.",
    ],
  },
];
