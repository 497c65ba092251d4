import type { ResourceStandard, Standard } from "../../core/standard";
import { RESOURCE_INDICATORS } from "../../core/stage";
import { indicatorNamed } from "../../terms/indicator-name";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { readText } from "./cell";

/** The indicator that a cell means. @throws #VALUE! naming what there is */
export function readIndicator(value: unknown, standard: Standard): ResourceStandard {
  const text = readText(value);
  const found = indicatorNamed(text, standard);
  if (found) return found;
  const resources = RESOURCE_INDICATORS.map((id) => standard.resources[id]);
  const known = resources.map(({ id, shortLabel }) => `${id} ${shortLabel}`).join("、");
  const ids = resources.map(({ id, labelEn }) => `${id} ${labelEn}`).join("; ");
  throw notReadable(
    say(`指标“${text}”不认识，可用：${known}`, `Unknown indicator "${text}"; there are: ${ids}`),
  );
}
