import { readDay } from "../../../src/functions/arguments/day";
import { readIndicator } from "../../../src/functions/arguments/indicator";
import { readStage } from "../../../src/functions/arguments/stage";
import { readStandard } from "../../../src/functions/arguments/standard";

const national = readStandard(null, "2024-09-01");

test.each([
  ["小学", "小学"],
  ["小学部", "小学"],
  [" 小 学 ", "小学"],
  ["Primary", "小学"],
  [1, "小学"],
  ["初中", "初中"],
  ["初级中学", "初中"],
  ["junior", "初中"],
  ["２", "初中"],
])("the stage %j is %s", (written, stage) => {
  expect(readStage(written)).toBe(stage);
});

test.each(["高中", "", 3])("the stage %j is refused, saying what there is", (written) => {
  expect(() => readStage(written)).toThrow("请写小学或初中");
});

test.each([
  ["R2", "R2"],
  ["r4", "R4"],
  ["1-2", "R2"],
  ["骨干教师", "R2"],
  ["每百名学生拥有县级以上骨干教师数", "R2"],
  ["每百名学生拥有县级以上骨干教师数（人）", "R2"],
  ["生均教学及辅助用房面积", "R4"],
  ["生均教学仪器设备值(元)", "R6"],
  ["R3 体育艺术教师", "R3"],
  ["每百名学生拥有网络多媒体教室数", "R7"],
])("the indicator %j is %s", (written, id) => {
  expect(readIndicator(written, national).id).toBe(id);
});

test.each(["R8", "生均图书册数", "", "教师"])(
  "the indicator %j is refused, saying what there is",
  (written) => {
    expect(() => readIndicator(written, national)).toThrow(/可用：R1 .*R7 /);
  },
);

test.each([
  ["2024-09-01", "2024-09-01"],
  ["2024/9/1", "2024-09-01"],
  ["2024年9月1日", "2024-09-01"],
  ["2024．9．1", "2024-09-01"],
  [45536, "2024-09-01"],
  [45536.75, "2024-09-01"],
  ["45536", "2024-09-01"],
  [2023, "2023-12-31"],
  ["2023年", "2023-12-31"],
  ["2024年2月", "2024-02-29"],
])("the date %j is %s", (written, day) => {
  expect(readDay(written)).toBe(day);
});

test.each(["2024-02-30", "2024-13-01", "明年", -1, 1e9, 2024.9, 100])("the date %j is refused", (written) => {
  expect(() => readDay(written)).toThrow("不认识");
});

test("no date is today, where the clerk is", () => {
  expect(readDay(null, () => new Date(2025, 0, 2, 0, 30))).toBe("2025-01-02");
});

test("a region is a code or a name, and the nation where it is left out", () => {
  expect(national.region.code).toBe("000000");
  expect(readStandard("450800", 2024).region.name).toContain("贵港");
  expect(readStandard(450800, 2024)).toBe(readStandard("450800", "2024-12-31"));
  expect(readStandard("泗县", 2024).region.code).toBe("341324");
});

test("an unknown region is refused, saying which there are", () => {
  expect(() => readStandard("火星", 2024)).toThrow(/没有“火星”的标准，可用：.*450800/);
});

test("before the first standard there is none", () => {
  expect(() => readStandard(null, 2010)).toThrow("还没有标准");
});
