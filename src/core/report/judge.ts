import { NO_FACTS, type CountyFacts } from "../county/facts";
import { judgeCounty } from "../county/judge-county";
import { duplicateSchools } from "../doubts/duplicate-school";
import { TABLE_CHECKS, type Tell } from "../doubts/table-checks";
import { evaluateTable, type EvaluatedTable } from "../indicator/evaluate";
import { callRoll } from "../school/roll";
import type { SchoolTable } from "../school/school-table";
import type { Standard, StandardNotInForce } from "../standard";
import { atOnce, type Steps } from "../steps";
import { judgeCoefficients } from "../verdict/coefficients";
import { comparePrintedShares, type PrintedShare } from "../verdict/printed-shares";
import type { PrintedCoefficient } from "../verdict/printed-county";
import { unverifiedStandard } from "./confirmation";
import { finding } from "./finding";
import { outcome } from "./outcome";
import type { CountyResult, Finding, Report, ReportStats, SchoolResult, TableReading } from "./report";
import { judgeSchools } from "./school-results";

/** What is known of the workbook beside its schools. */
export interface JudgeContext {
  /** How each table was read. */
  readonly tables: readonly TableReading[];
  /** What reading the tables left in doubt; they come first in the report. */
  readonly findings: readonly Finding[];
  /** Means and coefficients that the workbook prints. */
  readonly printed?: readonly PrintedCoefficient[] | undefined;
  /** How many schools the workbook says reach each indicator. */
  readonly shares?: readonly PrintedShare[] | undefined;
  /** Indicators of the county, judged by their own checks. */
  readonly county?: readonly CountyResult[] | undefined;
  /** What the county's forms say; judged after the schools, because a target may be about these. */
  readonly facts?: CountyFacts | undefined;
  /** Milliseconds of any clock. */
  readonly now?: (() => number) | undefined;
  /** When the whole check began, by that clock. */
  readonly started?: number | undefined;
}

/**
 * The report on schools that were read from one or several tables: verdicts, coefficients and
 * findings. Throws on no data: whatever is wrong with it is a finding.
 */
export function judge(
  tables: readonly SchoolTable[],
  standard: Standard | StandardNotInForce,
  context: JudgeContext,
): Report {
  return atOnce(judgeInSteps(tables, standard, context));
}

/** As {@link judge}, in parts: a table, or one look at a table, each. */
export function* judgeInSteps(
  tables: readonly SchoolTable[],
  standard: Standard | StandardNotInForce,
  context: JudgeContext,
): Steps<Report> {
  const { now = () => 0 } = context;
  const started = context.started ?? now();
  const judged =
    "notInForce" in standard
      ? withoutStandard(standard, context)
      : yield* judgeAll(tables, standard, context);
  const stats = statsOf(judged, now() - started);
  const judgedBy = standardOf(standard);
  return {
    schemaVersion: 1,
    standard: judgedBy,
    valid: outcome({ ...judged, standard: judgedBy }) === "valid",
    tables: context.tables,
    ...judged,
    stats,
  };
}

type Judged = Pick<Report, "schools" | "coefficients" | "county" | "findings">;

function* judgeAll(tables: readonly SchoolTable[], standard: Standard, context: JudgeContext): Steps<Judged> {
  const findings: Finding[] = [...context.findings];
  const schools: SchoolResult[] = [];
  const tell: Tell = (told) => void findings.push(told);
  const evaluated: EvaluatedTable[] = [];
  for (const table of tables) {
    evaluated.push(evaluateTable(callRoll(table, standard), standard));
    yield;
  }
  for (const table of evaluated) {
    judgeSchools(table, standard, (result) => void schools.push(result), tell);
    yield;
    for (const check of TABLE_CHECKS) {
      check(table, tell);
      yield;
    }
  }
  duplicateSchools(
    evaluated.map(({ roll }) => roll),
    context.tables,
    tell,
  );
  yield;
  const coefficients = judgeCoefficients(evaluated, standard, context.printed ?? [], tell);
  yield;
  comparePrintedShares(context.shares ?? [], evaluated, schools, tell);
  const county = judgeCounty(context.facts ?? NO_FACTS, standard, schools);
  county.findings.forEach(tell);
  const doubt = unverifiedStandard(standard, tables[0]?.file ?? "");
  if (doubt) tell(doubt);
  return { schools, coefficients, county: [...(context.county ?? []), ...county.results], findings };
}

/** Before there is a standard nothing is judged, and nothing else takes its place. */
function withoutStandard(standard: StandardNotInForce, context: JudgeContext): Judged {
  const { region, on, first } = standard;
  const [table] = context.tables;
  const refusal = finding({
    code: "standard-not-in-force",
    severity: "error",
    file: table?.file ?? "",
    sheet: table?.sheet ?? "",
    params: { region: region.name, on, first },
  });
  return { schools: [], coefficients: [], county: [], findings: [...context.findings, refusal] };
}

function standardOf(standard: Standard | StandardNotInForce): Report["standard"] {
  const { region, on } = standard;
  const documents = "notInForce" in standard ? [] : standard.documents;
  const cited = documents.map(({ number, title }) => number ?? title);
  return { region: region.code, name: region.name, on, documents: cited };
}

function statsOf({ schools, findings }: Judged, milliseconds: number): ReportStats {
  const count = (wanted: SchoolResult["verdict"]) =>
    schools.reduce((sum, { verdict }) => sum + Number(verdict === wanted), 0);
  const [passed, failed, incomplete] = [count("pass"), count("fail"), count("incomplete")];
  const counted = passed + failed + incomplete;
  return {
    schools: schools.length,
    ...{ counted, passed, failed, incomplete },
    findings: findings.length,
    milliseconds,
  };
}
