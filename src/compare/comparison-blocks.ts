import type { Language } from "../core/messages/codes";
import { messagesIn } from "../core/messages/render";
import { printShare } from "../core/messages/numbers";
import { cellText, number, share, type Block, type Cell, type Column, type Table } from "../documents/block";
import type { Comparison, FigureChange, SchoolChange, SchoolSide, StageChange } from "./comparison";
import { nameInTown } from "./namesakes";
import type { DatedTarget, Pace } from "./pace";
import { COMPARE_WORDS, type CompareColumn, type CompareWords } from "./words";

const FIGURE_ORDER: readonly FigureChange["kind"][] = [
  "newly-failing",
  "now-missing",
  "worse",
  "still-open",
  "better",
  "mended",
];
const SCHOOL_ORDER: readonly SchoolChange["kind"][] = [
  "newly-failing",
  "undecided",
  "counting-changed",
  "vanished",
  "appeared",
  "still-failing",
  "mended",
];
const BAD = new Set<string>(["newly-failing", "worse", "now-missing"]);

/** A comparison as a document: the sheet 对比, the terminal's text, a chapter of the report. */
export function comparisonBlocks(comparison: Comparison, pace: Pace, language: Language): Block[] {
  const words = COMPARE_WORDS[language];
  const { before, after } = comparison;
  const isOther = before.region !== after.region || before.on !== after.on;
  return [
    { kind: "title", text: words.title },
    { kind: "paragraph", text: words.standard("before", before.name, before.on) },
    { kind: "paragraph", text: words.standard("after", after.name, after.on) },
    { kind: "paragraph", text: isOther ? words.otherStandard : "" },
    { kind: "heading", text: words.headings.stages },
    stageTable(comparison.stages, words),
    { kind: "heading", text: words.headings.pace },
    ...paceBlocks(pace, words),
    { kind: "heading", text: words.headings.schools },
    ...orNothing(schoolTable(comparison.schools, words), words),
    { kind: "heading", text: words.headings.figures },
    ...orNothing(figureTable(comparison.figures, words, language), words),
    { kind: "heading", text: words.headings.coefficients },
    ...orNothing(coefficientTable(comparison, words, language), words),
  ];
}

function orNothing(table: Table, words: CompareWords): Block[] {
  return table.rows.length > 0 ? [table] : [{ kind: "paragraph", text: words.nothing }];
}

type ColumnWish = readonly [CompareColumn, number, Column["align"]?];

function columnsOf(words: CompareWords, wishes: readonly ColumnWish[]): Column[] {
  return wishes.map(([id, width, align = "left"]) => ({ title: words.columns[id], width, align }));
}

export function stageTable(stages: readonly StageChange[], words: CompareWords): Table {
  const columns = columnsOf(words, [
    ["stage", 8],
    ["counted", 26, "center"],
    ["passed", 10, "center"],
    ["passedShare", 16, "center"],
    ["mended", 10, "right"],
    ["newlyFailing", 10, "right"],
  ]);
  const rows = stages.map(({ stage, before, after, mended, newlyFailing }) => [
    stage,
    `${before.counted} → ${after.counted}`,
    `${before.passed} → ${after.passed}`,
    `${shareText(before)} → ${shareText(after)}`,
    number(mended, 0),
    number(newlyFailing, 0),
  ]);
  return { kind: "table", caption: "", columns, rows };
}

function shareText({ passed, counted }: StageChange["before"]): string {
  return cellText(share(counted === 0 ? null : passed / counted));
}

function paceBlocks(pace: Pace, words: CompareWords): Block[] {
  const { counted, mended, yearly, targets, years } = pace;
  if (pace.share === null) return [{ kind: "paragraph", text: words.nothing }];
  const apart = years === null ? null : years.toFixed(1);
  const source = yearly && `${yearly.source.document}${yearly.source.clause}`;
  return [
    { kind: "paragraph", text: words.pace(counted, mended, printShare(pace.share), apart) },
    ...(yearly
      ? [
          {
            kind: "paragraph" as const,
            text: words.yearly(printShare(yearly.required), yearly.kept, source ?? ""),
          },
        ]
      : []),
    ...(targets.length > 0 ? [targetTable(targets, pace.share, words)] : []),
  ];
}

