import { printGap, printShare, printThreshold, printValue } from "../core/messages/numbers";
import type { Messages } from "../core/messages/codes";
import type { CoefficientResult, Finding, Report, SchoolResult, Verdict } from "../core/report/report";
import { STAGES, type Stage } from "../core/stage";
import type { CountyState } from "../core/county/county-state";
import { padTo } from "../standards/text-width";
import { countyIds, hasCounty, printCounty } from "./print-county";
import type { CountyWords } from "./county-words";
import type { Words } from "./report-words";
import { SchoolFindings } from "./school-findings";

/** What printing needs to know of the reader's language. */
export interface Speech {
  readonly words: Words;
  readonly county: CountyWords;
  readonly messages: Messages;
  readonly sentence: (finding: Finding) => string;
}

const MOST_DOUBTS = 50;
const SHORT = new Set<string>(["below-standard", "below-floor"]);
const SIGNS: Readonly<Record<Verdict, string>> = { pass: "✓", fail: "✗", incomplete: "○", excluded: "–" };

/**
 * The report as a clerk reads it in a terminal, in pieces. Nothing in it depends on colour.
 * @param county how the county stands; null where no standard is in force
 */
export function* printReport(report: Report, speech: Speech, county: CountyState | null): Generator<string> {
  yield* printTables(report, speech);
  const state = hasCounty(report) ? county : null;
  const ids = state ? countyIds(state) : new Set<string>();
  const isOfCounty = ({ indicator }: Finding) => indicator !== null && ids.has(indicator);
  for (const stage of STAGES) yield* printStage(report, stage, isOfCounty, speech);
  const place = placeIn(report);
  if (state) {
    const { sentence } = speech;
    yield* printCounty(report, state, { words: speech.county, sentence, place });
  }
  yield* printOthers(report, isOfCounty, place, speech);
}

/** "表4!B15", with the file before it where there are several. */
function placeIn({ tables }: Report): (finding: Finding) => string {
  const hasMany = new Set(tables.map(({ file }) => file)).size > 1;
  return ({ file, sheet, cell }) => {
    const place = [sheet, cell].filter(Boolean).join("!");
    return hasMany ? [file, place].filter(Boolean).join(" › ") : place;
  };
}

type IsOfCounty = (finding: Finding) => boolean;

function* printTables({ standard, tables }: Report, { words }: Speech): Generator<string> {
  yield `${standard.name} · ${standard.on} · ${standard.documents.join("、")}\n`;
  for (const { file, sheet, range } of tables) yield `${words.table(file, sheet, range)}\n`;
}

function* printStage(
  report: Report,
  stage: Stage,
  isOfCounty: IsOfCounty,
  speech: Speech,
): Generator<string> {
  const schools = report.schools.filter((school) => school.stage === stage);
  if (schools.length > 0) {
    yield `\n${speech.words.stages[stage]}  ${speech.words.counts(countOf(schools))}\n`;
    const isWanted = (one: Finding) => one.stage === stage && isPrinted(one) && !isOfCounty(one);
    const findings = new SchoolFindings(report.findings, isWanted);
    for (const school of schools) yield* printSchool(school, findings, speech);
  }
  const coefficients = report.coefficients.filter((one) => one.stage === stage);
  if (coefficients.length > 0) yield* printCoefficients(coefficients, stage, schools.length === 0, speech);
}

function countOf(schools: readonly SchoolResult[]): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, fail: 0, incomplete: 0, excluded: 0 };
  for (const { verdict } of schools) counts[verdict] += 1;
  return counts;
}

function isPrinted({ severity, code }: Finding): boolean {
  return severity !== "info" || SHORT.has(code);
}

function* printSchool(school: SchoolResult, findings: SchoolFindings, speech: Speech): Generator<string> {
  const { words, messages } = speech;
  const reasons: Readonly<Record<string, string>> = messages.reasons;
  const why = school.reason === null ? words.met(school.met) : (reasons[school.reason] ?? school.reason);
  yield `  ${SIGNS[school.verdict]} ${school.name}  ${words.verdicts[school.verdict]}  ${why}\n`;
  for (const finding of findings.of(school.name)) {
    if (finding.sheet !== school.sheet || finding.file !== school.file) continue;
    yield SHORT.has(finding.code)
      ? shortLine(finding, speech)
      : `      ? ${finding.cell ?? ""} ${speech.sentence(finding)}\n`;
  }
}

function shortLine(finding: Finding, { words, messages }: Speech): string {
  const { indicator, actual, required, gap, cell, code } = finding;
  const names: Readonly<Record<string, string>> = messages.indicators;
  const sign = code === "below-floor" ? "✗" : "△";
  const value = printValue(actual ?? NaN, 2, required);
  const missing = gap === null ? "" : words.gap(printGap(gap.amount), gap.unit);
  const name = padTo(`${indicator ?? ""} ${names[indicator ?? ""] ?? ""}`, 22);
  return `      ${sign} ${name} ${padTo(value, 10, "right")}  ${words.standard(printThreshold(required ?? NaN))}  ${missing}  ${cell ?? ""}\n`;
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
  isOfCounty: IsOfCounty,
  place: (finding: Finding) => string,
  { words, sentence }: Speech,
): Generator<string> {
  const isTold = isOfSchoolIn(report.schools);
  const others = report.findings.filter(
    (one) => !isTold(one) && !isOfCounty(one) && one.code !== "cv-over-limit",
  );
  if (others.length > 0) yield `\n${words.doubts(others.length)}\n`;
  for (const one of others.slice(0, MOST_DOUBTS)) {
    yield `  ${one.severity === "error" ? "✗" : "?"} ${place(one)}  ${sentence(one)}\n`;
  }
  if (others.length > MOST_DOUBTS) yield `  ${words.more(others.length - MOST_DOUBTS)}\n`;
  const { counted, passed } = report.stats;
  yield `\n${words.sum(counted, passed, counted === 0 ? "—" : printShare(passed / counted))}\n`;
}

/** Whether a finding stands in the block of one of the schools. */
function isOfSchoolIn(schools: readonly SchoolResult[]): (finding: Finding) => boolean {
  const known = { 小学: new Set<string>(), 初中: new Set<string>() };
  for (const { name, stage } of schools) if (stage !== null) known[stage].add(name);
  return ({ school, stage }) => school !== null && stage !== null && known[stage].has(school);
}
