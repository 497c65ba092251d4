import type { Finding, Report } from "../core/report/report";
import type { Standard } from "../core/standard";
import { RESOURCE_INDICATORS } from "../core/stage";
import { figuresOf, type Figures } from "./figures";
import type { ListedSchool, Roster } from "./roster";
import { topicOf, type Topic } from "./topic";
import { fold } from "./words";

/** How the county itself stands in the column 学校. */
export const WHOLE_COUNTY = "全县";

/** A problem that a check finds. */
export interface Issue {
  /** Null for the county, and for a school that only a form of its own tells of. */
  readonly school: ListedSchool | null;
  readonly name: string;
  readonly stage: string;
  readonly topic: Topic;
  readonly figures: Figures;
  readonly finding: Finding;
}

const FAILING: ReadonlySet<string> = new Set([
  "below-standard",
  "below-floor",
  "county-below-standard",
  "veto",
  "cv-over-limit",
]);

/** Every problem of a check, school by school, then the county's; each school, stage and indicator once. */
export function issuesOf(report: Report, roster: Roster, standard: Standard): Issue[] {
  const order = new Map(roster.schools.map((school, place) => [school, place]));
  const seen = new Set<string>();
  const issues = report.findings.flatMap((finding): Issue[] => {
    if (!FAILING.has(finding.code)) return [];
    const issue = issueOf(finding, roster, standard);
    const key = keyOf(issue);
    if (seen.has(key)) return [];
    seen.add(key);
    return [issue];
  });
  const rank = ({ school }: Issue) => (school ? (order.get(school) ?? 0) : order.size);
  return issues.sort((a, b) => rank(a) - rank(b) || indicatorRank(a) - indicatorRank(b));
}

/** School and stage and indicator; a school by its code, else by its name and place. */
export function keyOf({
  school,
  name,
  stage,
  topic,
}: Pick<Issue, "school" | "name" | "stage" | "topic">): string {
  return [school ? identityOf(school) : fold(name), stage, topic.key].join("\n");
}

export function identityOf({ code, district, result }: ListedSchool): string {
  return code === "" ? `${fold(result.name)}@${fold(district)}` : `#${code}`;
}

function issueOf(finding: Finding, roster: Roster, standard: Standard): Issue {
  const topic = topicOf(finding, standard);
  return {
    school: finding.school === null ? null : roster.of(finding),
    name: finding.school ?? WHOLE_COUNTY,
    stage: finding.stage ?? "",
    topic,
    figures: figuresOf(finding, topic, standard),
    finding,
  };
}

function indicatorRank({ topic }: Issue): number {
  const place = RESOURCE_INDICATORS.findIndex((id) => id === topic.indicator);
  return place < 0 ? RESOURCE_INDICATORS.length : place + (topic.kind === "coefficient" ? 7 : 0);
}
