import type { ListTab } from "../../../src/taskpane/select/filter-findings";
import { indexFindings } from "../../../src/taskpane/select/finding-index";
import { groupFindings } from "../../../src/taskpane/select/group-findings";
import type { Report } from "../../../src/core/report/report";
import { makeFinding, makeSchool } from "../../support/make-finding";
import { madeReport } from "../../support/pane-report";

const empty = madeReport({ primary: 0, junior: 0 });
const grouped = (tab: ListTab, report: Partial<Report>) =>
  groupFindings(indexFindings({ ...empty, ...report }, () => "").entries, tab);

describe("by school", () => {
  it("puts the county first, then failing schools, then those not filled in, each in the sheet's order", () => {
    const schools = [
      makeSchool({ name: "甲", row: 5, verdict: "incomplete" }),
      makeSchool({ name: "乙", row: 6, verdict: "pass" }),
      makeSchool({ name: "丙", row: 7 }),
      makeSchool({ name: "丁", row: 8 }),
    ];
    const findings = [
      ...["甲", "乙", "丙", "丁"].map((school) => makeFinding({ school })),
      makeFinding({ school: null, code: "cv-over-limit" }),
    ];
    const groups = grouped("school", { schools, findings });
    expect(groups.map((group) => (group.kind === "school" ? group.school.name : group.kind))).toEqual([
      "county",
      "丙",
      "丁",
      "甲",
      "乙",
    ]);
  });

  it("keeps the two stages of a combined school apart", () => {
    const schools = [makeSchool(), makeSchool({ stage: "初中" })];
    const findings = [makeFinding(), makeFinding({ stage: "初中" }), makeFinding({ indicator: "R5" })];
    expect(grouped("school", { schools, findings }).map(({ entries }) => entries.length)).toEqual([2, 1]);
  });

  it("shows a finding whose school is not in the report", () => {
    const [group] = grouped("school", { findings: [makeFinding({ school: "撤并小学" })] });
    expect(group).toMatchObject({ kind: "unplaced", name: "撤并小学" });
  });
});

describe("by indicator", () => {
  it("goes from R1 to R7, then to what is none of them", () => {
    const findings = ["G11", "R7", "R1", null].map((indicator) => makeFinding({ indicator }));
    const groups = grouped("indicator", { findings });
    expect(groups.map((group) => group.kind === "indicator" && group.indicator)).toEqual([
      "R1",
      "R7",
      "G11",
      null,
    ]);
  });

  it("lists a coefficient over its limit first, then the furthest from the standard, blanks last", () => {
    const findings = [
      makeFinding({ cell: "A1", actual: 4 }),
      makeFinding({ cell: "A2", actual: null, code: "missing" }),
      makeFinding({ cell: "A3", actual: 2 }),
      makeFinding({ cell: null, code: "cv-over-limit", actual: 0.6, required: 0.5 }),
    ];
    const [group] = grouped("indicator", { findings });
    expect(group?.entries.map(({ finding }) => finding.cell)).toEqual([null, "A3", "A1", "A2"]);
  });
});

it("lists doubts by kind, those that could turn a verdict first", () => {
  const codes = ["total-mismatch", "rounding-decides", "total-mismatch", "unit-suspect"] as const;
  const findings = codes.map((code) => makeFinding({ code, severity: "warning" }));
  const groups = grouped("doubt", { findings });
  expect(
    groups.map((group) => group.kind === "code" && [group.code, group.turning, group.entries.length]),
  ).toEqual([
    ["rounding-decides", true, 1],
    ["unit-suspect", true, 1],
    ["total-mismatch", false, 2],
  ]);
});
