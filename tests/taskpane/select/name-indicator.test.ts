import { nameIndicator, nameOfFinding } from "../../../src/taskpane/select/name-indicator";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";
import { makeFinding } from "../../support/make-finding";

const county = (indicator: string) => (indicator === "G11" ? "交流轮岗" : null);

describe("nameIndicator", () => {
  it.each([
    ["R2", "骨干教师"],
    ["students", "在校生数"],
    ["G11", "交流轮岗"],
    ["G99", "G99"],
    [null, "其他"],
  ])("calls %s %s", (indicator, name) => {
    expect(nameIndicator(indicator, zhCN, county)).toBe(name);
  });
});

describe("nameOfFinding", () => {
  it("says that a coefficient is one", () => {
    expect(nameOfFinding(makeFinding({ code: "cv-over-limit" }), zhCN, county)).toBe(
      "教学及辅助用房 差异系数",
    );
    const rounding = makeFinding({ code: "rounding-decides", params: { of: "coefficient" } });
    expect(nameOfFinding(rounding, zhCN, county)).toBe("教学及辅助用房 差异系数");
  });

  it("calls a finding without an indicator by its kind", () => {
    expect(nameOfFinding(makeFinding({ code: "stage-unclear", indicator: null }), zhCN, county)).toBe(
      "学段不明",
    );
  });
});
