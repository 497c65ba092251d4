import { summariseStages, withoutStage } from "../../../src/taskpane/select/stage-summary";
import { makeSchool } from "../../support/make-finding";

const schools = [
  makeSchool({ verdict: "pass" }),
  makeSchool({ verdict: "fail" }),
  makeSchool({ verdict: "incomplete" }),
  makeSchool({ verdict: "excluded" }),
  makeSchool({ stage: "初中", verdict: "pass" }),
  makeSchool({ stage: null, verdict: "incomplete" }),
  makeSchool({ stage: null, verdict: "excluded" }),
];

describe("summariseStages", () => {
  it("counts each stage apart, without the schools that do not count", () => {
    expect(summariseStages(schools)).toEqual([
      {
        stage: "小学",
        total: 3,
        passed: 1,
        failed: 1,
        missing: 1,
        excluded: 1,
        dots: ["pass", "fail", "missing"],
      },
      { stage: "初中", total: 1, passed: 1, failed: 0, missing: 0, excluded: 0, dots: ["pass"] },
    ]);
  });

  it("leaves out a stage without a school", () => {
    expect(summariseStages(schools.slice(0, 2)).map(({ stage }) => stage)).toEqual(["小学"]);
    expect(summariseStages([])).toEqual([]);
  });
});

it("counts the schools that are in no stage", () => {
  expect(withoutStage(schools)).toBe(1);
});
