import { setBlankLookup } from "../../src/functions/answers/answer";
import { cv, cvInChinese } from "../../src/functions/cv";
import { mean } from "../../src/functions/mean";
import { column, ExcelError, installCustomFunctions, OMITTED, outcome } from "../support/custom-functions";

installCustomFunctions();
afterEach(() => setBlankLookup(null));

const BOOKS = [279, 137, 935, 160, 402];
const PUPILS = [45, 37, 89, 76, 55];
const VALUES = BOOKS.map((books, i) => books / (PUPILS[i] ?? 1));
const CALL: CustomFunctions.Invocation = {};
const call = (values: unknown[][], students: unknown[][]) => outcome(() => cv(values, students, CALL));

test("with pupils it is the official coefficient", async () => {
  const [[answer]] = (await cv(column(...VALUES), column(...PUPILS), CALL)) as [[number]];
  expect(answer).toBeCloseTo(0.5152566298844764, 14);
});

test("without pupils every school weighs the same", async () => {
  const [[answer]] = (await cv(column(...VALUES), OMITTED, CALL)) as [[number]];
  expect(answer).toBeCloseTo(0.4888, 4);
});

test("under its Chinese name it is the same function", async () => {
  const ranges = [column(...VALUES), column(...PUPILS)] as const;
  expect(await cvInChinese(...ranges, CALL)).toEqual(await cv(...ranges, CALL));
});

test("rows that are blank in both are no schools", async () => {
  const blank = await cv(column(...VALUES, null, ""), column(...PUPILS, "", null), CALL);
  expect(blank).toEqual(await cv(column(...VALUES), column(...PUPILS), CALL));
});

test.each([
  ["a blank value", column(4, null, 5), column(1, 2, 3), "#N/A 第2行未填"],
  ["blank pupils", column(4, 4, 5), column(1, 2, ""), "#N/A 第3行未填"],
  ["a word", column(4, "缺", 5), column(1, 2, 3), "#VALUE! 第2行“缺”不是数字"],
  ["no pupils", column(4, 4, 5), column(1, 0, 3), "#N/A 第2行在校生数不是正数"],
  ["one school", column(4), column(1), "#N/A 只有1所学校，至少要两所才有差异系数"],
  ["no school", column(null), column(null), "#N/A 只有0所学校，至少要两所才有差异系数"],
  ["a mean of 0", column(0, 0), column(1, 2), "#DIV/0! #DIV/0!"],
  ["an error", column(4, new ExcelError("#REF!"), 5), column(1, 2, 3), "#REF! #REF!"],
  ["a mean of 0, unweighted", column(0, 0), OMITTED, "#DIV/0! #DIV/0!"],
  ["one school, unweighted", column(1), OMITTED, "#N/A 只有1所学校，至少要两所才有差异系数"],
])("%s has no coefficient", async (_what, values, students, expected) => {
  expect(await call(values, students)).toBe(expected);
});

test("a 0 that is a blank in the sheet is missing, a 0 that is one counts", async () => {
  setBlankLookup(async (addresses) => addresses.map(() => (row) => row === 1));
  const values = column(4, 0, 0, 5);
  const students = column(10, 20, 30, 40);
  const asked = { parameterAddresses: ["'小学'!H6:H9", "'小学'!E6:E9"] };
  expect(await outcome(() => cv(values, students, asked))).toBe("#N/A 第2行未填");
  const blankBoth = column(10, 0, 30, 40);
  expect(await cv(values, blankBoth, asked)).toEqual(await cv(column(4, 0, 5), column(10, 30, 40), CALL));
});

test("a 0 that nobody can tell from a blank gives no figure", async () => {
  setBlankLookup(() => Promise.reject(new Error("busy")));
  const asked = { parameterAddresses: ["S!H6:H7", "S!E6:E7"] };
  expect(await outcome(() => cv(column(4, 0), column(1, 2), asked))).toBe(
    "#N/A 有0，分不清是0还是未填，请重新计算",
  );
});

test("the mean is all resources over all pupils", async () => {
  const [[answer]] = (await mean(column(...VALUES), column(...PUPILS), CALL)) as [[number]];
  expect(answer).toBeCloseTo(1913 / 302, 13);
});

test.each([
  [column(1, 2), column(3, 0), "#N/A 第2行在校生数不是正数"],
  [column(null), column(null), "#N/A 没有填数的学校"],
])("a mean takes pupils and schools", async (values, students, expected) => {
  expect(await outcome(() => mean(values, students, CALL))).toBe(expected);
});

test("one school is one in English, too", async () => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
  const refused = await outcome(() => cv(column(4), column(1), CALL));
  Reflect.deleteProperty(globalThis, "Office");
  expect(refused).toBe("#N/A Only 1 school: a coefficient takes two");
});
