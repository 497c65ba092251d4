import { fold, foldHeading, schoolOf } from "../../src/templates/text";
import { splitUnit, unitLine } from "../../src/templates/units";

describe("units in headings", () => {
  test.each([
    ["生均教学仪器设备值(元)", "生均教学仪器设备值", "元", 1],
    ["教学仪器设备值（万元）", "教学仪器设备值", "万元", 1e4],
    ["生均教学及辅 助用房面积（ ㎡）", "生均教学及辅助用房面积", "m2", 1],
    ["运动场地面积(平方米)", "运动场地面积", "m2", 1],
    ["运动场地面积/亩", "运动场地面积", "亩", 2000 / 3],
    ["教学仪器设备值（单位：万元）", "教学仪器设备值", "万元", 1e4],
    ["生均用房（㎡/生）", "生均用房", "m2", 1],
  ])("%s", (heading, words, written, scale) => {
    const split = splitUnit(foldHeading(heading));
    expect(split.words).toBe(words);
    expect(split.unit).toMatchObject({ written, scale });
  });

  test("brackets that hold no unit stay", () => {
    const folded = foldHeading("体育、艺术（美术、音乐）专任教师数");
    expect(splitUnit(folded)).toEqual({ words: folded, unit: null });
  });

  test("a bracket of words before the bracket of the unit", () => {
    expect(splitUnit(foldHeading("每百名学生拥有体育、艺术（美术、音乐）专任教师数（人）"))).toMatchObject({
      words: "每百名学生拥有体育、艺术(美术、音乐)专任教师数",
      unit: { written: "人" },
    });
  });

  test("the line over a table names its units; 填报单位 is none", () => {
    expect(unitLine("单位：人、平方米、万元、间").map((unit) => unit.written)).toEqual([
      "人",
      "m2",
      "万元",
      "间",
    ]);
    expect(unitLine("填报单位（盖章）：云溪县教育局")).toEqual([]);
    expect(unitLine("填报单位：云溪县教育局")).toEqual([]);
  });
});

describe("folding", () => {
  test("spaces inside words, full width, brackets and _x000D_ do not count", () => {
    expect(fold("每百名学生拥   有体育、\n艺术（Ａ１）_x000D_")).toBe("每百名学生拥有体育、艺术(a1)");
  });

  test("a school of two stages is one school by its name", () => {
    expect(schoolOf("墩上学校（小学部）")).toBe(schoolOf("墩上学校 (初中部)"));
    expect(schoolOf("东岭小学")).toBe("东岭小学");
    expect(schoolOf("西岭初级中学")).toBe("西岭初级中学");
  });
});

describe("units that say a share", () => {
  test.each([
    ["教学及辅助用房面积（㎡/生）", "生均教学及辅助用房面积", "m2"],
    ["骨干教师数（人/百名学生）", "每百生骨干教师数", "人"],
    ["每百名学生拥有骨干教师数（人/百生）", "每百名学生拥有骨干教师数", "人"],
    ["体育运动场馆面积/生", "生均体育运动场馆面积", ""],
    ["网络多媒体教室数/百生", "每百生网络多媒体教室数", ""],
  ])("%s", (heading, words, written) => {
    expect(splitUnit(foldHeading(heading))).toMatchObject({ words, unit: { written } });
  });
});
