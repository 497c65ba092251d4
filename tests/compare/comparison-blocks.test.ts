import { comparisonBlocks } from "../../src/compare/comparison-blocks";
import { compareReports } from "../../src/compare/compare-reports";
import { marksOf } from "../../src/compare/match-schools";
import { paceOf } from "../../src/compare/pace";
import { cellText, type Block } from "../../src/documents/block";
import { nationalOn } from "../support/national-on";
import { checkSmall, type SmallSchool } from "../support/small-county";

function blocksOf(
  before: readonly SmallSchool[],
  after: readonly SmallSchool[],
  region: string,
  days: readonly [string, string] = ["2023-09-01", "2024-09-01"],
): Block[] {
  const earlier = checkSmall(before, { day: days[0], region });
  const later = checkSmall(after, { day: days[1], region });
  const marks = { before: marksOf(earlier.schools), after: marksOf(later.schools) };
  const comparison = compareReports(earlier.report, later.report, marks);
  return comparisonBlocks(comparison, paceOf(comparison, nationalOn(days[1], region)), "zh-CN");
}

const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : []));
const rowsOf = (blocks: readonly Block[], heading: string) => {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const table = tables.find(({ columns }) => columns.some(({ title }) => title === heading));
  return table?.rows.map((row) => row.map(cellText)) ?? [];
};

const low = { R4: 2 } as const;
const EAST = { name: "中心小学", town: "河东镇" };
const WEST = { name: "中心小学", town: "河西镇" };
const PLAIN = { name: "东岭小学", town: "河东镇" };

test("namesakes are listed with their towns, others by their names alone", () => {
  const before = [{ ...EAST, but: low }, WEST, { ...PLAIN, but: low }];
  const blocks = blocksOf(before, [EAST, { ...WEST, but: low }, PLAIN], "国家");
  expect(rowsOf(blocks, "说明").map(([change, name]) => `${change} ${name}`)).toEqual([
    "新不达标 中心小学（河西镇）",
    "新达标 中心小学（河东镇）",
    "新达标 东岭小学",
  ]);
  expect(rowsOf(blocks, "位置").map(([, name]) => name)).toEqual([
    ...["中心小学（河西镇）", "中心小学（河东镇）", "东岭小学"],
  ]);
});

test.each([
  [3, "达到"],
  [2, "没有达到"],
])("%i of 20 schools mended in a year: 贵港's 15 %% is %s", (mended, said) => {
  const county = (failing: number) =>
    Array.from({ length: 20 }, (_, place) => ({
      name: `第${place + 1}小学`,
      ...(place < failing ? { but: low } : {}),
    }));
  const texts = textsOf(blocksOf(county(10), county(10 - mended), "贵港"));
  expect(texts.some((text) => text.endsWith(`每年推进15%以上学校达标，${said}。`))).toBe(true);
});

test.each([
  ["麦盖提县", "2027-12-31"],
  ["岳普湖县", "2028-12-31"],
])("喀什's two days for %s stand beside each other, with the contradiction", (county, earlier) => {
  const rows = rowsOf(blocksOf([PLAIN], [PLAIN], county), "期限");
  expect(rows.map((row) => row[2])).toEqual([earlier, "2030-12-31"]);
  expect(rows.every((row) => row.at(-1)?.includes("总体目标写2030年前达到，时间安排写得更早"))).toBe(true);
});
