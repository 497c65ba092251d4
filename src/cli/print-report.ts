import { printShare, printThreshold, printValue } from "../core/messages/numbers";
import type { CoefficientResult, Finding, Report, SchoolResult, Verdict } from "../core/report/report";
import { STAGES, type Stage } from "../core/stage";
import type { CountyState } from "../core/county/county-state";
import { padTo } from "../standards/text-width";
import { countyIds, hasCounty, printCounty } from "./print-county";
import { SchoolPrinter } from "./print-school";
import { SchoolFindings } from "./school-findings";
import type { Speech } from "./speech";

const MOST_DOUBTS = 50;

/**
 * The report as a clerk reads it in a terminal, in pieces. Nothing in it depends on colour.
 * @param county how the county stands; null where no standard is in force
 */
export function* printReport(report: Report, speech: Speech, county: CountyState | null): Generator<string> {
  yield* printTables(report, speech);
  const state = hasCounty(report) ? county : null;
  const ids = state ? countyIds(state) : new Set<string>();
  const isOfCounty = ({ indicator }: Finding) => indicator !== null && ids.has(indicator);
  const findings = new SchoolFindings(report.findings);
  const printer = new SchoolPrinter(findings, isOfCounty, speech);
  for (const stage of STAGES) yield* printStage(report, stage, printer, speech);
  const place = placeIn(report);
  if (state) {
    const { sentence } = speech;
    yield* printCounty(report, state, { words: speech.county, sentence, place });
  }
  const others = findings.rest().filter((one) => !isOfCounty(one) && one.code !== "cv-over-limit");
  yield* printOthers(report, others, place, speech);
}

/** "表4!B15", with the file before it where there are several. */
function placeIn({ tables }: Report): (finding: Finding) => string {
  const hasMany = new Set(tables.map(({ file }) => file)).size > 1;
  return ({ file, sheet, cell }) => {
    const place = [sheet, cell].filter(Boolean).join("!");
    return hasMany ? [file, place].filter(Boolean).join(" › ") : place;
  };
}

function* printTables({ standard, tables }: Report, { words }: Speech): Generator<string> {
  yield `${standard.name} · ${standard.on} · ${standard.documents.join("、")}\n`;
  for (const { file, sheet, range } of tables) yield `${words.table(file, sheet, range)}\n`;
}

function* printStage(
  report: Report,
  stage: Stage,
  printer: SchoolPrinter,
  speech: Speech,
): Generator<string> {
  const schools = report.schools.filter((school) => school.stage === stage);
  if (schools.length > 0) {
    yield `\n${speech.words.stages[stage]}  ${speech.words.counts(countOf(schools))}\n`;
    for (const school of schools) yield printer.print(school);
  }
  const coefficients = report.coefficients.filter((one) => one.stage === stage);
  if (coefficients.length > 0) yield* printCoefficients(coefficients, stage, schools.length === 0, speech);
}

function countOf(schools: readonly SchoolResult[]): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, fail: 0, incomplete: 0, excluded: 0 };
  for (const { verdict } of schools) counts[verdict] += 1;
  return counts;
}

function* printCoefficients(
  coefficients: readonly CoefficientResult[],
  stage: Stage,
  alone: boolean,
  { words, messages }: Speech,
): Generator<string> {
  if (alone) yield `\n${words.stages[stage]}\n`;
  yield `  ${words.coefficients(printThreshold(coefficients[0]?.limit ?? NaN))}\n`;
  for (const { indicator, cv, limit, met, schools, from } of coefficients) {
    const name = padTo(`${indicator} ${messages.indicators[indicator]}`, 22);
    const value = cv === null ? "—" : printValue(cv, 3, limit);
    const sign = met === null ? "○" : met ? "✓" : "✗";
    yield `      ${sign} ${name} ${padTo(value, 8, "right")}  ${words.over(met)}  ${from === "printed" ? words.printed : words.schools(schools)}\n`;
  }
}

/** Doubts that belong to no school's block, and the sum of it all. */
function* printOthers(
  report: Report,
  others: readonly Finding[],
  place: (finding: Finding) => string,
  { words, sentence }: Speech,
): Generator<string> {
  if (others.length > 0) yield `\n${words.doubts(others.length)}\n`;
  for (const one of others.slice(0, MOST_DOUBTS)) {
    yield `  ${one.severity === "error" ? "✗" : "?"} ${place(one)}  ${sentence(one)}\n`;
  }
  if (others.length > MOST_DOUBTS) yield `  ${words.more(others.length - MOST_DOUBTS)}\n`;
  const { counted, passed } = report.stats;
  yield `\n${words.sum(counted, passed, counted === 0 ? "—" : printShare(passed / counted))}\n`;
}
