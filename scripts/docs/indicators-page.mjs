import { nationalSection } from "./national-section.mjs";
import { regionSection } from "./region-section.mjs";
import { readStandards } from "./standards-data.mjs";
import { oldest, table } from "./words.mjs";

const INTRODUCTION = `# 指标与依据

本页由 \`node scripts/build-docs.mjs\` 从 \`src/standards\` 的数据生成，请勿手改。

- **起**：这一数字从哪一天起有效；**限期**：文件要求到哪一天达到；**最后核对**：最近一次有人对照原文确认的日期，此后检查会提醒。
- **把握**：高，两处以上独立来源；中，只见一处。只凭记忆的不作数字，列在“读法未定之处”。
- **原文**、**行**：地方文件中的原句和它在留存文本中的行号，便于核对。
- 地方文件说得与国家一样的，以国家文件为依据；更严的，自其起始日按地方；不是同一数字的，列为本地目标，不与国家指标相抵。`;

/** docs/indicators.md: for every region, which figure comes from which sentence. */
export function indicatorsPage() {
  const data = readStandards();
  const regions = data.regions.map((region) => regionSection(region, data));
  return [INTRODUCTION, "## 覆盖情况", coverage(data), nationalSection(data), ...regions].join("\n\n");
}

function coverage({ indicators, regions }) {
  const national = ["国家标准", indicators.length, "", "", "", oldest(confirmations(indicators))];
  const rows = regions.map((region) => [
    `${region.name} ${region.code}`,
    region.overlays.length,
    region.targets.length,
    region.schedule.length,
    region.notCheckable.length,
    oldest(confirmations(region)),
  ]);
  return table(
    ["地区", "国家指标", "本地目标", "创建时间", "不检查的句子", "最早的核对日"],
    [national, ...rows],
  );
}

function confirmations(content) {
  if (typeof content !== "object" || content === null) return [];
  if (typeof content.confirmed === "string") return [content.confirmed];
  return Object.values(content).flatMap(confirmations);
}
