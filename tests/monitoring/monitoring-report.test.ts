import { cellText, type Block, type Table } from "../../src/documents/block";
import { monitoringReport } from "../../src/monitoring/monitoring-report";
import { countyNotice } from "../../src/monitoring/notice";
import { AWKWARD, FORMULA_NAME, LONG_NAME, monitoringSource } from "../support/monitoring-source";

const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : []));
const tablesOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Table => block.kind === "table");
const rowsOf = (table: Table | undefined) => table?.rows.map((row) => row.map(cellText)) ?? [];
const captioned = (blocks: readonly Block[], words: string) =>
  tablesOf(blocks).find(({ caption }) => caption.includes(words));

const source = monitoringSource(AWKWARD, { before: AWKWARD.map(({ but: _but, ...school }) => school) });
const blocks = monitoringReport(source);

test("it begins with title, place of the number and what it rests on, and ends with seal and day", () => {
  const texts = textsOf(blocks);
  expect(texts[0]).toBe("麦盖提县义务教育优质均衡发展监测报告");
  expect(texts[1]).toMatch(/^〔.*〕.*号$/);
  expect(texts[2]).toContain("《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）");
  expect(texts[2]).toContain("2026年9月1日");
  expect(texts.slice(-2)).toEqual(["（单位名称，盖章）", "2026年9月1日"]);
});

test("chapters are numbered without a gap, and so are tables and drawings", () => {
  const headings = blocks
    .filter(({ kind }) => kind === "heading")
    .map((block) => ("text" in block ? block.text : ""));
  expect(headings.map((text) => text.slice(0, 2))).toEqual(
    [..."一二三四五六七八"].map((numeral) => `${numeral}、`),
  );
  const alone = monitoringReport({ ...source, since: null });
  expect(textsOf(alone).filter((text) => text.startsWith("六、"))).toEqual(["六、规划期限"]);
  for (const [kind, sign] of [
    ["table", "表"],
    ["bars", "图"],
  ]) {
    const captions = alone.flatMap((block) =>
      block.kind === kind && "caption" in block ? [block.caption] : [],
    );
    expect(captions.map((caption) => caption.split("\u3000")[0])).toEqual(
      captions.map((_, place) => `${sign}${place + 1}`),
    );
  }
});

test("its counts and shares are those of the report", () => {
  expect(rowsOf(captioned(blocks, "学校综合评估达标情况"))).toEqual([
    ["小学", "5", "2", "40.0%", "3", "0"],
    ["初中", "2", "2", "100.0%", "0", "0"],
  ]);
  const rooms = rowsOf(captioned(blocks, "七项资源配置指标")).find(
    ([stage, name]) => stage === "小学" && name === "教学及辅助用房",
  );
  expect(rooms).toEqual(["小学", "教学及辅助用房", "4.5", "3", "60.0%", "0", "2", "0"]);
});

test("every coefficient is printed with three decimals beside its limit", () => {
  const printed = rowsOf(captioned(blocks, "校际均衡情况"));
  const expected = source.report.coefficients.map(({ cv, limit }) => [cv!.toFixed(3), limit.toFixed(2)]);
  expect(printed.map((row) => row.slice(3, 5))).toEqual(expected);
});

test("the weakest come first, with their gaps, under their whole names", () => {
  const names = rowsOf(captioned(blocks, "薄弱学校")).map(([name]) => name);
  expect(names).toEqual([FORMULA_NAME, "中心小学", LONG_NAME]);
  expect(rowsOf(captioned(blocks, "薄弱学校"))[0]?.[4]).toMatch(/骨干教师差4人；教学及辅助用房差2,000㎡/);
});

test("what changed is told from the comparison", () => {
  const text = textsOf(blocks).join("");
  expect(text).toContain("新达标学校0所，新不达标学校3所");
  expect(text).toContain(FORMULA_NAME);
});

test("the plan's two days are both told, with its contradiction", () => {
  const text = textsOf(blocks).join("");
  expect(text).toContain("2027年12月31日前通过国家认定");
  expect(text).toContain("2030年12月31日前通过国家认定");
  expect(text).toContain("总体目标写2030年前达到，时间安排写得更早");
});

test("a county without data says so and invents nothing", () => {
  const empty = monitoringReport(monitoringSource([], { region: "国家" }));
  const text = textsOf(empty).join("");
  expect(text).toContain("计入评估的小学、初中共0所");
  expect(text).toContain("不作结论");
  expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
});

test("nothing in either document reads like a slip of a program", () => {
  const all = [...blocks, ...countyNotice(source)];
  const cells = tablesOf(all).flatMap((table) => rowsOf(table).flat());
  expect([...textsOf(all), ...cells].filter((text) => /NaN|undefined|Infinity|\bnull\b/.test(text))).toEqual(
    [],
  );
});

test("the notice names what is over, what is lowest and who is weakest, long names cut", () => {
  const text = textsOf(countyNotice(source)).join("");
  expect(text).toContain("关于麦盖提县义务教育优质均衡发展监测情况的通报");
  expect(text).toContain("综合评估不达标的学校3所");
  expect(text).toContain("小学教学及辅助用房60.0%");
  expect(text).not.toContain(LONG_NAME);
});
