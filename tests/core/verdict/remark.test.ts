import { Level } from "../../../src/core/indicator/level";
import { remarkOf } from "../../../src/core/verdict/remark";
import { NATIONAL } from "../../support/national-standard";

const MARKS: Readonly<Record<string, Level>> = {
  "+": Level.met,
  "~": Level.belowStandard,
  "-": Level.belowFloor,
  "?": Level.unknown,
};
const names = [1, 2, 3, 4, 5, 6, 7].map((n) => NATIONAL.resources[`R${n}` as "R1"].shortLabel);
const [r1, r2, r3, r4, r5, r6, r7] = names;

test.each([
  ["+++++++", "7项指标全部达标"],
  ["+++++++".replaceAll("+", "?"), `未填7项：${names.join("、")}`],
  ["-------", `低于85%7项：${names.join("、")}`],
  ["++++++~", `达标6项：${[r1, r2, r3, r4, r5, r6].join("、")}；达到85%1项：${r7}`],
  ["?-~+?-~", `达标1项：${r4}；达到85%2项：${r3}、${r7}；低于85%2项：${r2}、${r6}；未填2项：${r1}、${r5}`],
])("%s: %s", (levels, remark) => {
  expect(
    remarkOf(
      [...levels].map((mark) => MARKS[mark] as Level),
      NATIONAL,
    ),
  ).toBe(remark);
});
