import type { CountyState, IndicatorState, State } from "../core/county/county-state";
import { stateOfResult } from "../core/county/county-state";
import { DIMENSIONS } from "../core/county-standard";
import { printAmount, printAsked } from "../core/messages/numbers";
import type { CountyResult, Finding, Report } from "../core/report/report";
import type { CountyWords } from "./county-words";

/** What printing the indicators of a county needs. */
export interface CountySpeech {
  readonly words: CountyWords;
  readonly sentence: (finding: Finding) => string;
  /** The sheet and cell of a finding, with its file where there are several. */
  readonly place: (finding: Finding) => string;
}

const SIGNS: Readonly<Record<State, string>> = { stands: "✓", fails: "✗", waits: "○" };
const MOST_FINDINGS = 12;

/** Whether a report says anything of a county beside its schools. */
export function hasCounty({ county }: Report): boolean {
  return county.length > 0;
}

/** The ids of which all findings are told here. */
export function countyIds({ indicators, vetoes, prerequisites, targets }: CountyState): ReadonlySet<string> {
  const own = indicators.filter(({ dimension }) => dimension !== "资源配置");
  return new Set([...own, ...vetoes, ...prerequisites, ...targets].map(({ id }) => id));
}

/** The 32 indicators by their dimensions, the vetoes, the prerequisites and the region's own targets. */
export function* printCounty(report: Report, state: CountyState, speech: CountySpeech): Generator<string> {
  const { words } = speech;
  const { on } = report.standard;
  yield `\n${words.indicators(state.counts)}\n`;
  for (const dimension of DIMENSIONS) {
    const own = state.indicators.filter((one) => one.dimension === dimension);
    if (own.length > 0) yield `  ${words.dimension(dimension)}\n`;
    for (const one of own) yield* printIndicator(one, report, on, speech);
  }
  for (const [heading, group] of [
    [words.vetoes, state.vetoes],
    [words.prerequisites, state.prerequisites],
    [words.targets, state.targets.filter(({ results }) => results.length > 0)],
  ] as const) {
    if (group.length > 0) yield `  ${heading}\n`;
    for (const one of group) yield* printIndicator(one, report, on, speech);
  }
  yield `  ${words.verdict(state.state)}\n`;
}

function* printIndicator(
  one: IndicatorState,
  { findings }: Report,
  on: string,
  speech: CountySpeech,
): Generator<string> {
  const { words, sentence, place } = speech;
  const isResource = one.dimension === "资源配置";
  const parts = one.results.flatMap((result) => partOf(result, on, words));
  const values = parts.length > 0 ? parts.join(words.and) : isResource ? "" : words.state(one);
  yield `    ${[SIGNS[one.state], words.name(one), values].filter(Boolean).join("  ")}\n`;
  if (isResource) return;
  const told = findings.filter(({ indicator }) => indicator === one.id);
  for (const each of told.slice(0, MOST_FINDINGS)) {
    const sign = each.severity === "error" ? "✗" : "?";
    yield `        ${[sign, place(each), each.school ?? "", sentence(each)].filter(Boolean).join("  ")}\n`;
  }
  if (told.length > MOST_FINDINGS) yield `        ${words.more(told.length - MOST_FINDINGS)}\n`;
}

/** "骨干教师18.3%（不低于20%）"; nothing of an answer without a number. */
function partOf(result: CountyResult, on: string, words: CountyWords): string[] {
  const { part, actual, required, op, unit = "", by } = result;
  if (required === null || (actual === null && result.met !== null)) return [];
  const value = actual === null ? words.open : printAmount(actual, unit, 1, required);
  const until = by !== undefined && stateOfResult(result, on) === "waits" ? by : null;
  return [words.part(part, value, op, printAsked(required, unit), until)];
}
