import { printGap } from "../core/messages/numbers";
import type { Standard } from "../core/standard";
import { RESOURCE_INDICATORS, type ResourceIndicator, type Stage } from "../core/stage";
import { departmentsFor } from "../ledger/departments";
import { printed } from "../ledger/figures";
import type { Issue } from "../ledger/issue";
import { deadlineOf, type Deadline } from "./deadline";
import type { PlannedSchool } from "./failing-schools";
import measures from "./measures.json";
import { targetFor } from "./yearly-targets";

const MEASURES: Readonly<Record<ResourceIndicator, string>> = measures;

/** One indicator of a school's plan. */
export interface PlanRow {
  readonly stage: string;
  readonly label: string;
  readonly actual: number | null;
  readonly required: number | null;
  /** In the indicator's own unit; null where it is reached. */
  readonly short: number | null;
  /** "3人": what is to be hired, built or bought. */
  readonly converted: string;
  readonly measure: string;
  readonly departments: string;
  readonly deadline: Deadline | null;
  readonly isMet: boolean;
  readonly decimals: number;
}

/** The seven indicators of every stage, then what else a school lacks. */
export function planRows({ stages, issues }: PlannedSchool, standard: Standard, day: string): PlanRow[] {
  const resources = stages.flatMap(({ result }) => {
    const { stage, values } = result;
    if (stage === null || result.verdict === "excluded") return [];
    return RESOURCE_INDICATORS.map((id) => {
      const issue = issues.find((one) => one.topic.key === id && one.stage === stage);
      return resourceRow(id, stage, values[id], issue, standard, day);
    });
  });
  return [...resources, ...issues.filter(({ topic }) => topic.kind === "county").map(countyRow)];
}

function resourceRow(
  id: ResourceIndicator,
  stage: Stage,
  value: number | null,
  issue: Issue | undefined,
  standard: Standard,
  day: string,
): PlanRow {
  const { shortLabel, decimals, threshold } = standard.resources[id];
  const required = threshold[stage].value;
  const topic = { key: id, label: shortLabel, number: "", kind: "resource", indicator: id } as const;
  const actual = value === null ? null : printed(value, required, topic, standard);
  const gap = issue?.figures.gap ?? null;
  return {
    stage,
    label: shortLabel,
    actual,
    required,
    short: issue && actual !== null ? Number((required - actual).toFixed(6)) : null,
    converted: gap === null ? "" : printGap(gap) + (issue?.figures.unit ?? ""),
    measure: issue ? MEASURES[id] : "",
    departments: issue ? departmentsFor(id) : "",
    deadline: issue ? deadlineOf(id, stage, standard, day) : null,
    isMet: !issue && value !== null,
    decimals,
  };
}

function countyRow({ stage, topic, figures }: Issue): PlanRow {
  const { actual, required, gap, unit } = figures;
  return {
    stage,
    label: topic.label,
    actual,
    required,
    short: actual === null || required === null ? null : Math.abs(Number((required - actual).toFixed(6))),
    converted: gap === null ? "" : printGap(gap) + unit,
    measure: "",
    departments: departmentsFor(topic.indicator),
    deadline: null,
    isMet: false,
    decimals: 0,
  };
}

/** What is to be reached by the end of a year; null where no date is said. */
export function targetOf(
  { actual, required, deadline, isMet, decimals }: PlanRow,
  year: number,
  day: string,
) {
  if (isMet || !deadline || actual === null || required === null) return null;
  const [first, last] = [Number(day.slice(0, 4)), Number(deadline.by.slice(0, 4))];
  return targetFor(year, { from: actual, to: required, first, last: Math.max(first, last) }, decimals);
}
