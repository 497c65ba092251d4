import { indexFindings, plain } from "../../../src/taskpane/select/finding-index";
import { makeFinding, makeSchool } from "../../support/make-finding";
import { madeReport } from "../../support/pane-report";

const empty = madeReport({ primary: 0, junior: 0 });
const label = () => "教学及辅助用房";

describe("indexFindings", () => {
  it("counts failures, doubts and those that could turn a verdict", () => {
    const findings = [
      makeFinding(),
      makeFinding({ code: "missing" }),
      makeFinding({ code: "rounding-decides", severity: "warning" }),
      makeFinding({ code: "total-mismatch", severity: "warning" }),
    ];
    const { failures, doubts, turning } = indexFindings({ ...empty, findings }, label);
    expect({ failures, doubts, turning }).toEqual({ failures: 2, doubts: 2, turning: 1 });
  });

  it("finds the school by sheet, name and stage", () => {
    const primary = makeSchool();
    const junior = makeSchool({ stage: "初中", row: 30 });
    const findings = [makeFinding({ stage: "初中" })];
    const { entries } = indexFindings({ ...empty, schools: [primary, junior], findings }, label);
    expect(entries[0]?.school).toBe(junior);
  });

  it("tells two schools of one name apart by their row", () => {
    const schools = [makeSchool({ row: 6 }), makeSchool({ row: 9 })];
    const findings = [makeFinding({ cell: "V9" }), makeFinding({ cell: "V6" })];
    const { entries } = indexFindings({ ...empty, schools, findings }, label);
    expect(entries.map(({ school }) => school?.row)).toEqual([9, 6]);
    expect(new Set(entries.map(({ schoolKey }) => schoolKey)).size).toBe(2);
  });

  it("tells schools apart whose findings stand among each other's", () => {
    const schools = [
      makeSchool(),
      makeSchool({ stage: "初中", row: 30 }),
      makeSchool({ name: "西街小学", row: 7 }),
    ];
    const findings = [
      makeFinding(),
      makeFinding({ code: "missing" }),
      makeFinding({ stage: "初中" }),
      makeFinding({ school: "西街小学" }),
      makeFinding({ school: null }),
      makeFinding({ school: "没有的学校" }),
      makeFinding(),
    ];
    const { entries } = indexFindings({ ...empty, schools, findings }, label);
    const [first, second, third] = schools;
    expect(entries.map(({ school }) => school)).toEqual([first, first, second, third, null, null, first]);
    expect(new Set(entries.map(({ schoolKey }) => schoolKey)).size).toBe(5);
    expect(entries[6]?.schoolKey).toBe(entries[0]?.schoolKey);
  });

  it("leaves a finding of the county without a school", () => {
    const { entries } = indexFindings({ ...empty, findings: [makeFinding({ school: null })] }, label);
    expect(entries[0]).toMatchObject({ school: null, schoolKey: "county" });
  });

  it("is searched by school, stage, indicator, cell and sheet", () => {
    const { entries } = indexFindings({ ...empty, findings: [makeFinding()] }, label);
    for (const word of ["大庄", "小学", "教学及辅助", "v6", "表ⅱ-2"]) {
      expect(entries[0]?.text).toContain(plain(word));
    }
  });
});

it("folds full-width signs and case", () => {
  expect(plain("Ｖ６ Abc")).toBe("v6 abc");
});
