import type { CountyPart, CountyStandard, ScheduleEntry } from "../core/county-standard";
import type { Origin, Standard, Unit } from "../core/standard";
import type { Words } from "./print-words";
import { alignRows } from "./text-width";

/** The indicators of the county, the region's own targets and its dates, as aligned lines under headings. */
export function countyLines({ county, targets, schedule }: Standard, words: Words): string[] {
  return [
    ...section(
      words.county,
      county.flatMap((each) => indicatorRows(each, words)),
    ),
    ...section(
      words.targets,
      targets.flatMap((each) => targetRows(each, words)),
    ),
    ...section(
      words.schedule,
      schedule.map((entry) => scheduleRow(entry, words)),
    ),
  ];
}

function section(heading: string, rows: readonly string[][]): string[] {
  return rows.length === 0 ? [] : ["", heading, ...alignRows(rows).map((line) => `  ${line}`)];
}

function indicatorRows(standard: CountyStandard, words: Words): string[][] {
  return standard.parts.map((part) => [
    standard.id,
    nameOf(standard, part, words),
    askedOf(part, words),
    ...saidBy(part.requirement.origin),
  ]);
}

function targetRows(standard: CountyStandard, words: Words): string[][] {
  return standard.parts.map((part) => {
    const { origin, by, note } = part.requirement;
    const term = by === null ? "" : words.by(by);
    return [nameOf(standard, part, words), askedOf(part, words), ...saidBy(origin), term, note ?? ""];
  });
}

function scheduleRow({ counties, level, by, origin, note }: ScheduleEntry, words: Words): string[] {
  const names = counties.map(({ name }) => name).join("、");
  return [names, words.level(level), words.by(by), ...saidBy(origin), note ?? ""];
}

function nameOf(standard: CountyStandard, part: CountyPart, words: Words): string {
  const { label, labelEn } = part;
  const name = words.label(standard);
  return label === null || labelEn === null ? name : words.partOf(name, words.label({ label, labelEn }));
}

function saidBy({ document, clause, from }: Origin): string[] {
  return [`${document} ${clause}`, from];
}

function askedOf({ check, op, unit, requirement: { value } }: CountyPart, words: Words): string {
  if (check.kind === "veto") return words.absent;
  if (value === null) return words.fulfilled;
  if (check.kind === "fund-as-if") return words.fundedAs(value);
  if (check.kind === "compare" && value === 1) return words.notLess;
  if (check.kind === "rooms" && check.measure === "classes-per-room") return words.roomFor(value);
  return `${op === "=" ? "" : op}${plain(value, unit)}`;
}

/** 0.95 of 比例 is "95%"; 系数 and 倍 bear no unit. */
function plain(value: number, unit: Unit): string {
  if (unit === "比例") return `${Number((value * 100).toPrecision(12))}%`;
  return unit === "系数" || unit === "倍" ? String(value) : `${value}${unit}`;
}
