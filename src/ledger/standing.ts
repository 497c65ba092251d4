import type { CountyFacts } from "../core/county/facts";
import type { Finding, Report } from "../core/report/report";
import type { Standard } from "../core/standard";
import { printed } from "./figures";
import { keyOf, type Issue } from "./issue";
import type { ListedSchool } from "./roster";
import { resourceOf, type Topic } from "./topic";
import { fold } from "./words";

/** What a check says of a row: only `passes` closes it. */
export type Standing =
  | { readonly kind: "fails"; readonly issue: Issue }
  | {
      readonly kind: "passes";
      readonly value: number | null;
      readonly required: number | null;
      readonly isDoubtful: boolean;
    }
  /** No number this time: that is no pass. */
  | { readonly kind: "missing" }
  /** The school is not counted this time. */
  | { readonly kind: "excluded" }
  /** This check did not ask for it. */
  | { readonly kind: "unchecked" };

const DOUBTS: ReadonlySet<string> = new Set(["impossible-value", "unit-suspect", "value-mismatch"]);
const LACKS: ReadonlySet<string> = new Set([
  "missing",
  "not-a-number",
  "formula-error",
  "formula-not-computed",
]);

export interface Subject {
  readonly school: ListedSchool | null;
  readonly name: string;
  readonly stage: string;
  readonly topic: Topic;
}

/** Tells of any school and indicator how a check found it. */
export class Standings {
  private readonly failing: ReadonlyMap<string, Issue>;
  private readonly doubts: readonly Finding[];
  private readonly lacks: readonly Finding[];

  constructor(
    private readonly report: Report,
    private readonly standard: Standard,
    issues: readonly Issue[],
    private readonly facts: CountyFacts | null,
  ) {
    this.failing = new Map(issues.map((issue) => [keyOf(issue), issue]));
    this.doubts = report.findings.filter(({ code }) => DOUBTS.has(code));
    this.lacks = report.findings.filter(({ code }) => LACKS.has(code));
  }

  of(subject: Subject): Standing {
    const issue = this.failing.get(keyOf(subject));
    if (issue) return { kind: "fails", issue };
    const { topic, school } = subject;
    if (topic.kind === "coefficient") return this.coefficient(subject);
    if (topic.kind === "county") return this.county(subject);
    if (!school) return { kind: "unchecked" };
    if (school.result.verdict === "excluded") return { kind: "excluded" };
    return this.resource(school, topic);
  }

  private resource(school: ListedSchool, topic: Topic): Standing {
    const resource = resourceOf(topic.indicator);
    const { result } = school;
    const value = resource && result.values[resource];
    if (!resource || value === null || result.stage === null) return { kind: "missing" };
    const required = this.standard.resources[resource].threshold[result.stage].value;
    const isDoubtful = this.doubts.some(
      (doubt) =>
        doubt.indicator === resource &&
        doubt.sheet === result.sheet &&
        doubt.file === result.file &&
        (doubt.school === null || doubt.school === result.name),
    );
    const shown = printed(value, required, topic, this.standard);
    return { kind: "passes", value: shown, required, isDoubtful };
  }

  private coefficient({ stage, topic }: Subject): Standing {
    const found = this.report.coefficients.find(
      (one) => one.stage === stage && one.indicator === topic.indicator,
    );
    if (!found) return { kind: "unchecked" };
    if (found.met !== true || found.cv === null) return { kind: "missing" };
    const value = printed(found.cv, found.limit, topic, this.standard);
    return { kind: "passes", value, required: found.limit, isDoubtful: false };
  }

  /** A county's part passes where all that the report says of it is met; a school's, where its facts were told and nothing fails. */
  private county({ name, topic, school }: Subject): Standing {
    const { indicator } = topic;
    const results = this.report.county.filter((one) => one.indicator === indicator);
    if (results.length === 0) return { kind: "unchecked" };
    if (school || this.isSchoolTopic(indicator, name)) return this.schoolPart(name, indicator);
    const own = results.filter(({ part }) => sameWords(this.labelOf(indicator) + (part ?? ""), topic.label));
    const asked = own.length > 0 ? own : results;
    if (asked.some(({ met }) => met === false)) return { kind: "unchecked" };
    if (asked.some(({ met }) => met === null)) return { kind: "missing" };
    const [first] = own;
    return { kind: "passes", value: null, required: first?.required ?? null, isDoubtful: false };
  }

  private schoolPart(name: string, indicator: string): Standing {
    const isTold = this.facts?.schools.some((each) => fold(each.name) === fold(name)) ?? false;
    if (!isTold) return { kind: "unchecked" };
    const lacks = this.lacks.some(
      (lack) => lack.indicator === indicator && fold(lack.school ?? "") === fold(name),
    );
    if (lacks) return { kind: "missing" };
    return { kind: "passes", value: null, required: null, isDoubtful: true };
  }

  private isSchoolTopic(indicator: string, name: string): boolean {
    const own = this.countyStandard(indicator);
    return own !== undefined && own.scope !== "county" && fold(name) !== fold("全县");
  }

  private labelOf(indicator: string): string {
    return this.countyStandard(indicator)?.label ?? "";
  }

  private countyStandard(indicator: string) {
    return [...this.standard.county, ...this.standard.targets].find(({ id }) => id === indicator);
  }
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) => fold(text).replace(/[(),，]/g, "");
  return bare(one) === bare(other);
}
