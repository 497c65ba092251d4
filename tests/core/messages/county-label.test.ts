import { COUNTY_INDICATORS } from "../../../src/core/county-standard";
import { countyLabel } from "../../../src/core/messages/county-label";

test("every indicator of the county that is no veto has a short name in both languages", () => {
  const named = COUNTY_INDICATORS.filter((id) => !id.startsWith("V"));
  for (const language of ["zh-CN", "en"] as const) {
    expect(named.filter((id) => countyLabel(id, language) === null)).toEqual([]);
  }
  expect(countyLabel("G11", "zh-CN")).toBe("交流轮岗比例");
  expect(countyLabel("teacherWage", "zh-CN")).toBe("义务教育学校教师年平均工资收入");
});

test("what is neither has none", () => {
  expect(countyLabel("R1", "zh-CN")).toBeNull();
  expect(countyLabel("homework", "en")).toBeNull();
});
