import type { ResourceStandard, Standard } from "../../core/standard";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { fold, foldHeading } from "../../templates/text";
import { splitUnit } from "../../templates/units";
import { matchHeading } from "../../templates/vocabulary/match";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { readText } from "./cell";

/** Headings that say less than this of an indicator are not taken for it. */
const SURE = 0.7;

/**
 * The indicator that a cell means: its id "R2", its folder "1-2", its name as the form has it, or any
 * heading that the check would read as it.
 * @throws #VALUE! naming what there is
 */
export function readIndicator(value: unknown, standard: Standard): ResourceStandard {
  const text = readText(value);
  const resources = RESOURCE_INDICATORS.map((id) => standard.resources[id]);
  const found = resources.find((resource) => isNamed(resource, fold(text))) ?? byHeading(text, resources);
  if (found) return found;
  const known = resources.map(({ id, shortLabel }) => `${id} ${shortLabel}`).join("、");
  const ids = resources.map(({ id, labelEn }) => `${id} ${labelEn}`).join("; ");
  throw notReadable(
    say(`指标“${text}”不认识，可用：${known}`, `Unknown indicator "${text}"; there are: ${ids}`),
  );
}

function isNamed({ id, folder, label, shortLabel, labelEn }: ResourceStandard, wanted: string): boolean {
  return [id, folder, label, shortLabel, labelEn].some((name) => fold(name) === wanted);
}

function byHeading(text: string, resources: readonly ResourceStandard[]): ResourceStandard | undefined {
  const [best] = matchHeading({ parts: [foldHeading(splitUnit(fold(text)).words)], weak: [] });
  return best && best.confidence >= SURE ? resources.find(({ id }) => id === best.term.field) : undefined;
}
