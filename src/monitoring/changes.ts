import type { Comparison, SchoolChange } from "../compare/comparison";
import { coefficientTable, stageTable } from "../compare/comparison-blocks";
import type { Pace } from "../compare/pace";
import { COMPARE_WORDS } from "../compare/words";
import { printShare } from "../core/messages/numbers";
import type { Block } from "../documents/block";
import { longDay } from "./source";

const WORDS = COMPARE_WORDS["zh-CN"];
/** Names that a sentence lists; the sheet 对比 holds them all. */
const NAMED = 20;

/** 六、与上次监测相比 */
export function changeBlocks({ comparison, pace }: { comparison: Comparison; pace: Pace }): Block[] {
  const of = (kind: SchoolChange["kind"]) => comparison.schools.filter((one) => one.kind === kind);
  const tally = (kind: string) => comparison.figures.filter((one) => one.kind === kind).length;
  const days =
    comparison.before.on === comparison.after.on ? "" : `（上次按${longDay(comparison.before.on)}的标准）`;
  return [
    {
      kind: "paragraph",
      text: `与上次监测${days}相比，新达标学校${of("mended").length}所，新不达标学校${of("newly-failing").length}所。指标方面，${tally("mended")}项次由不达标变为达标，${tally("newly-failing")}项次由达标变为不达标；仍未达标的，${tally("better")}项次有提高，${tally("worse")}项次又下降，${tally("still-open")}项次没有变化。`,
    },
    ...sentence("新达标学校", of("mended")),
    ...sentence("新不达标学校", of("newly-failing")),
    ...sentence("本次没有出现、须核实是否撤并或者更名的学校", of("vanished")),
    ...sentence("本次新出现、须核实的学校", of("appeared")),
    { ...stageTable(comparison.stages, WORDS), caption: "达标学校变化" },
    { ...coefficientTable(comparison, WORDS, "zh-CN"), caption: "差异系数变化" },
    ...paceBlocks(pace),
  ];
}

function sentence(what: string, changes: readonly SchoolChange[]): Block[] {
  if (changes.length === 0) return [];
  const names = changes
    .slice(0, NAMED)
    .map((one) => `${one.name}（${[one.town, one.stage ?? "学段不明"].filter(Boolean).join("，")}）`);
  const more = changes.length > names.length ? `等${changes.length}所` : "";
  return [{ kind: "paragraph", text: `${what}：${names.join("、")}${more}。` }];
}

/** How fast schools came up to standard, where the region asks for a share a year. */
function paceBlocks({ share, yearly, counted, mended }: Pace): Block[] {
  if (share === null || !yearly) return [];
  const { document, clause } = yearly.source;
  const kept = yearly.kept ? "达到" : "没有达到";
  return [
    {
      kind: "paragraph",
      text: `新达标学校${mended}所，每年占计入学校（${counted}所）的${printShare(share)}，${kept}每年推进${printShare(yearly.required)}以上学校达标的要求（${document}${clause}）。`,
    },
  ];
}
