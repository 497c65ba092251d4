import type { Report } from "../../../src/core/report/report";
import {
  countyForm,
  form6,
  FORM_4_ITEMS,
  FORM_5_ITEMS,
  FORM_6_MERGES,
  itemsForm,
  type Written,
} from "../../support/county-forms";
import { standardOf } from "../../support/county-facts";
import { checkBooks, filled, fillsFrom, snapshotOf, type TestBook } from "../../support/fill-forms";
import { seededRandom } from "../../support/random";

const standard = standardOf();
const form = (written: Written = {}, quality: Written = {}): TestBook => ({
  file: "申报表.xlsx",
  sheets: {
    表4: itemsForm("表Ⅳ 政府保障程度评估指标", FORM_4_ITEMS, written),
    表5: itemsForm("表Ⅴ 教育质量评估指标", FORM_5_ITEMS, quality),
    表6: form6([["计"], ["其中：家长"]]),
  },
  merges: { 表6: FORM_6_MERGES },
});
const data = (written: Written): TestBook => ({
  file: "县填报.xlsx",
  sheets: { 区县填报数据: countyForm(written) },
});

const COUNTY: Written = {
  ...{ 4: 1150, 5: 1350, 6: 1_234_567, 7: 150, 8: 9.85, 9: 9.85, 10: 600, 11: 60, 12: 11 },
  ...{ 13: 1500, 14: 750, 15: 300, 16: 1240, 17: 1000, 18: 54, 19: 201, 20: 200 },
};

const cellOf = (book: TestBook, sheet: string, row: number, column = 1) =>
  book.sheets[sheet]?.[row]?.[column];
const fill = (to: TestBook, from: TestBook, overwrite = false) =>
  filled(to, fillsFrom(snapshotOf(to), [snapshotOf(from)], standard), overwrite);

describe("each number goes into its place", () => {
  const done = fill(form(), data(COUNTY));

  it("in the sentence's own style, in its unit", () => {
    expect(cellOf(done, "表4", 8)).toBe(
      "特殊教育学校公用经费为＿123.4567＿万元，特殊教育学生数为＿150＿人，特殊教育 学校生均公用经费为＿8230＿元",
    );
    expect(cellOf(done, "表4", 15)).toContain("分配名额＿750＿人， 占比＿50.0＿%");
  });

  it("what nothing gives stays a blank, and no sentence without a number changes", () => {
    expect(cellOf(done, "表5", 3)).toContain("在 特殊教育学校就读＿＿人");
    expect(cellOf(done, "表4", 5)).toBe(FORM_4_ITEMS[3]?.[1]);
    expect(cellOf(done, "表5", 10)).toBe(FORM_5_ITEMS[8]?.[1]);
  });

  it("是 where an indicator stands, 否 where it fails, nothing where it waits", () => {
    expect([8, 12, 9].map((row) => cellOf(done, "表4", row, 2))).toEqual(["是", "否", null]);
    expect(cellOf(done, "表5", 3, 2)).toBe("是");
  });
});

describe("what the form already says", () => {
  const said = {
    14: "全县优质高中招生名额总数＿1500＿人，分配名额＿740＿人， 占比＿＿%。其中 分配农村学校的名额＿＿人， 占分配名额总数的＿＿%",
  };

  it("is told where it differs, and stays", () => {
    const fills = fillsFrom(snapshotOf(form(said)), [snapshotOf(data(COUNTY))], standard);
    const states = fills.find(({ row, sheet }) => sheet === "表4" && row === 15)?.places;
    expect(states?.map(({ slot, state }) => [slot.field, state])).toEqual([
      ["seniorPlaces", "same"],
      ["allottedPlaces", "same"],
      ["allottedShare", "empty"],
      ["ruralPlaces", "empty"],
      ["ruralPlacesShare", "empty"],
    ]);
    expect(cellOf(filled(form(said), fills), "表4", 15)).toContain("分配名额＿740＿人， 占比＿49.3＿%");
  });

  it("a result that its own figures contradict is written over only where that is chosen", () => {
    const wrong = { 9: "完成 360 学时培训的教师＿199＿人，全县教师＿200＿人，教师培训完成率＿100＿%" };
    expect(cellOf(fill(form(wrong), data({})), "表4", 10)).toBe(wrong[9]);
    expect(cellOf(fill(form(wrong), data({}), true), "表4", 10)).toBe(
      "完成 360 学时培训的教师＿199＿人，全县教师＿200＿人，教师培训完成率＿99.5＿%",
    );
  });

  it("words in a number's place are never written over unseen", () => {
    const words = { 12: "全县在岗专任教师_2031_人，其中持有教师资格证的专任教师_2031_人， 占比_全部_%" };
    expect(cellOf(fill(form(words), data({})), "表4", 13)).toContain("占比_全部_%");
  });
});