function targetTable(targets: readonly DatedTarget[], sofar: number, words: CompareWords): Table {
  const columns = columnsOf(words, [
    ["county", 10],
    ["level", 12],
    ["by", 12, "center"],
    ["needed", 14, "right"],
    ["sofar", 14, "right"],
    ["onTime", 10, "center"],
    ["source", 30],
    ["note", 30],
  ]);
  const rows = targets.map(({ counties, level, by, needed, source, note, onTime, yearsLeft }) => [
    counties.join("、"),
    level,
    by,
    share(needed),
    share(sofar),
    onTime
      ? needed === 0 || needed === null
        ? words.onTime.done
        : words.onTime.yes
      : words.onTime[yearsLeft <= 0 ? "past" : "no"],
    `${source.document} ${source.clause}`,
    note ?? "",
  ]);
  const failing = new Set(targets.flatMap(({ onTime }, place) => (onTime ? [] : [place])));
  return { kind: "table", caption: words.targets, columns, rows, failing };
}

function schoolTable(schools: readonly SchoolChange[], words: CompareWords): Table {
  const columns = columnsOf(words, [
    ["change", 14],
    ["school", 26],
    ["stage", 8],
    ["before", 14, "center"],
    ["after", 14, "center"],
    ["note", 30],
  ]);
  const told = SCHOOL_ORDER.flatMap((kind) => schools.filter((one) => one.kind === kind));
  const rows = told.map((one) => [
    words.school[one.kind],
    nameInTown(one),
    one.stage,
    verdictText(one.before, words),
    verdictText(one.after, words),
    noteOf(one, words),
  ]);
  return { kind: "table", caption: "", columns, rows, failing: failingRows(told) };
}

function verdictText(side: SchoolSide | null, words: CompareWords): Cell {
  return side && `${words.verdicts[side.verdict]} ${side.met}/7`;
}

function noteOf({ kind, maybe, before, after }: SchoolChange, words: CompareWords): string {
  if (maybe !== null) return words.maybe(maybe);
  if (kind === "appeared" || kind === "vanished") {
    return [words.ask[kind], words.students((after ?? before)?.students ?? null)].filter(Boolean).join("；");
  }
  return before && after && before.name !== after.name ? before.name : "";
}

function figureTable(figures: readonly FigureChange[], words: CompareWords, language: Language): Table {
  const { indicators } = messagesIn(language);
  const columns = columnsOf(words, [
    ["change", 14],
    ["school", 26],
    ["stage", 8],
    ["indicator", 18],
    ["before", 12, "right"],
    ["after", 12, "right"],
    ["where", 20],
  ]);
  const told = FIGURE_ORDER.flatMap((kind) => figures.filter((one) => one.kind === kind));
  const rows = told.map((one) => [
    words.figure[one.kind],
    nameInTown(one),
    one.stage,
    indicators[one.indicator],
    number(one.before, 2),
    number(one.after, 2),
    one.cell === null ? "" : `${one.sheet}!${one.cell}`,
  ]);
  return { kind: "table", caption: "", columns, rows, failing: failingRows(told) };
}

export function coefficientTable(
  { coefficients }: Pick<Comparison, "coefficients">,
  words: CompareWords,
  language: Language,
): Table {
  const { indicators } = messagesIn(language);
  const columns = columnsOf(words, [
    ["stage", 14],
    ["indicator", 26],
    ["before", 8, "right"],
    ["after", 8, "right"],
    ["limit", 8, "right"],
    ["change", 14],
  ]);
  const rows = coefficients.map((one) => [
    one.stage,
    indicators[one.indicator],
    number(one.before, 3, one.limit),
    number(one.after, 3, one.limit),
    number(one.limit, 2),
    words.figure[one.kind],
  ]);
  return { kind: "table", caption: "", columns, rows, failing: failingRows(coefficients) };
}

function failingRows(changes: readonly { readonly kind: string }[]): ReadonlySet<number> {
  return new Set(changes.flatMap(({ kind }, place) => (BAD.has(kind) ? [place] : [])));
}
