import { checkSnapshots } from "../../../src/check-workbook";
import type { Report } from "../../../src/core/report/report";
import { standardOf } from "../../support/county-facts";
import { gridSheet, testWorkbook } from "../../support/grid-sheet";

const ITEMS = {
  R1: "1. 每百名学生拥有高于规定学历教师数",
  R2: "2. 每百名学生拥有县级以上骨干教师数",
  R7: "7. 每百名学生拥有网络多媒体教室数",
  G4: "9. 小学、初中学校规模不超过2000人",
  G5: "10. 所有班级学生数分别不超过45人、50人",
} as const;

/** A school's self-evaluation with these results. */
function check(title: string, written: Partial<Record<keyof typeof ITEMS, string>>): Report {
  const rows = Object.entries(ITEMS).map(([id, name]) => [name, written[id as keyof typeof ITEMS] ?? null]);
  const sheet = gridSheet([["学校自评表"], [title], ["指标名称", "指标值或简要结论"], ...rows], {
    name: "自评表",
  });
  return checkSnapshots([testWorkbook([sheet], "自评.xlsx")], { standard: standardOf() }).report;
}

const values = ({ schools }: Report) =>
  schools.map(({ stage, students, values: { R1, R2, R7 } }) => [stage, students, R1, R2, R7]);

describe("a school of one stage", () => {
  const primary = "城东小学（小学） 建校于＿1998＿年";

  it("may leave its stage out of its sentences, and say numbers and nothing in words", () => {
    const report = check(primary, {
      R1: "高于规定学历教师三十人，每百名学生拥有5人",
      R2: "无县级以上骨干教师",
      R7: "学校共有２０间多媒体教室。",
      G4: "全校中小学生数六百人。其中：小学六百人、初中0人、高中0人。",
      G5: "最大班额45人，没有超过45人的班级",
    });
    expect(values(report)).toEqual([["小学", 600, 5, 0, 20 / 6]]);
    const sizes = report.county.filter(({ indicator }) => indicator === "G5");
    expect(sizes.every(({ met }) => met === true)).toBe(true);
  });

  it("whose junior staff alone is told has none told", () => {
    const report = check(primary, {
      R1: "初中30人",
      R7: "学校共有20间多媒体教室。",
      G4: "全校中小学生数600人。其中：小学600人、初中0人、高中0人。",
    });
    expect(values(report)).toEqual([["小学", 600, null, null, 20 / 6]]);
  });
});

describe("a combined school", () => {
  it("has no staff of either stage where it is told for both together, and is told so", () => {
    const report = check("城东学校（九年一贯制学校） 建校于＿1998＿年", {
      R1: "高于规定学历教师60人，每百名学生拥有6人",
      R7: "学校共有20间多媒体教室。",
      G4: "全校中小学生数1000人。其中：小学600人、初中400人、高中0人。",
    });
    expect(values(report).map(([stage, , r1]) => [stage, r1])).toEqual([
      ["小学", null],
      ["初中", null],
    ]);
    const told = report.findings.filter(
      ({ code, indicator }) => code === "indicator-absent" && indicator === "R1",
    );
    expect(told.map(({ stage, params }) => [stage, params["form"]])).toEqual([
      ["小学", "undivided"],
      ["初中", "undivided"],
    ]);
  });
});
