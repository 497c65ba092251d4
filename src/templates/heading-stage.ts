import type { ColumnHeading } from "./headings";

const ALONE = /^(小学|初中|高中)(?:部|段|学段|阶段|情况)?$/;
const BEHIND = /^(.+)\((小学|初中|高中)(?:部|段|学段|阶段)?\)$/;

/** A heading without the stage it names: "骨干教师(小学)". A stage alone stays, as a heading of its own. */
export function splitStage(words: string): { words: string; stage: ColumnHeading["stage"] } {
  const alone = stageAlone(words);
  if (alone) return { words, stage: alone };
  const behind = BEHIND.exec(words);
  return behind ? { words: behind[1] ?? words, stage: stageWord(behind[2]) } : { words, stage: null };
}

/** The stage that a heading is and nothing more: "小学部". */
export function stageAlone(words: string): ColumnHeading["stage"] {
  return stageWord(ALONE.exec(words)?.[1]);
}

function stageWord(word: string | undefined): ColumnHeading["stage"] {
  return word === "小学" || word === "初中" || word === "高中" ? word : null;
}
