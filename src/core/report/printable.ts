import type { Language } from "../messages/codes";
import { renderMessage } from "../messages/render";
import type { Finding, Report } from "./report";

/** Items of a list that are put into one piece of text; larger pieces would live as long as the whole report. */
const BATCH = 40;

/** A finding as it is printed: with its sentence. */
export interface PrintedFinding extends Finding {
  readonly message: string;
}

/**
 * The report as JSON text, piece by piece, so that a country's findings need no text of their
 * whole length. One school, coefficient or finding a line. `schema` describes it.
 */
export function* printable(report: Report, language: Language): Generator<string> {
  const { schemaVersion, standard, valid, tables, schools, coefficients, county, findings, stats } = report;
  yield `{\n${members({ schemaVersion, standard, valid })},\n`;
  yield* list("tables", tables);
  yield* list("schools", schools);
  yield* list("coefficients", coefficients);
  yield* list("county", county);
  yield* list("findings", findings, (finding) => printedFinding(finding, language));
  yield `${members({ stats })}\n}\n`;
}

/**
 * A finding with its sentence in a language. Written out in full: a spread copy, or one made where
 * lasting findings are made, would be kept by V8 until its next great clean-up of memory.
 */
export function printedFinding(finding: Finding, language: Language): PrintedFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    file: finding.file,
    sheet: finding.sheet,
    cell: finding.cell,
    school: finding.school,
    stage: finding.stage,
    indicator: finding.indicator,
    actual: finding.actual,
    required: finding.required,
    floor: finding.floor,
    gap: finding.gap,
    source: finding.source,
    params: finding.params,
    message: renderMessage(finding, language),
  };
}

function members(object: object): string {
  return Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(",\n");
}

function* list<Item>(
  key: string,
  items: readonly Item[],
  print: (item: Item) => unknown = (item) => item,
): Generator<string> {
  yield `${JSON.stringify(key)}:[`;
  for (let from = 0; from < items.length; from += BATCH) {
    const lines = items.slice(from, from + BATCH).map((item) => JSON.stringify(print(item)));
    yield `${from === 0 ? "\n" : ",\n"}${lines.join(",\n")}`;
  }
  yield "],\n";
}
