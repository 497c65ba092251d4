import { round12 } from "../../core/exact";
import type { ResourceStandard, Standard } from "../../core/standard";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { only, type Range } from "../arguments/cell";
import { readStandard } from "../arguments/standard";
import type { Answer } from "../answers/excel-error";

const HEADINGS = [
  "代码",
  "指标",
  "单位",
  "小学标准",
  "小学85%",
  "初中标准",
  "初中85%",
  "小学差异系数不高于",
  "初中差异系数不高于",
  "依据",
  "施行日期",
];

/** The standard in force as a table with a line of headings. */
export function indicatorTable(region: Range, date: Range): Answer[][] {
  const standard = readStandard(only(region), only(date));
  return [HEADINGS, ...RESOURCE_INDICATORS.map((id) => lineOf(standard.resources[id], standard))];
}

function lineOf(
  { id, label, unit, threshold, cvLimit }: ResourceStandard,
  { floorShare }: Standard,
): Answer[] {
  const { 小学: primary, 初中: junior } = threshold;
  const { document, clause, from } = later(primary.origin, junior.origin);
  return [
    id,
    label,
    unit,
    primary.value,
    round12(primary.value * floorShare.value),
    junior.value,
    round12(junior.value * floorShare.value),
    cvLimit.小学.value,
    cvLimit.初中.value,
    `${document} ${clause}`,
    from,
  ];
}

function later<T extends { readonly from: string }>(one: T, other: T): T {
  return other.from > one.from ? other : one;
}
