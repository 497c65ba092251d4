import type { Finding } from "../core/report/report";

/** Findings by their school's name, in the report's order, without a list for each of a country's schools. */
export class SchoolFindings {
  /** By name, one more than the place of its first finding. */
  private readonly first = new Map<string, number>();
  /** By finding, one more than the place of the next one of that name; 0 after the last. */
  private readonly next: Uint32Array;

  /** @param isWanted which of the findings are kept */
  constructor(
    private readonly findings: readonly Finding[],
    isWanted: (finding: Finding) => boolean,
  ) {
    this.next = new Uint32Array(findings.length);
    for (let place = findings.length; place > 0; place--) {
      const finding = findings[place - 1] as Finding;
      if (finding.school === null || !isWanted(finding)) continue;
      this.next[place - 1] = this.first.get(finding.school) ?? 0;
      this.first.set(finding.school, place);
    }
  }

  *of(name: string): Generator<Finding> {
    for (let place = this.first.get(name) ?? 0; place > 0; place = this.next[place - 1] as number) {
      yield this.findings[place - 1] as Finding;
    }
  }
}
