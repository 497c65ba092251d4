import { describeFinding } from "../../../src/taskpane/select/describe-finding";
import { en } from "../../../src/taskpane/strings/en";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";
import { makeFinding } from "../../support/make-finding";

describe("describeFinding", () => {
  it("says value, standard, gap and clause as the form prints them", () => {
    expect(describeFinding(makeFinding(), zhCN)).toEqual({
      value: "2.13 ㎡/生",
      exact: "2.129481",
      required: "标准 4.5",
      floor: "85%线 3.825",
      gap: "差 4,431㎡",
      clause: "教督〔2017〕6号 资源配置第4项",
    });
  });

  it("says the same in English", () => {
    const { value, required, gap } = describeFinding(makeFinding({ gap: { amount: 3, unit: "人" } }), en);
    expect([value, required, gap]).toEqual(["2.13 ㎡/pupil", "standard 4.5", "short by 3 people"]);
  });

  it("shows more digits where the printed ones would look like the standard", () => {
    const finding = makeFinding({ indicator: "R3", actual: 0.8996, required: 0.9 });
    expect(describeFinding(finding, zhCN).value).toBe("0.8996 人/百生");
  });

  it("calls a blank a blank, and puts the unit to the standard", () => {
    const blank = makeFinding({ code: "missing", actual: null, gap: null, floor: null });
    expect(describeFinding(blank, zhCN)).toMatchObject({
      value: "空白",
      exact: null,
      required: "标准 4.5 ㎡/生",
      gap: null,
    });
  });

  it("prints a coefficient with three decimals and its limit with two", () => {
    const over = makeFinding({
      code: "cv-over-limit",
      actual: 0.69629,
      required: 0.5,
      floor: null,
      gap: null,
    });
    expect(describeFinding(over, zhCN)).toMatchObject({ value: "0.696", required: "限 0.50" });
  });

  it("reads shares of a county as per cent", () => {
    const share = makeFinding({
      indicator: "G11",
      actual: 0.183,
      required: 0.2,
      floor: null,
      params: { unit: "%" },
    });
    expect(describeFinding(share, zhCN)).toMatchObject({ value: "18.3%", required: "标准 20%" });
  });

  it("has nothing to say where there are no figures", () => {
    const doubt = makeFinding({
      code: "stage-unclear",
      actual: null,
      required: null,
      floor: null,
      gap: null,
      source: null,
    });
    expect(Object.values(describeFinding(doubt, zhCN)).every((each) => each === null)).toBe(true);
  });
});
