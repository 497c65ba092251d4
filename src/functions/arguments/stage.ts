import { STAGES, type Stage } from "../../core/stage";
import { fold } from "../../templates/text";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { readText } from "./cell";

const NAMES: Readonly<Record<Stage, readonly string[]>> = {
  小学: ["小学", "小学部", "小学段", "小学阶段", "小", "primary", "primaryschool", "elementary", "1"],
  初中: [
    "初中",
    "初中部",
    "初中段",
    "初中阶段",
    "初级中学",
    "初",
    "junior",
    "juniormiddle",
    "juniorhigh",
    "middle",
    "2",
  ],
};

/** The stage that a cell means, in any usual form. @throws #VALUE! naming what there is */
export function readStage(value: unknown): Stage {
  const text = readText(value);
  const wanted = fold(text);
  const stage = STAGES.find((each) => NAMES[each].includes(wanted));
  if (stage) return stage;
  throw notReadable(
    say(
      `学段“${text}”不认识，请写小学或初中`,
      `Unknown stage "${text}": write 小学 (primary) or 初中 (junior)`,
    ),
  );
}
