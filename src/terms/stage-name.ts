import { STAGES, type Stage } from "../core/stage";
import { fold } from "../templates/text";

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

/** The stage that a text means in any usual form; null where it means none. */
export function stageNamed(text: string): Stage | null {
  const wanted = fold(text);
  return STAGES.find((stage) => NAMES[stage].includes(wanted)) ?? null;
}
