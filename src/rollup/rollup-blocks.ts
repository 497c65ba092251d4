import type { Language } from "../core/messages/codes";
import { printShare } from "../core/messages/numbers";
import type { Stage } from "../core/stage";
import { number, share, type Block, type Cell, type Column, type Table } from "../documents/block";
import type { CountyLine } from "./county-line";
import type { Rollup } from "./rollup";
import { ROLLUP_WORDS, type RollupWords } from "./words";

const WIDTHS = [18, 8, 22, 12, 10, 10, 10, 10, 12, 26, 44];

/** The overview of a prefecture as a document: the sheet 汇总, the terminal's text. */
export function rollupBlocks({ region, on, lines, totals }: Rollup, language: Language): Block[] {
  const words = ROLLUP_WORDS[language];
  const { counted, passed, counties, lights } = totals;
  const reached = printShare(counted === 0 ? 0 : passed / counted);
  return [
    { kind: "title", text: words.title(region.name) },
    { kind: "paragraph", text: words.day(on) },
    { kind: "paragraph", text: words.totals(counties, lights) },
    { kind: "paragraph", text: words.schools(counted, passed, reached) },
    tableOf(lines, words),
    { kind: "note", text: words.rule },
  ];
}

function tableOf(lines: readonly CountyLine[], words: RollupWords): Table {
  const columns = words.columns.map((title, place): Column => ({
    title,
    width: WIDTHS[place] ?? 12,
    align: place > 4 && place < 9 ? "right" : "left",
  }));
  const failing = new Set(lines.flatMap(({ light }, place) => (light === "red" ? [place] : [])));
  return { kind: "table", caption: "", columns, rows: lines.map((line) => rowOf(line, words)), failing };
}

function rowOf(line: CountyLine, words: RollupWords): Cell[] {
  const { name, light, why, due, indicators, problem } = line;
  const over = line.stages.reduce((sum, stage) => sum + stage.over, 0);
  const coefficients = line.stages.reduce((sum, stage) => sum + stage.coefficients, 0);
  return [
    name,
    words.lights[light],
    words.why[why],
    due && due.by,
    due && due.level,
    ofStage(line, "小学"),
    ofStage(line, "初中"),
    share(line.share),
    words.over(over, coefficients),
    indicators && words.indicators(indicators.stands, indicators.fails, indicators.waits),
    [problem ?? "", line.otherwise.length > 0 ? words.otherwise(line.otherwise, due?.note ?? null) : ""]
      .filter(Boolean)
      .join("；"),
  ];
}

function ofStage({ stages }: CountyLine, wanted: Stage): Cell {
  const found = stages.find(({ stage }) => stage === wanted);
  if (!found) return null;
  return found.counted === 0 ? number(0, 0) : `${found.passed}/${found.counted}`;
}
