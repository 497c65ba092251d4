import { datedTarget, yearsBetween } from "../compare/pace";
import { printShare } from "../core/messages/numbers";
import type { ScheduleEntry } from "../core/county-standard";
import type { Block } from "../documents/block";
import { longDay, type MonitoringSource } from "./source";

/** 七、规划期限: what the region's plan says of the county, its contradictions with it. */
export function scheduleBlocks({ report, standard, since }: MonitoringSource): Block[] {
  const { counted, passed } = report.stats;
  const left = counted === 0 ? null : (counted - passed) / counted;
  const entries = [...standard.schedule].sort((one, other) => one.by.localeCompare(other.by));
  return entries.map((entry) => ({
    kind: "paragraph",
    text: sentenceOf(entry, standard.on, left, since?.pace.share ?? null),
  }));
}

function sentenceOf(entry: ScheduleEntry, today: string, left: number | null, share: number | null): string {
  const { needed } = datedTarget(entry, today, left, share);
  const { document, clause } = entry.origin;
  const start = `${document}（${clause}）规定，${entry.counties.map(({ name }) => name).join("、")}于${longDay(entry.by)}前通过${entry.level}。`;
  return start + remaining(yearsBetween(today, entry.by), left, needed) + noteOf(entry);
}

function remaining(years: number, left: number | null, needed: number | null): string {
  if (left === 0) return "学校综合评估已全部达标。";
  if (years <= 0) return "期限已过，仍有学校没有达标。";
  if (needed === null) return "";
  return `距期限${years.toFixed(1)}年，此后每年须有${printShare(needed)}的学校新达标。`;
}

function noteOf({ note }: ScheduleEntry): string {
  return note === null ? "" : `（注：${note.replace(/。$/, "")}。）`;
}
