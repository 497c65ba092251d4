import type { CountyPart, CountyStandard, Relaxation, Requirement } from "../../src/core/county-standard";
import type { PartContext } from "../../src/core/county/part-context";
import type { Finding } from "../../src/core/report/report";
import type { Origin } from "../../src/core/standard";

export const ORIGIN: Origin = {
  document: "教督〔2017〕6号",
  clause: "政府保障程度第11项",
  from: "2017-05-01",
  region: "000000",
  confirmed: "2024-09-01",
};

/** The clause as reports name it. */
export const SOURCE = { document: ORIGIN.document, clause: ORIGIN.clause };

type Asked = Partial<Omit<CountyPart, "requirement">> & { readonly requirement?: Partial<Requirement> };

/** A part that asks at least 10 %, with what a test wants to be otherwise. */
export function makePart({ requirement = {}, ...other }: Asked = {}): CountyPart {
  return {
    id: "main",
    label: null,
    labelEn: null,
    stage: null,
    check: { kind: "document" },
    op: ">=",
    unit: "比例",
    decimals: 1,
    relaxations: [],
    ...other,
    requirement: { value: 0.1, origin: ORIGIN, by: null, note: null, ...requirement },
  };
}

export function makeIndicator(
  parts: readonly CountyPart[],
  other: Partial<CountyStandard> = {},
): CountyStandard {
  return {
    id: "G11",
    dimension: "政府保障程度",
    label: "交流轮岗",
    labelEn: "Exchange of teachers",
    folder: null,
    scope: "county",
    region: "000000",
    relatesTo: null,
    parts,
    ...other,
  };
}

export function makeRelaxation(other: Partial<Relaxation>): Relaxation {
  return {
    setting: "relaxSchoolSize",
    when: "built-by-2010",
    label: "2010年以前建成的学校",
    labelEn: "schools built by 2010",
    stage: null,
    value: 2400,
    origin: ORIGIN,
    ...other,
  };
}

export interface Judging {
  readonly context: PartContext;
  /** Whatever was told, repeated or not. */
  readonly findings: readonly Finding[];
}

interface JudgingOptions extends Partial<Pick<PartContext, "facts" | "schools">> {
  readonly indicator?: Partial<CountyStandard>;
  readonly on?: string;
  readonly settings?: Readonly<Record<string, string | boolean>>;
}

/** What a part is judged in, and what is told meanwhile. */
export function judging(part: CountyPart, options: JudgingOptions = {}): Judging {
  const { facts, schools = [], on = "2024-09-01", settings = {} } = options;
  const findings: Finding[] = [];
  const context: PartContext = {
    indicator: makeIndicator([part], options.indicator),
    part,
    facts: facts ?? { figures: new Map(), answers: new Map(), schools: [] },
    standard: { on, settings },
    schools,
    tell: (told) => findings.push(told),
  };
  return { context, findings };
}
