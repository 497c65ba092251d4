import { judgeInput } from "../../../src/core/county/input";
import type { CountyCheck, CountyPart } from "../../../src/core/county-standard";
import { facts, school, type Figures } from "../../support/county-facts";
import { judging, makeIndicator, makePart } from "../../support/part-context";

type Input = Extract<CountyCheck, { kind: "input" }>;
const check: Input = { kind: "input", field: "homeworkMinutes", each: null };
const minutes = makePart({ check, label: "小学", op: "<=", unit: "分钟", requirement: { value: 60 } });

function judge(
  given: readonly (number | null | undefined)[],
  options: {
    readonly scope?: "school" | "county" | "class";
    readonly own?: Figures;
    readonly parts?: readonly CountyPart[];
  } = {},
) {
  const { scope = "school", own = {}, parts = [minutes] } = options;
  const schools = given.map((value, place) =>
    school({ name: "甲乙丙"[place]!, figures: value === undefined ? {} : { homeworkMinutes: value } }),
  );
  const { context, findings } = judging(minutes, {
    facts: facts(own, { schools }),
    indicator: { scope, parts },
  });
  return { entries: judgeInput(check, context), findings };
}

describe("a number asked of every school", () => {
  it.each<[readonly (number | null | undefined)[], number | null, boolean | null, string]>([
    [[50, 55], 50, true, "甲.xlsx"],
    [[50, null], null, null, "乙.xlsx"],
    [[null, 61], 61, false, "乙.xlsx"],
    [[50, 61, 70], 61, false, "乙.xlsx"],
    [[undefined, 60], 60, true, "乙.xlsx"],
  ])("of %j the entry is %p, met %p", (given, actual, met, file) => {
    expect(judge(given).entries).toMatchObject([{ part: "小学", actual, required: 60, met, file }]);
  });

  it("is told for each school that does not keep to it", () => {
    expect(judge([61, 60, 70]).findings).toMatchObject([
      { code: "county-below-standard", school: "甲", actual: 61, file: "甲.xlsx", cell: "E30" },
      { code: "county-below-standard", school: "丙", actual: 70, file: "丙.xlsx", cell: "E30" },
    ]);
    expect(judge([60, 50]).findings).toEqual([]);
    expect(judge([60, null]).findings).toMatchObject([{ code: "missing", file: "乙.xlsx" }]);
  });

  it("is the county's own figure where no school gives it, and nothing where nobody does", () => {
    const { entries, findings } = judge([undefined], { own: { homeworkMinutes: 65 } });
    expect(entries).toMatchObject([{ actual: 65, met: false, file: "县.xlsx" }]);
    expect(findings).toMatchObject([{ school: null }]);
    expect(judge([undefined])).toEqual({ entries: [], findings: [] });
  });
});

test.each(["county", "class"] as const)(
  "of a %s it is the sum of the schools, told of no school",
  (scope) => {
    const { entries, findings } = judge([40, 30], { scope });
    expect(entries).toMatchObject([{ actual: 70, met: false }]);
    expect(findings).toMatchObject([{ actual: 70, school: null }]);
  },
);

describe("a field of several parts", () => {
  const other = makePart({ id: "junior", label: "初中", check });
  const elsewhere = makePart({ id: "fitness", label: "体质", check: { ...check, field: "fitnessShare" } });
  const document = makePart({ id: "plan", label: "方案", check: { kind: "document" } });
  const own = { homeworkMinutes: 50, "homeworkMinutes|小学": 55 };
  const of = (...parts: readonly CountyPart[]) =>
    judge([], { own, parts, scope: "county" }).entries.map(({ actual }) => actual);

  it.each([
    ["of one part has no name beside it", [minutes], [50]],
    ["beside a part of another field has none either", [minutes, elsewhere], [50]],
    ["beside a part that is answered has none either", [minutes, document], [50]],
    ["that two parts share stands under the part's name", [minutes, other], [55]],
  ])("%s", (_, parts, actual) => {
    expect(of(...parts)).toEqual(actual);
  });

  it("is looked for by part in each school, too", () => {
    const figures = { "homeworkMinutes|小学": 61, "homeworkMinutes|初中": 90 };
    const { context } = judging(minutes, {
      facts: facts({}, { schools: [school({ figures })] }),
      indicator: makeIndicator([minutes, other], { scope: "school" }),
    });
    expect(judgeInput(check, context)).toMatchObject([{ part: "小学", actual: 61, met: false }]);
  });
});

test("each of several groups has an entry where the form names it, and is told under its name", () => {
  const each: Input = { kind: "input", field: "monitoringLevel", each: ["语文", "数学", "科学"] };
  const part = makePart({
    check: each,
    label: "学业水平",
    labelEn: "level",
    unit: "级",
    requirement: { value: 3 },
  });
  const { context, findings } = judging(part, {
    facts: facts({ "monitoringLevel|语文": 3, "monitoringLevel|科学": 2, monitoringLevel: 1 }),
  });
  expect(judgeInput(each, context).map(({ part: of, actual, met }) => [of, actual, met])).toEqual([
    ["学业水平（语文）", 3, true],
    ["学业水平（科学）", 2, false],
  ]);
  expect(findings).toMatchObject([{ actual: 2, params: { label: "交流轮岗（学业水平，科学）" } }]);
});
