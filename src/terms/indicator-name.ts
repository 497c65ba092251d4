import type { ResourceStandard, Standard } from "../core/standard";
import { RESOURCE_INDICATORS } from "../core/stage";
import { fold, foldHeading } from "../templates/text";
import { splitUnit } from "../templates/units";
import { matchHeading } from "../templates/vocabulary/match";

/** Headings that say less than this of an indicator are not taken for it. */
const SURE = 0.7;

/**
 * The indicator that a text means: its id "R2", its folder "1-2", its name as the form has it, or any heading
 * that the check would read as it. Null where it means none.
 */
export function indicatorNamed(text: string, standard: Standard): ResourceStandard | null {
  const resources = RESOURCE_INDICATORS.map((id) => standard.resources[id]);
  const wanted = fold(text);
  return resources.find((resource) => isNamed(resource, wanted)) ?? byHeading(text, resources);
}

function isNamed({ id, folder, label, shortLabel, labelEn }: ResourceStandard, wanted: string): boolean {
  // With its id as the list of a refused name has it: "R3 体育艺术教师".
  const names = [id, folder, label, shortLabel, labelEn, id + shortLabel, id + label];
  return names.some((name) => fold(name) === wanted);
}

function byHeading(text: string, resources: readonly ResourceStandard[]): ResourceStandard | null {
  const words = foldHeading(splitUnit(fold(text)).words);
  const [best] = matchHeading({ parts: [words], weak: [] });
  const isSure = best !== undefined && best.confidence >= SURE;
  return (isSure && resources.find(({ id }) => id === best.term.field)) || null;
}
