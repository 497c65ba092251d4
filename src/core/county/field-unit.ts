import type { CountyField } from "../county-field";

const UNITS: readonly (readonly [words: RegExp, unit: string])[] = [
  [/Share$|^retention$|atisfaction|Retention$|^enrolment/, "比例"],
  [/^pupilsPer/, "人/教职工"],
  [/PerPupil|PerHead|Wage$|Wages$|Income$|^spending|Spending|Fund|Budget/, "元"],
  [/Areas$/, "㎡"],
  [/Rooms$/, "间"],
  [/[cC]lasses$/, "个"],
  [/Groups$|[pP]oints$|towns|villages/, "个"],
  [/Schools$|Secondaries$|Juniors$|Campuses$|^schools/, "所"],
  [/Years$/, "年"],
  [/^monitoringLevel$/, "级"],
  [/^schoolDifference$/, "系数"],
  [/Visits$|Trainings$/, "次"],
];

/** The unit of a field as a person says it; people, where nothing else is told by its name. */
export function unitOfField(field: CountyField): string {
  return UNITS.find(([words]) => words.test(field))?.[1] ?? "人";
}
