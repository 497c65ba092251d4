import type { Language } from "./codes";
import { COUNTY_FIELD_NAMES as FIELDS_EN, COUNTY_NAMES as NAMES_EN } from "./en/county-names";
import { COUNTY_FIELD_NAMES as FIELDS_ZH, COUNTY_NAMES as NAMES_ZH } from "./zh-CN/county-names";

const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": { ...FIELDS_ZH, ...NAMES_ZH },
  en: { ...FIELDS_EN, ...NAMES_EN },
};

/** The short name of a county's indicator, or of a field of its forms; null where it is neither. */
export function countyLabel(id: string, language: Language): string | null {
  return LABELS[language][id] ?? null;
}
