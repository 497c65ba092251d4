import { facts, judgeFacts, school, type TestSchool } from "../../support/county-facts";

const judge = (...given: readonly TestSchool[]) => judgeFacts(facts({}, { schools: given.map(school) }));
const source = { document: "教督〔2017〕6号", clause: "政府保障程度第4项" };
const own = { indicator: "G4", sheet: "学校填报数据", op: "<=", source, unit: "人" };
const primary = (name: string, pupils: number | null): TestSchool => ({ name, pupils: { 小学: pupils } });

it("each school is held to the limit of its own kind alone", () => {
  const given = [
    primary("甲", 1900),
    { name: "乙", pupils: { 初中: 1800 } },
    { name: "丙", type: "九年一贯制", pupils: { 小学: 2300, 初中: 100 } },
  ];
  const judged = judge(...given);
  expect(judged.results).toEqual([
    { ...own, part: "小学", file: "甲.xlsx", cell: "E11", actual: 1900, required: 2000, met: true },
    { ...own, part: "初中", file: "乙.xlsx", cell: "E12", actual: 1800, required: 2000, met: true },
    { ...own, part: "一贯制学校", file: "丙.xlsx", cell: "E11", actual: 2400, required: 2500, met: true },
  ]);
  expect(judged.findings).toEqual([]);
});

it("a school of two stages that is not called combined counts in each with this stage's pupils", () => {
  expect(judge({ type: "", pupils: { 小学: 1500, 初中: 1600 } }).results).toMatchObject([
    { part: "小学", actual: 1500, met: true },
    { part: "初中", actual: 1600, met: true },
  ]);
});

it.each([
  ["the first of the largest that are too large", [2300, 2100, 2300], "第0", 2300, false],
  ["a larger one that comes later", [2100, 2300, 2200], "第1", 2300, false],
  ["one that is too large, before all that lack their pupils", [null, 2001], "第1", 2001, false],
  ["the first where none is too large", [1000, 2000], "第0", 2000, true],
] as const)("the entry points at %s", (_, sizes, name, actual, met) => {
  const { results } = judge(...sizes.map((pupils, place) => primary(`第${place}`, pupils)));
  expect(results).toEqual([
    { ...own, part: "小学", file: `${name}.xlsx`, cell: "E11", actual, required: 2000, met },
  ]);
});

it("a school whose pupils are not filled in is told, at the stage that lacks them", () => {
  const { findings } = judge({ name: "丙", type: "九年一贯制", pupils: { 小学: 1400, 初中: null } });
  expect(findings).toEqual([
    {
      ...{ code: "missing", severity: "warning", indicator: "G4", school: "丙" },
      ...{ file: "丙.xlsx", sheet: "学校填报数据", cell: "E12" },
      ...{ stage: null, actual: null, required: null, floor: null, gap: null, source: null },
      params: { field: "students", label: "学校规模", labelEn: "School size" },
    },
  ]);
});
