import type { Finding } from "../core/report/report";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../core/stage";
import type { CountyStandard } from "../core/county-standard";
import type { Standard } from "../core/standard";
import { fold } from "./words";

/** What a row is about: one indicator, one coefficient, or one part of a county's indicator. */
export interface Topic {
  /** The same for every way of writing the indicator: part of the row's key. */
  readonly key: string;
  /** As the cell 指标 says it. */
  readonly label: string;
  /** As evidence folders are numbered, "1-2"; the indicator's id where there is no folder. */
  readonly number: string;
  readonly kind: "resource" | "coefficient" | "county";
  /** R1–R7, or the county's indicator. */
  readonly indicator: string;
}

const COEFFICIENT = "差异系数";
const EXCEEDING = /^超过\d+人的/;

/** The topic of a finding that something is not met. */
export function topicOf(finding: Finding, standard: Standard): Topic {
  const resource = resourceOf(finding.indicator);
  if (resource)
    return finding.code === "cv-over-limit"
      ? coefficient(resource, standard)
      : ofResource(resource, standard);
  const label = String(finding.params["label"] ?? finding.indicator ?? "");
  return ofCounty(label, finding.indicator ?? "", standard);
}

/** Reads the cell 指标: an indicator's short name, full name or id, or the name that QB gave a county's part. */
export class TopicReader {
  private readonly known = new Map<string, Topic>();
  private readonly county: readonly CountyStandard[];

  constructor(private readonly standard: Standard) {
    for (const id of RESOURCE_INDICATORS) {
      const { label, shortLabel } = standard.resources[id];
      for (const name of [id, label, shortLabel]) {
        this.known.set(fold(name), ofResource(id, standard));
        this.known.set(fold(name + COEFFICIENT), coefficient(id, standard));
        this.known.set(fold(`${name}的${COEFFICIENT}`), coefficient(id, standard));
      }
    }
    this.county = [...standard.county, ...standard.targets].sort((a, b) => b.label.length - a.label.length);
  }

  /**
   * Null where the words name no indicator: a row of the person's own.
   * @param number as the row's cell 编号 has it
   */
  read(text: string, number: string): Topic | null {
    const folded = fold(text);
    const known = this.known.get(folded);
    if (known) return known;
    const named =
      this.county.find(({ label, id }) => folded.startsWith(fold(label)) || folded === fold(id)) ??
      this.exceeded(folded, number);
    return named ? ofCounty(text, named.id, this.standard) : null;
  }

  /** The indicator of "超过2000人的小学": by the row's number, and where a spreadsheet made a date of that, by what is counted. */
  private exceeded(folded: string, number: string): CountyStandard | undefined {
    if (!EXCEEDING.test(folded)) return undefined;
    const kind = folded.endsWith("班级") ? "class-size" : "school-size";
    return (
      this.county.find(({ folder, id }) => fold(number) === fold(folder ?? id)) ??
      this.standard.county.find(({ parts }) => parts.some(({ check }) => check.kind === kind))
    );
  }
}

export function resourceOf(indicator: string | null): ResourceIndicator | null {
  return RESOURCE_INDICATORS.find((id) => id === indicator) ?? null;
}

function ofResource(id: ResourceIndicator, { resources }: Standard): Topic {
  const { shortLabel, folder } = resources[id];
  return { key: id, label: shortLabel, number: folder, kind: "resource", indicator: id };
}

function coefficient(id: ResourceIndicator, { resources }: Standard): Topic {
  const { shortLabel, folder } = resources[id];
  const label = shortLabel + COEFFICIENT;
  return { key: `CV-${id}`, label, number: folder, kind: "coefficient", indicator: id };
}

function ofCounty(label: string, indicator: string, { county, targets }: Standard): Topic {
  const own = [...county, ...targets].find(({ id }) => id === indicator);
  return {
    key: `${indicator}:${fold(label)}`,
    label,
    number: own?.folder ?? indicator,
    kind: "county",
    indicator,
  };
}
