import { checkSnapshots } from "../../../src/check-workbook";
import { standardOf } from "../../support/county-facts";
import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";

type Lines = Readonly<Record<string, readonly [unit: string, value: TestCell]>>;

const NINE_YEAR: Lines = {
  学校名称: ["", "城关学校"],
  学校类型: ["小学/初中/九年一贯制", "九年一贯制"],
  小学学生人数: ["人", "600人"],
  初中学生人数: ["人", "４００"],
  班级总数: ["个", 24],
  "每班41-45人班级个数": ["个", 22],
  "每班46-50人班级个数": ["个", 2],
  "专科学历教师人数（小学）": ["人", 6],
  "本科学历教师人数（小学）": ["人", 22],
  "本科学历教师人数（初中）": ["人", 23],
  "硕士学历教师人数（小学）": ["人", 2],
  "硕士学历教师人数（初中）": ["人", 1],
  "博士研究生学历教师人数（小学）": ["人", 0],
  "博士研究生学历教师人数（初中）": ["人", 0],
  县级及以上骨干教师数: ["人", 12],
  教学及辅助用房总面积: ["平方米", "5,300平方米"],
  室内体育用房面积: ["平方米", 300],
  "教学仪器设备资产值（账面原值）": ["万元", "220万"],
  上一年度公用经费预算总额: ["万元", "62.5万元"],
  上一年度教师培训经费预算总额: ["万元", "31250元"],
};

function check(lines: Lines) {
  const rows = Object.entries(lines).map(([item, [unit, value]], place): TestCell[] => {
    return [place + 1, "类别", item, unit, value, "是", null];
  });
  const headings = ["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注说明"];
  const sheet = gridSheet([headings, ...rows], { name: "学校填报数据" });
  return checkSnapshots([testWorkbook([sheet], "城关学校.xlsx")], { standard: standardOf() }).report;
}

describe("a combined school's own form", () => {
  const { schools, county, findings } = check(NINE_YEAR);

  it("is one entry a stage, whatever unit stands behind a number", () => {
    expect(schools.map(({ stage, students }) => [stage, students])).toEqual([
      ["小学", 600],
      ["初中", 400],
    ]);
    expect(schools[0]?.values).toMatchObject({ R1: 5 });
    expect(schools[0]?.values.R4).toBeCloseTo(5000 / (600 + 1.1 * 400), 9);
    expect(schools[0]?.values.R6).toBeCloseTo(2_200_000 / (600 + 1.1 * 400), 9);
    expect(county.find(({ indicator }) => indicator === "Q4")).toMatchObject({ actual: 0.05, met: true });
  });

  it("says what it gives for the whole school only, and what it has no line for", () => {
    const absent = findings.filter(({ code }) => code === "indicator-absent");
    expect(absent.map(({ stage, indicator, params }) => [stage, indicator, params["form"]])).toEqual(
      (["小学", "初中"] as const).flatMap((stage) => [
        [stage, "R2", "undivided"],
        [stage, "R3", "without"],
        [stage, "R5", "without"],
        [stage, "R7", "without"],
      ]),
    );
  });

  it("leaves classes open that are too large in one stage only, and says so at their cell", () => {
    expect(county.find(({ indicator }) => indicator === "G5")).toMatchObject({ met: null, cell: "E8" });
    const open = findings.filter(({ indicator, code }) => indicator === "G5" && code === "missing");
    expect(open).toMatchObject([{ school: "城关学校", cell: "E8", params: { undivided: 2 } }]);
  });
});
