import type { Operator } from "../county-standard";
import { finding } from "../report/finding";
import type { CountyResult, Finding, Gap, Source } from "../report/report";
import type { Stage } from "../stage";
import type { CellRef } from "./facts";
import type { PartContext } from "./part-context";

/** What a part came to; what is left out is as the standard has it. */
export interface PartOutcome {
  readonly actual: number | null;
  readonly met: boolean | null;
  readonly at: CellRef;
  readonly required?: number | null;
  readonly op?: Operator;
  /** Of which group: "家长", "语文". */
  readonly group?: string | undefined;
  readonly groupEn?: string | undefined;
  /** The part's own name where it is not the standard's. */
  readonly part?: string;
  /** The number's unit, where it is not the part's. */
  readonly unit?: string;
}

/** The entry of a part in the report. */
export function resultOf({ indicator, part }: PartContext, outcome: PartOutcome): CountyResult {
  const { actual, met, at, required = part.requirement.value, op = part.op } = outcome;
  const { by } = part.requirement;
  const { unit = part.unit } = outcome;
  return {
    indicator: indicator.id,
    part: outcome.part ?? groupedLabel(part.label, outcome.group),
    ...{ actual, required, op, met },
    ...{ file: at.file, sheet: at.sheet, cell: at.cell },
    source: sourceOf({ part }),
    ...(by === null ? {} : { by }),
    ...(required === null || unit === "项" ? {} : { unit }),
  };
}

function groupedLabel(label: string | null, group: string | undefined): string | null {
  if (group === undefined) return label;
  return label === null ? group : `${label}（${group}）`;
}

export function sourceOf({ part }: Pick<PartContext, "part">): Source {
  const { document, clause } = part.requirement.origin;
  return { document, clause };
}

/** What is beside the result in a finding that a part is not met. */
export interface Failing {
  readonly gap?: Gap | null;
  readonly school?: string | null;
  readonly stage?: Stage | null;
  /** What the number is, where it is not the indicator: "超过45人的班级". */
  readonly label?: string;
  readonly labelEn?: string;
}

/** Tells that a part is not met: an error, or a warning while the day by which it is to be reached lies ahead. */
export function tellFailing(context: PartContext, outcome: PartOutcome, failing: Failing = {}): void {
  context.tell(failingFinding(context, outcome, failing));
}

function failingFinding(context: PartContext, outcome: PartOutcome, failing: Failing): Finding {
  const { indicator, part, standard } = context;
  const { actual, at, required = part.requirement.value, op = part.op } = outcome;
  const { gap = null, school = null, stage = part.stage } = failing;
  const { by } = part.requirement;
  const isAhead = standard.on < (by ?? "");
  const [inner, innerEn] = [
    innerOf(part.label, outcome.group, "，"),
    innerOf(part.labelEn, outcome.groupEn ?? outcome.group, ", "),
  ];
  return finding({
    code: "county-below-standard",
    severity: isAhead ? "warning" : "error",
    ...{ file: at.file, sheet: at.sheet, cell: at.cell },
    indicator: indicator.id,
    ...{ actual, required, gap, school, stage },
    source: sourceOf(context),
    params: {
      label: failing.label ?? (inner === "" ? indicator.label : `${indicator.label}（${inner}）`),
      labelEn: failing.labelEn ?? (innerEn === "" ? indicator.labelEn : `${indicator.labelEn} (${innerEn})`),
      ...(failing.label === undefined ? { part: inner, partEn: innerEn } : {}),
      unit: outcome.unit ?? part.unit,
      op,
      by,
      decimals: part.decimals,
    },
  });
}

/** Which part and group of the indicator; "" where it has but one. */
function innerOf(part: string | null, group: string | undefined, comma: string): string {
  return [part, group].filter((each) => each !== null && each !== undefined).join(comma);
}

/** The entry, and the finding where it is not met. */
export function judged(context: PartContext, outcome: PartOutcome, failing: Failing = {}): CountyResult {
  if (outcome.met === false) tellFailing(context, outcome, failing);
  return resultOf(context, outcome);
}
