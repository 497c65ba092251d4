import type { CountyFigure } from "../../core/county/facts";
import { STAGES, type Stage } from "../../core/stage";
import { stageOfName } from "../stage";
import { fold } from "../text";

/** The stages of compulsory education that a school has: by its type, else by its pupils, else by its name. */
export function stagesOfSchool(
  type: string,
  name: string,
  pupils: (stage: Stage) => CountyFigure,
): readonly Stage[] {
  const folded = fold(type);
  if (/一贯/.test(folded)) return STAGES;
  if (/^小学|教学点/.test(folded)) return ["小学"];
  if (/^初中|初级中学|完全中学|完中/.test(folded)) return ["初中"];
  const filled = STAGES.filter((stage) => (pupils(stage).value ?? 0) > 0);
  if (filled.length > 0) return filled;
  const byName = stageOfName(name);
  return byName === null ? [] : [byName];
}
