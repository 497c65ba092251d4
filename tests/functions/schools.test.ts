import { drivers } from "../../src/functions/drivers";
import { indicators } from "../../src/functions/indicators";
import { remark } from "../../src/functions/remark";
import { school } from "../../src/functions/school";
import { selftest } from "../../src/functions/selftest";
import { split } from "../../src/functions/split";
import { column, ExcelError, installCustomFunctions, OMITTED, outcome } from "../support/custom-functions";

installCustomFunctions();
const CALL: CustomFunctions.Invocation = {};
const MET = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const with4 = (value: unknown) => MET.map((own, index) => (index === 3 ? value : own));

test("a school passes with 6 of 7 where the last reaches 85 %", async () => {
  const rows = [MET, with4(3.825), with4(3.8), with4(null), with4("4.5")];
  expect(await school([["小学"]], rows, CALL)).toEqual([["达标"], ["达标"], ["不达标"], ["未填"], ["达标"]]);
});

test("what is missing does not save a school that has failed for certain", async () => {
  expect(await school([["小学"]], [[null, 0, 0.9, 4.5, 7.5, 2000, 2.3]], CALL)).toEqual([["不达标"]]);
});

test("a school may stand in a column, and several in several", async () => {
  expect(await school([["初中"]], column(...MET), CALL)).toEqual([["不达标"]]);
  const two = MET.map((own, index) => [own, with4(3.8)[index]]);
  expect(await school([["小学"]], two, CALL)).toEqual([["达标", "不达标"]]);
});

test("each school is judged by its own stage where there is one for each", async () => {
  const junior = [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4];
  const stages = column("小学", "初中", "初中", null);
  const blank = MET.map(() => null);
  expect(await school(stages, [MET, MET, junior, blank], CALL)).toEqual([
    ["达标"],
    ["不达标"],
    ["达标"],
    ["未填"],
  ]);
  const upright = MET.map((own, index) => [own, junior[index]]);
  expect(await school([["小学", "初中"]], upright, CALL)).toEqual([["达标", "达标"]]);
  expect((await remark(column("小学", "初中"), [MET, MET], CALL))[1]).not.toEqual(["7项指标全部达标"]);
});

test("a stage that is not known stays in its own school", async () => {
  expect(await school(column("小学", "高中"), [MET, MET], CALL)).toEqual([
    ["达标"],
    [expect.objectContaining({ code: "#VALUE!" })],
  ]);
});

test("stages that do not stand beside the schools are refused: none may be judged by another's", async () => {
  const refused = "#VALUE! 学段要给一个，或者每所学校一个";
  expect(await outcome(() => school(column("小学", "初中", "初中"), [MET, MET], CALL))).toBe(refused);
  expect(await outcome(() => school([["小学", "初中"]], [MET, MET], CALL))).toBe(refused);
});

test("a word stays in its own school", async () => {
  const answers = await school([["小学"]], [MET, with4("缺")], CALL);
  expect(answers).toEqual([["达标"], [expect.objectContaining({ code: "#VALUE!" })]]);
});

test("other than seven values are refused", async () => {
  expect(await outcome(() => school([["小学"]], [[1, 2, 3]], CALL))).toBe(
    "#VALUE! values要给7个指标的值，R1到R7",
  );
});

test("the remark says which are met, which reach 85 %, which do not, which are missing", async () => {
  const rows = [MET, [4.2, 1, 0.9, 3.9, 5, "", 2.3]];
  expect(await remark([["小学"]], rows, CALL)).toEqual([
    ["7项指标全部达标"],
    [
      "达标4项：高于规定学历教师、骨干教师、体育艺术教师、网络多媒体教室；达到85%1项：教学及辅助用房；低于85%1项：体育运动场馆；未填1项：教学仪器设备值",
    ],
  ]);
});

