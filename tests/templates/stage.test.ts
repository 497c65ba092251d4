import { stageIn, stageOfCell, stageOfName, stagesByRun } from "../../src/templates/stage";

describe("the stage that words say", () => {
  test.each([
    ["东岭小学", "小学"],
    ["东岭镇中心小学", "小学"],
    ["黑塔教学点", "小学"],
    ["西岭初级中学", "初中"],
    ["第二中学", "初中"],
    ["墩上学校（小学部）", "小学"],
    ["墩上学校(初中部)", "初中"],
    ["希望小学初中部", "初中"],
    ["实验小学东校区", "小学"],
    ["育英学校", null],
    ["云溪县特殊教育学校", null],
    ["云溪高级中学", null],
    ["县三中", "初中"],
    ["师大附中", "初中"],
    ["云溪高中", null],
    ["石塘学校 小学段", "小学"],
    ["石塘学校（初中阶段）", "初中"],
  ])("name %s: %s", (name, stage) => {
    expect(stageOfName(name)).toBe(stage);
  });

  test.each([
    ["小学", "小学"],
    ["小学部", "小学"],
    ["初级中学", "初中"],
    ["完全中学", "初中"],
    ["小学教学点", "小学"],
    ["九年一贯制学校", null],
    ["九年一贯制（小学部）", "小学"],
    ["", null],
  ])("cell %p: %s", (text, stage) => {
    expect(stageOfCell(text)).toBe(stage);
  });

  test("a title that names both stages says neither", () => {
    expect(stageIn("小学、初中资源配置基本情况")).toBeNull();
    expect(stageIn("云溪县小学资源配置情况")).toBe("小学");
  });
});

describe("runs of 序号", () => {
  test("a row without a sign takes after the others of its run", () => {
    expect(stagesByRun(["小学", null, "初中", null], [0, 0, 1, 1])).toEqual(["小学", "小学", "初中", "初中"]);
  });

  test("one run alone tells nothing", () => {
    expect(stagesByRun(["小学", null], [0, 0])).toEqual(["小学", null]);
  });

  test("of two runs the first is 小学, as in the form", () => {
    expect(stagesByRun([null, null], [0, 1])).toEqual(["小学", "初中"]);
    expect(stagesByRun([null, "初中"], [0, 1])).toEqual(["小学", "初中"]);
    expect(stagesByRun(["小学", null], [0, 1])).toEqual(["小学", "初中"]);
  });

  test("runs of towns, each with schools of both stages or all with 小学, tell nothing", () => {
    expect(stagesByRun(["小学", "初中", null, "小学", null], [0, 0, 0, 1, 1])[4]).toBeNull();
    expect(stagesByRun(["小学", null, "小学", null], [0, 0, 1, 1])).toEqual(["小学", null, "小学", null]);
  });

  test("many runs tell only by their own rows", () => {
    expect(stagesByRun(["小学", null, "初中", null], [0, 1, 2, 2])).toEqual(["小学", null, "初中", "初中"]);
  });
});
