import { STAGES, type Stage } from "../core/stage";
import { fold } from "./text";

/** How a stage was told, the surest first. */
export type StageFrom = "column" | "heading" | "title" | "sheet" | "name" | "restart" | "none";

const MARK = /\((小学|初中|初级中学)(?:部|段|学段|阶段|校区)?\)|(小学|初中)(?:部|段|学段|阶段)(?:$|\()/;
/** Most names have nothing of a mark, however it is written. */
const MAY_BE_MARKED = /[([{（【〔［｛部段]/;
const PRIMARY_NAME =
  /(?:小学|小学校|教学点|村小|完小|中心小|完全小学|初小|小)(?:\(.*\))?$|小学(?:.{0,4}(?:校区|分校|校部))$/;
const JUNIOR_NAME =
  /(?:初级中学|初中|中学|中学校|[一二三四五六七八九十\d附]中)(?:\(.*\))?$|(?:初级中学|中学)(?:.{0,4}(?:校区|分校|校部))$/;
const COMBINED = /一贯|九年制|十二年制|九年一贯制|十二年一贯制/;

/** The stage that a text says of itself: a sheet's name, a title, a stage or type column. Null where it says both or neither. */
export function stageIn(text: string): Stage | null {
  const folded = fold(text);
  const primary = /小学|教学点|村小|完小/.test(folded);
  const junior = /初中|初级中学|完全中学/.test(folded);
  return primary === junior ? null : primary ? "小学" : "初中";
}

/** The stage a cell of the stage or type column says: "小学部", "初级中学", "九年一贯制（小学）". */
export function stageOfCell(text: string): Stage | null {
  const folded = fold(text);
  if (/^(?:1|p|primary)$/.test(folded)) return "小学";
  if (/^(?:2|j|junior)$/.test(folded)) return "初中";
  const marked = markedStage(folded);
  if (marked) return marked;
  if (COMBINED.test(folded)) return null;
  const told = stageIn(folded);
  if (told) return told;
  return /^(?:普通)?中学$/.test(folded) ? "初中" : null;
}

/** The stage a name marks beyond doubt: "墩集学校（小学部）". */
export function markedStage(name: string): Stage | null {
  if (!MAY_BE_MARKED.test(name)) return null;
  const match = MARK.exec(fold(name));
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? null : word === "小学" ? "小学" : "初中";
}

/** The stage a name suggests: "…小学", "…教学点", "…初级中学", "…中学". */
export function stageOfName(name: string): Stage | null {
  const marked = markedStage(name);
  if (marked) return marked;
  const folded = fold(name);
  if (/高级中学|高中$|职业|特殊教育|一贯制/.test(folded)) return null;
  if (PRIMARY_NAME.test(folded)) return "小学";
  return JUNIOR_NAME.test(folded) ? "初中" : null;
}

/**
 * Stages of rows that neither a column nor the title tells: by the name, and where the name
 * says nothing, by the other rows of their run (序号 starts again with each). With two runs of
 * unknown stage the form's own order holds. Where a run mixes stages, or all are of one,
 * they are of towns and tell nothing.
 * @param told the stage each row is known to have, or null.
 * @param runs the run each row belongs to.
 */
export function stagesByRun(told: readonly (Stage | null)[], runs: readonly number[]): (Stage | null)[] {
  const votes = new Map<number, Record<Stage, number>>();
  told.forEach((stage, index) => {
    const run = runs[index] ?? 0;
    const vote = votes.get(run) ?? { 小学: 0, 初中: 0 };
    if (stage) vote[stage] += 1;
    votes.set(run, vote);
  });
  const runStage = stageOfRuns(votes);
  return told.map((stage, index) => stage ?? runStage.get(runs[index] ?? 0) ?? null);
}

/** One name in ten may speak against its run. */
const FEW = 0.1;

function isMixed({ 小学, 初中 }: Readonly<Record<Stage, number>>): boolean {
  return Math.min(小学, 初中) > FEW * (小学 + 初中);
}

function stageOfRuns(votes: ReadonlyMap<number, Readonly<Record<Stage, number>>>): Map<number, Stage> {
  const stages = new Map<number, Stage>();
  if (votes.size < 2 || [...votes.values()].some(isMixed)) return stages;
  for (const [run, vote] of votes) {
    if (vote.小学 > vote.初中) stages.set(run, "小学");
    if (vote.初中 > vote.小学) stages.set(run, "初中");
  }
  const runs = [...votes.keys()];
  const [first, second] = runs;
  if (runs.length === 2 && first !== undefined && second !== undefined) {
    if (!stages.has(first) && stages.get(second) !== "小学") stages.set(first, "小学");
    if (!stages.has(second) && stages.get(first) === "小学") stages.set(second, "初中");
  }
  return new Set(stages.values()).size === STAGES.length ? stages : new Map();
}