test("the schools that drive the coefficient, largest first, with what mending each would bring", async () => {
  const answers = await drivers(
    column(4, 10, null, 5),
    column(10, 10, "", 20),
    column("甲", "乙", "", "丙"),
    CALL,
  );
  expect(answers.map(([name]) => name)).toEqual(["乙", "甲", "丙"]);
  expect(answers.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(1, 12);
  expect(Number(answers[0]?.[2])).toBeLessThan(0.2);
});

test("without names a school is called by its row", async () => {
  const answers = await drivers(column(4, 10), column(30, 10), OMITTED, CALL);
  expect(answers.map(([name]) => name)).toEqual(["第2行", "第1行"]);
});

test("schools that are all alike drive nothing", async () => {
  expect(await drivers(column(4, 4), column(30, 10), OMITTED, CALL)).toEqual([
    ["第1行", 0, 0],
    ["第2行", 0, 0],
  ]);
});

test("one school has no drivers, with the coefficient's own sentence", async () => {
  expect(await outcome(() => drivers(column(4), column(30), OMITTED, CALL))).toContain("#N/A 只有1所学校");
  expect(await outcome(() => drivers(column(4, 5), OMITTED, OMITTED, CALL))).toContain("#VALUE!");
});

test("premises are split 1 : 1.1, 1 : 1.2, 1 : 1.1 : 1.32", async () => {
  const [[primary, junior]] = (await split([[23226]], [[166]], [[210]], OMITTED, CALL)) as [[number, number]];
  expect(primary).toBeCloseTo(9711.627204030226, 9);
  expect(junior).toBeCloseTo(13514.372795969774, 9);
  const complete = (await split([[340]], OMITTED, [[100]], [[200]], CALL)) as number[][];
  expect(complete).toEqual([[0, 100, 240]]);
  const twelve = (await split([[342]], [[100]], [[100]], [[100]], CALL)) as [number[]];
  expect(twelve[0].map((share) => Number(share.toPrecision(12)))).toEqual([100, 110, 132]);
});

test("a campus of one stage keeps all, and several schools give several rows", async () => {
  const shares = (await split(column(90, 220), column(30, 90), column(0, 100), OMITTED, CALL)) as number[][];
  expect(shares.map((row) => row.map((share) => Number(share.toPrecision(12))))).toEqual([
    [90, 0],
    [99, 121],
  ]);
});

test("a blank cell is not filled in, and a school of no kind has no split", async () => {
  expect(await split([[90]], [[""]], [[30]], OMITTED, CALL)).toEqual([
    [
      expect.objectContaining({ code: "#N/A", message: "此格未填" }),
      expect.objectContaining({ code: "#N/A", message: "此格未填" }),
    ],
  ]);
  const odd = await split([[90]], [[30]], [[0]], [[30]], CALL);
  expect(odd[0]?.[0]).toMatchObject({ code: "#N/A" });
});

test("a line with nothing in it has no shares, and no error", async () => {
  const shares = await split(column(90, null), column(30, ""), column(0, null), OMITTED, CALL);
  expect(shares).toEqual([
    [90, 0],
    ["", ""],
  ]);
});

test("a block of totals is refused: only its first column would be split", async () => {
  const block = [
    [100, 200],
    [300, 400],
  ];
  const refused = outcome(() => split(block, block, block, OMITTED, CALL));
  expect(await refused).toBe("#VALUE! 每个参数只能是一格、一列或一行");
});

test("the standard in force as a table", () => {
  const table = indicators(OMITTED, [["2024-09-01"]]);
  expect(table).toHaveLength(8);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table[4]).toEqual([
    "R4",
    "生均教学及辅助用房面积",
    "㎡/生",
    4.5,
    3.825,
    5.8,
    4.93,
    0.5,
    0.45,
    "教督〔2017〕6号 资源配置第4项",
    "2017-05-23",
  ]);
});

test("the self-test tells what arrived", () => {
  const cells = [[null, undefined, "", 0, "a", true, new ExcelError("#N/A")]];
  expect(selftest(cells)).toEqual([
    ["空(null)", "空(undefined)", "空文本", "数字 0", "文本 a", "逻辑值 true", "错误 #N/A"],
  ]);
});
