import { RESOURCE_INDICATORS } from "../core/stage";
import type { Figure, Origin, ResourceStandard, Restatement, Standard } from "../core/standard";
import { countyLines } from "./print-county";
import { WORDS, type Language, type Words } from "./print-words";
import { alignRows } from "./text-width";

/**
 * The table of `qb standards`: every figure in force with its document, item and days, then the
 * school rule, who is not counted, how combined schools are split, what local documents say again,
 * the indicators of the county, the region's own targets and dates, and the documents.
 * @returns lines without line ends, their columns aligned for Chinese in a terminal.
 */
export function printStandard(standard: Standard, language: Language = "zh"): string[] {
  const words = WORDS[language];
  return [
    words.title(`${standard.region.name} ${standard.region.code}`, standard.on),
    "",
    ...resourceTable(standard, words),
    "",
    ...ruleLines(standard, words),
    ...restatedLines(standard, words),
    ...countyLines(standard, words),
    "",
    ...documentLines(standard, words),
  ];
}

function resourceTable({ resources }: Standard, words: Words): string[] {
  const rows = RESOURCE_INDICATORS.map((id) => resourceRow(resources[id], words));
  return alignRows([[...words.headings], ...rows], new Set([2, 3]));
}

function resourceRow(standard: ResourceStandard, words: Words): string[] {
  const { threshold, cvLimit } = standard;
  const { 小学: primary, 初中: junior } = threshold;
  const origins = [primary, junior].map(({ origin }) => origin);
  const limits = [cvLimit.小学, cvLimit.初中];
  return [
    standard.id,
    words.label(standard),
    String(primary.value),
    String(junior.value),
    standard.unit,
    `<=${limits.map(({ value }) => value.toFixed(2)).join("/")}`,
    distinct(origins.map(sourceOf)).join("；"),
    origins.map(({ from }) => from).reduce(later),
    [...origins, ...limits.map(({ origin }) => origin)].map(({ confirmed }) => confirmed).reduce(earlier),
  ];
}

function ruleLines({ schoolAtLeast, floorShare, exclusions, splits }: Standard, words: Words): string[] {
  const share = Number((floorShare.value * 100).toPrecision(12));
  const school = words.school(schoolAtLeast.value, share, sourceOf(schoolAtLeast.origin));
  const shares = splits.map((split) => {
    const weights = [split.primary, split.junior, split.senior];
    const told = weights.flatMap((weight, stage) => (weight === null ? [] : [words.weight(stage, weight)]));
    return `${words.label(split)} ${told.join(" : ")}`;
  });
  return [school, words.excluded(exclusions.map(words.label)), words.split(shares)];
}

/** What the region's own documents repeat, under each document, one line an indicator. */
function restatedLines({ resources, county }: Standard, words: Words): string[] {
  const thresholds = RESOURCE_INDICATORS.flatMap((id) => rowsOf(id, resources[id].threshold.小学));
  const limits = rowsOf("C1", resources.R1.cvLimit.小学);
  const parts = county.flatMap(({ id, parts: own }) => own.flatMap((part) => rowsOf(id, part.requirement)));
  const rows = [...thresholds, ...limits, ...parts];
  return distinct(rows.map(({ again }) => again.origin.document)).flatMap((document) => {
    const own = rows.filter(({ again }) => again.origin.document === document);
    const cells = own.map(({ id, again }) => [id, again.origin.clause, term(again, words), again.note ?? ""]);
    return ["", words.restated(document), ...indented(distinct(alignRows(cells)))];
  });
}

function rowsOf(
  id: string,
  { restated = [] }: Pick<Figure, "restated">,
): { id: string; again: Restatement }[] {
  return restated.map((again) => ({ id, again }));
}

function term({ by }: Restatement, words: Words): string {
  return by === null ? "" : words.by(by);
}

function documentLines({ documents }: Standard, words: Words): string[] {
  const rows = documents.map(({ title, number, region, effective }) => [
    region === "000000" ? words.nation : region,
    `《${title}》${number ?? ""}`,
    words.since(effective),
  ]);
  return [words.documents, ...indented(alignRows(rows))];
}

function sourceOf({ document, clause }: Origin): string {
  return `${document} ${clause}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
