import type { Stage } from "../../core/stage";
import { stageNamed } from "../../terms/stage-name";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { readText } from "./cell";

/** The stage that a cell means. @throws #VALUE! naming what there is */
export function readStage(value: unknown): Stage {
  const text = readText(value);
  const stage = stageNamed(text);
  if (stage) return stage;
  throw notReadable(
    say(
      `学段“${text}”不认识，请写小学或初中`,
      `Unknown stage "${text}": write 小学 (primary) or 初中 (junior)`,
    ),
  );
}
