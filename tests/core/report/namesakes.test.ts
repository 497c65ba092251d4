import { Level } from "../../../src/core/indicator/level";
import { SchoolLevels } from "../../../src/core/report/school-levels";
import { makeFinding, makeSchool } from "../../support/make-finding";

const { unknown, belowFloor, belowStandard, met } = Level;
const values = { ...makeSchool().values, R7: null };
const school = makeSchool({ values });
const findings = [
  makeFinding({ code: "below-floor", indicator: "R4", cell: "V6" }),
  makeFinding({ code: "below-standard", indicator: "R2", cell: "T6" }),
  makeFinding({ code: "rounding-decides", indicator: "R1", cell: "S6" }),
  makeFinding({ code: "missing", indicator: "R7", cell: "Y6" }),
];

test("a finding of a shortfall says how far it goes, other findings say nothing, a blank is unknown", () => {
  const levels = new SchoolLevels({ schools: [school], findings });
  expect(levels.of(school)).toEqual([met, belowStandard, met, belowFloor, met, met, unknown]);
  expect(levels.findingsOf(school)).toEqual(findings.slice(0, 2));
});

test("the only school of its name has its findings wherever their cells are", () => {
  const elsewhere = [makeFinding({ cell: null }), makeFinding({ cell: "V99", indicator: "R5" })];
  expect(new SchoolLevels({ schools: [school], findings: elsewhere }).findingsOf(school)).toEqual(elsewhere);
  expect(new SchoolLevels({ schools: [], findings: elsewhere }).findingsOf(school)).toEqual(elsewhere);
});

test("of two schools of one name, each has the findings of its row; one without a cell is nobody's", () => {
  const twin = { ...school, row: 7 };
  const [mine, other] = [makeFinding({ cell: "V6" }), makeFinding({ cell: "V7" })];
  const both = new SchoolLevels({
    schools: [school, twin],
    findings: [mine, makeFinding({ cell: null, indicator: "R5" }), other],
  });
  expect([school, twin].map((one) => both.findingsOf(one))).toEqual([[mine], [other]]);
});

test.each([{ file: "乙.xlsx" }, { sheet: "乙" }, { stage: "初中" as const }, { name: "乙小学" }])(
  "a school of another %p is no namesake",
  (other) => {
    const far = [makeFinding({ cell: "V99" })];
    const levels = new SchoolLevels({ schools: [school, { ...school, ...other }], findings: far });
    expect(levels.findingsOf(school)).toEqual(far);
    expect(levels.findingsOf({ ...school, ...other })).toEqual([]);
  },
);
