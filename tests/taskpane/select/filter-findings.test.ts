import {
  filterCount,
  filterFindings,
  NO_FILTER,
  type FindingQuery,
} from "../../../src/taskpane/select/filter-findings";
import { indexFindings } from "../../../src/taskpane/select/finding-index";
import { makeFinding } from "../../support/make-finding";
import { madeReport } from "../../support/pane-report";

const findings = [
  makeFinding({ school: "大庄小学", cell: "J5" }),
  makeFinding({ school: "丁湖小学", cell: "J6", code: "below-standard" }),
  makeFinding({ school: "草沟初级中学", stage: "初中", cell: "J40", code: "missing" }),
  makeFinding({ school: "大庄小学", cell: "I5", code: "rounding-decides", severity: "warning" }),
];
const index = indexFindings({ ...madeReport({ primary: 0, junior: 0 }), findings }, () => "教学及辅助用房");
const everything: FindingQuery = { tab: "school", search: "", filter: NO_FILTER, answered: new Set() };
const found = (query: Partial<FindingQuery>) =>
  filterFindings(index, { ...everything, ...query }).map(({ finding }) => finding.cell);

describe("filterFindings", () => {
  it("keeps doubts apart from failures and blanks", () => {
    expect(found({})).toEqual(["J5", "J6", "J40"]);
    expect(found({ tab: "indicator" })).toEqual(["J5", "J6", "J40"]);
    expect(found({ tab: "doubt" })).toEqual(["I5"]);
  });

  it("wants every word of a search", () => {
    expect(found({ search: "大庄" })).toEqual(["J5"]);
    expect(found({ search: " 小学  教学 " })).toEqual(["J5", "J6"]);
    expect(found({ search: "大庄 j6" })).toEqual([]);
    expect(found({ search: "Ｊ４０" })).toEqual(["J40"]);
  });

  it("narrows by state, by stage and by what nobody answered", () => {
    expect(found({ filter: { ...NO_FILTER, states: ["near", "missing"] } })).toEqual(["J6", "J40"]);
    expect(found({ filter: { ...NO_FILTER, stages: ["初中"] } })).toEqual(["J40"]);
    const answered = new Set([index.entries[0]?.key ?? ""]);
    expect(found({ filter: { ...NO_FILTER, unanswered: true }, answered })).toEqual(["J6", "J40"]);
    expect(found({ answered })).toEqual(["J5", "J6", "J40"]);
  });
});

it("counts what was chosen", () => {
  expect(filterCount(NO_FILTER)).toBe(0);
  expect(filterCount({ states: ["fail", "near"], stages: ["小学"], unanswered: true })).toBe(4);
});
