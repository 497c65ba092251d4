import type { Finding, SchoolResult } from "../core/report/report";

/** Findings by their school, in the report's order, without a list for each of a country's schools. */
export class SchoolFindings {
  /** By name, one more than the place of its first finding. */
  private readonly first = new Map<string, number>();
  /** By finding, one more than the place of the next one of that name; 0 after the last. */
  private readonly next: Uint32Array;
  /** 1 for a finding that `of` has given to its school. */
  private readonly given: Uint8Array;

  constructor(private readonly findings: readonly Finding[]) {
    this.next = new Uint32Array(findings.length);
    this.given = new Uint8Array(findings.length);
    for (let place = findings.length; place > 0; place--) {
      const { school } = findings[place - 1] as Finding;
      if (school === null) continue;
      this.next[place - 1] = this.first.get(school) ?? 0;
      this.first.set(school, place);
    }
  }

  /** Those of a school's name and stage, also from other sheets. */
  of({ name, stage }: Pick<SchoolResult, "name" | "stage">): Finding[] {
    const own: Finding[] = [];
    for (let place = this.first.get(name) ?? 0; place > 0; place = this.next[place - 1] as number) {
      const finding = this.findings[place - 1] as Finding;
      if (finding.stage !== stage) continue;
      this.given[place - 1] = 1;
      own.push(finding);
    }
    return own;
  }

  /** Those that were of none of the schools asked for. */
  rest(): Finding[] {
    return this.findings.filter((_, place) => this.given[place] === 0);
  }
}
