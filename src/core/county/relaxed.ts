import type { Stage } from "../stage";
import { stagesOf, type SchoolFacts } from "./facts";
import type { PartContext } from "./part-context";

/**
 * What is asked of one school: the standard's figure, or a weaker one where the setting that lets
 * it count is on, or it was switched on for this school, and the form says that the school is one of those it is for. Where several are
 * for it, the weakest counts; a school of two stages is held to the stricter of both.
 */
export function relaxedRequirement({ part, standard }: PartContext, school: SchoolFacts): number | null {
  const { value } = part.requirement;
  if (value === null) return null;
  const weaker = part.op === "<=" || part.op === "<" ? Math.max : Math.min;
  const stricter = weaker === Math.max ? Math.min : Math.max;
  const open = part.relaxations.filter(
    ({ setting, when }) =>
      (standard.settings[setting] === true || school.switched?.includes(when)) &&
      school.traits[when] === true,
  );
  const inStage = (stage: Stage) =>
    open
      .filter((each) => each.stage === null || each.stage === stage)
      .reduce((weakest, each) => weaker(weakest, each.value), value);
  const [first, ...others] = stagesOf(school).map(inStage);
  return first === undefined ? value : others.reduce((so, next) => stricter(so, next), first);
}
