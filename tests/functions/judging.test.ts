import { check } from "../../src/functions/check";
import { gap } from "../../src/functions/gap";
import { ratio } from "../../src/functions/ratio";
import { standard } from "../../src/functions/standard";
import {
  column,
  type ExcelError,
  installCustomFunctions,
  OMITTED,
  outcome,
} from "../support/custom-functions";

installCustomFunctions();
const CALL: CustomFunctions.Invocation = {};
const DAY = [["2024-09-01"]];
const error = (code: string, message: string) => expect.objectContaining({ code, message });

test("the threshold in force, by indicator and stage", () => {
  expect(standard([["R4"]], column("小学", "初中"), OMITTED, DAY)).toEqual([[4.5], [5.8]]);
  expect(standard(column("R1", "R6"), [["初中"]], [["贵港"]], DAY)).toEqual([[5.3], [2500]]);
});

test("what is not known is said in its own cell, with what there is", () => {
  const [[first], [second]] = standard(column("R4", "R9"), [["小学"]], OMITTED, DAY) as [
    [unknown],
    [ExcelError],
  ];
  expect(first).toBe(4.5);
  expect(second.code).toBe("#VALUE!");
  expect(second.message).toContain("R7 网络多媒体教室");
});

test("a date before the standard has none", () => {
  expect(standard([["R4"]], [["小学"]], OMITTED, [[2010]])).toEqual([
    [error("#N/A", "2010-12-31还没有标准，标准自2017-05-23起")],
  ]);
});

test("a value is met, above 85 %, below it, or not filled in", async () => {
  const values = column(4.5, 4.4999, 3.825, 3.8249, null, 0);
  const answers = await check([["R4"]], [["小学"]], values, OMITTED, DAY, CALL);
  expect(answers.flat()).toEqual(["达标", "达到85%", "达到85%", "不达标", "未填", "不达标"]);
});

test("each row is judged by its own stage", async () => {
  const answers = await check([["R4"]], column("小学", "初中"), column(5, 5), OMITTED, DAY, CALL);
  expect(answers).toEqual([["达标"], ["达到85%"]]);
});

test("a line with nothing in it, no stage either, is not filled in", async () => {
  const stages = column("小学", null, "");
  expect(await check([["R4"]], stages, column(5, "", null), OMITTED, DAY, CALL)).toEqual([
    ["达标"],
    ["未填"],
    ["未填"],
  ]);
  const gaps = await gap([["R2"]], stages, column(5, null, ""), column(600, null, null), OMITTED, DAY, CALL);
  expect(gaps).toEqual([[1], [""], [""]]);
  const [[problem]] = (await check([["R4"]], [[null]], [[5]], OMITTED, DAY, CALL)) as [[ExcelError]];
  expect(problem.code).toBe("#VALUE!");
});

test("9 teachers for 1000 pupils reach 0.9 per hundred, whatever the last binary digit says", async () => {
  const [[value]] = (await ratio([["体育艺术教师"]], [[9]], [[1000]], CALL)) as [[number]];
  expect(await check([["R3"]], [["小学"]], [[value]], OMITTED, DAY, CALL)).toEqual([["达标"]]);
});

test("text in a value's place is said in its own cell", async () => {
  const answers = await check([["R4"]], [["小学"]], column("4.6", "缺"), OMITTED, DAY, CALL);
  expect(answers).toEqual([["达标"], [error("#VALUE!", "第2行“缺”不是数字")]]);
});

test("a ratio is per hundred pupils or per pupil, as the indicator is", async () => {
  expect(await ratio([["R2"]], column(3, 6), [[600]], CALL)).toEqual([[0.5], [1]]);
  expect(await ratio([["R6"]], [[1_200_000]], [[600]], CALL)).toEqual([[2000]]);
});

test("a ratio without pupils, or with one figure missing, is none", async () => {
  expect(await ratio([["R2"]], column(3, null, null, 3), column(0, 600, null, ""), CALL)).toEqual([
    [error("#N/A", "第1行在校生数不是正数")],
    [error("#N/A", "第2行未填")],
    [""],
    [error("#N/A", "第4行未填")],
  ]);
});

test("the gap is whole teachers, square metres as they are, and 0 where it is met", async () => {
  const gaps = (indicator: string, total: unknown[][], students: unknown[][]) =>
    gap([[indicator]], [["小学"]], total, students, OMITTED, DAY, CALL);
  expect(await gaps("R2", column(3, 6, 7), [[600]])).toEqual([[3], [0], [0]]);
  expect(await gaps("R2", [[3]], [[601]])).toEqual([[4]]);
  expect(await gaps("R4", [[100]], [[100]])).toEqual([[350]]);
  expect(await gaps("R4", column(null, 1), column(null, 0))).toEqual([
    [""],
    [error("#N/A", "第2行在校生数不是正数")],
  ]);
});

test("ranges that do not fit together are refused as a whole", async () => {
  const refused = outcome(() => ratio([["R2"]], column(1, 2), column(1, 2, 3), CALL));
  expect(await refused).toBe("#VALUE! 区域大小不一致：2与3");
});