const verdicts = ({ county }: Report) =>
  Object.fromEntries(
    county
      .filter(({ met, required }) => met !== null && required !== null)
      .map(({ indicator, part, met }) => [`${indicator}|${part}`, met]),
  );
const values = ({ county }: Report) =>
  new Map(county.map(({ indicator, part, actual }) => [`${indicator}|${part}`, actual]));

/** A county as its own form has it: every figure near the standard it is held against. */
function madeUp(seed: number): Written {
  const random = seededRandom(seed);
  const off = (most: number) => Math.round((random() * 2 - 1) * most);
  const near = (of: number, share: number) => Math.round(of * share) + off(1);
  const [special, eligible, places, migrants, disabled] = [97, 613, 1511, 1243, 203];
  const moved = near(eligible, 0.1);
  return {
    ...{ 4: 1150, 5: 1350, 6: special * 6000 + off(3), 7: special },
    ...{ 8: 9.85, 9: 9.85 + off(1) / 100 },
    ...{ 10: eligible, 11: moved, 12: near(moved, 0.2), 13: places, 14: near(places, 0.5), 15: 300 },
    ...{ 16: migrants, 17: near(migrants, 0.8), 18: near(migrants, 0.05) },
    ...{ 19: disabled, 20: near(disabled, 0.95) },
  };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  "a form filled by QB and read back is the same report (county %d)",
  (seed) => {
    const county = data(madeUp(seed));
    const before = checkBooks([snapshotOf(county)], standard).report;
    const after = checkBooks([snapshotOf(fill(form(), county))], standard).report;
    expect(Object.keys(verdicts(before)).length).toBeGreaterThan(6);
    expect(verdicts(after)).toMatchObject(verdicts(before));
    for (const [key, actual] of values(before)) expect(values(after).get(key)).toBeCloseTo(actual ?? NaN, 9);
    const contradictions = after.findings.filter(({ code }) => /mismatch/.test(code));
    expect(contradictions).toEqual([]);
  },
);

test("filling a filled form again changes nothing", () => {
  const once = fill(form(), data(COUNTY));
  expect(fill(once, data(COUNTY), true)).toEqual(once);
});

test("a vertical county form takes numbers in the unit it prints", () => {
  const said = {
    8: "全县义务教育学校教师年平均工资收入为＿98500＿元， 当地公务员年平均工资 收入＿97000＿元",
  };
  const done = fill(data({}), form(said));
  expect([cellOf(done, "区县填报数据", 8, 4), cellOf(done, "区县填报数据", 9, 4)]).toEqual([9.85, 9.7]);
});

describe("combined schools above their size", () => {
  const HEADINGS = ["学校名称", "办学类型", "学段", "在校生数", "骨干教师数", "教学及辅助用房面积"];
  const SEVEN = ["体育运动场馆面积", "网络多媒体教室数"];
  const large = (...stages: readonly string[]) => {
    const rows = stages.map((stage) => ["东街学校", null, stage, 800, 5, 3000, 4000, 12]);
    const schools = { file: "县.xlsx", sheets: { 学校: [[...HEADINGS, ...SEVEN], ...rows] } };
    const fills = fillsFrom(snapshotOf(form()), [snapshotOf(schools)], standard);
    const places = fills.flatMap((one) => one.places);
    return places.find(({ slot }) => slot.field === "largeCombinedSchools")?.written;
  };

  it("are none where every school is of another type", () => {
    expect(large("小学", "小学")).toBe("0");
  });

  it("are left open where a school of both stages does not say its type", () => {
    expect(large("小学", "初中")).toBeNull();
  });
});
