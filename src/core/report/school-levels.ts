import { parseCell } from "../address";
import { Level } from "../indicator/level";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../stage";
import type { Finding, Report, SchoolResult } from "./report";

/** R1 to R7 of one school. */
export type SevenLevels = readonly Level[];

/**
 * How each school's seven indicators stand, told from the report alone: what has a finding is short,
 * what has a value and none is met, what has no value is unknown. Needs no standard, so that a
 * report of another year, read back from its JSON, is told as it was judged.
 */
export class SchoolLevels {
  private readonly short = new Map<string, Finding[]>();
  private readonly namesakes = new Map<string, number>();

  constructor(report: Pick<Report, "schools" | "findings">) {
    for (const finding of report.findings) {
      if (finding.code !== "below-standard" && finding.code !== "below-floor") continue;
      add(this.short, keyOf(finding.file, finding.sheet, finding.stage, finding.school), finding);
    }
    for (const school of report.schools) {
      const key = schoolKey(school);
      this.namesakes.set(key, (this.namesakes.get(key) ?? 0) + 1);
    }
  }

  /** Null for a school that is not counted, or whose stage is not told. */
  of(school: SchoolResult): SevenLevels | null {
    if (school.verdict === "excluded" || school.stage === null) return null;
    const short = new Map(this.findingsOf(school).map((one) => [one.indicator, one]));
    return RESOURCE_INDICATORS.map((id) => levelOf(school, id, short.get(id)));
  }

  /** What the school is short of, in the report's order. */
  findingsOf(school: SchoolResult): readonly Finding[] {
    const key = schoolKey(school);
    const found = this.short.get(key) ?? [];
    if ((this.namesakes.get(key) ?? 0) < 2) return found;
    return found.filter(({ cell }) => parseCell(cell ?? "")?.row === school.row - 1);
  }
}

function levelOf({ values }: SchoolResult, id: ResourceIndicator, short: Finding | undefined): Level {
  if (short) return short.code === "below-floor" ? Level.belowFloor : Level.belowStandard;
  return values[id] === null ? Level.unknown : Level.met;
}

function schoolKey({ file, sheet, stage, name }: SchoolResult): string {
  return keyOf(file, sheet, stage, name);
}

function keyOf(file: string, sheet: string, stage: string | null, name: string | null): string {
  return JSON.stringify([file, sheet, stage, name]);
}

function add<Item>(to: Map<string, Item[]>, key: string, item: Item): void {
  const known = to.get(key);
  if (known) known.push(item);
  else to.set(key, [item]);
}
