import { countyState } from "../../../src/core/county/county-state";
import { judge } from "../../../src/core/report/judge";
import { countyQuestions } from "../../../src/taskpane/select/county-questions";
import {
  firstOpen,
  resultFigures,
  spotOf,
  treeRows,
  treeStep,
  type TreeRow,
} from "../../../src/taskpane/select/county-tree";
import { answers, facts, standardOf } from "../../support/county-facts";
import { REACHING, schoolTable } from "../../support/school-table";

const standard = standardOf("450800");
const report = judge(
  [schoolTable([{ name: "东街小学", stage: "小学", cells: { students: 500, ...REACHING } }])],
  standard,
  {
    tables: [],
    findings: [],
    facts: facts(
      { exchangeEligible: 600, exchanged: 60, exchangedBackbone: 11, monitoredSubjects: 8 },
      { answers: answers({ V1: true, G1: true, G8: null }) },
    ),
  },
);
const state = countyState(report, standard);
const rows = (...open: string[]) => treeRows(state, new Set(open), standard.on);
const ids = (list: readonly TreeRow[]) => list.map(({ id }) => id);

describe("the tree", () => {
  it("has the four dimensions, the prerequisites and the region's own targets", () => {
    expect(ids(rows())).toEqual([
      "资源配置",
      "政府保障程度",
      "教育质量",
      "社会认可度",
      "前提条件",
      "本地目标",
    ]);
    const all = rows("资源配置", "政府保障程度", "教育质量", "社会认可度").filter(({ level }) => level === 2);
    expect(all).toHaveLength(32);
  });

  it("opens first where something fails", () => {
    expect([...firstOpen(state)]).toContain("政府保障程度");
    expect(firstOpen(state).has("教育质量")).toBe(false);
  });

  it("counts what stands beside each other, and tells how deep it is", () => {
    const row = rows("政府保障程度", "G11").find(({ id }) => id === "G11/2");
    expect(row).toMatchObject({ parent: "G11", level: 3, size: 2, place: 2, state: "fails", open: null });
    const parent = rows("政府保障程度").find(({ id }) => id === "G11");
    expect(parent).toMatchObject({ level: 2, size: 15, place: 11, state: "fails", open: false });
    expect(rows("政府保障程度").find(({ id }) => id === "G2")?.open).toBeNull();
  });

  it("says value and standard as they are printed, and where they stand", () => {
    const result = report.county.find(({ part }) => part === "骨干教师");
    if (!result) throw new Error("no entry");
    expect(resultFigures(result)).toEqual({ value: "18.3%", asked: "≥20%" });
    expect(spotOf(result)).toEqual({ file: "县.xlsx", sheet: "表4", cell: "B3" });
    expect(spotOf({ ...result, cell: null })).toBeNull();
    expect(resultFigures({ ...result, actual: null }).value).toBeNull();
  });
});

describe("the arrow keys", () => {
  const open = rows("政府保障程度");
  it.each<[string, Parameters<typeof treeStep>[2], ReturnType<typeof treeStep>]>([
    ["资源配置", "down", { active: "政府保障程度", toggles: null }],
    ["资源配置", "up", null],
    ["政府保障程度", "in", { active: "G1", toggles: null }],
    ["政府保障程度", "out", { active: "政府保障程度", toggles: "政府保障程度" }],
    ["资源配置", "in", { active: "资源配置", toggles: "资源配置" }],
    ["资源配置", "out", null],
    ["G11", "out", { active: "政府保障程度", toggles: null }],
    ["G11", "in", { active: "G11", toggles: "G11" }],
    ["G2", "in", null],
    ["G2", "first", { active: "资源配置", toggles: null }],
    ["G2", "last", { active: "本地目标", toggles: null }],
    ["nowhere", "down", null],
  ])("from %s %s", (from, move, step) => {
    expect(treeStep(open, from, move)).toEqual(step);
  });
});

describe("questions", () => {
  const questions = countyQuestions(state, standard);
  const of = (key: string) => questions.find((one) => one.key === key);

  it("are the vetoes first, then all that documents prove", () => {
    expect(questions.slice(0, 6).map(({ key }) => key)).toEqual(["V1", "V2", "V3", "V4", "V5", "V6"]);
    expect(questions.slice(6).every(({ kind }) => kind === "document")).toBe(true);
    expect(questions.map(({ key }) => key)).toEqual(expect.arrayContaining(["G1", "G2", "Q8", "P2"]));
  });

  it("of an item with numbers, ask for the part without", () => {
    expect(of("G8|performancePay")).toMatchObject({ indicator: "G8", kind: "document" });
    expect(of("G8")).toBeUndefined();
  });

  it("that a form answers are not asked", () => {
    expect(of("V1")?.inForm).toMatchObject({ met: false, cell: "C1" });
    expect(of("V2")?.inForm).toBeNull();
  });
});
