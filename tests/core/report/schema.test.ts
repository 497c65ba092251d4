import { finding as plain } from "../../../src/core/report/finding";
import { readFileSync } from "node:fs";
import type { Report } from "../../../src/core/report/report";
import { judge } from "../../../src/core/report/judge";
import { printable, type PrintedFinding } from "../../../src/core/report/printable";
import { schoolResult } from "../../../src/core/report/school-result";
import { reportJsonSchema, reportSchema, type PrintedReport } from "../../../src/core/report/schema";
import { NATIONAL } from "../../support/national-standard";
import { REACHING, schoolTable } from "../../support/school-table";

type Printed = Omit<Report, "findings"> & { readonly findings: readonly PrintedFinding[] };

/** Compiles only while the schema and the report's types say the same. */
const asReport = (printed: PrintedReport): Report => printed as Report;

const county = judge(
  [
    schoolTable([
      { name: "东街小学", cells: { students: 500, ...REACHING } },
      { name: "西街小学", cells: { students: 800, ...REACHING, R2: 0.5, R6: null } },
      { name: "河口教学点", cells: { students: 20, ...REACHING } },
    ]),
  ],
  NATIONAL,
  { tables: [], findings: [] },
);

const read = (report: Report, language: "zh-CN" | "en" = "zh-CN"): Printed =>
  JSON.parse([...printable(report, language)].join("")) as Printed;

test("what is printed fits the schema, and is the report with a sentence to each finding", () => {
  const printed = read(county);
  expect(reportSchema.parse(printed)).toEqual(printed);
  expect(printed).toEqual({
    ...county,
    schools: county.schools.map(schoolResult),
    findings: county.findings.map((finding) => expect.objectContaining(plain(finding))),
  });
  expect(printed.findings).toHaveLength(2);
  expect(printed.findings.map((finding) => finding.message)).toContain(
    "骨干教师每百名学生0.50人，低于标准1人的85%，还差4人，其中到85%差3人（教督〔2017〕6号 资源配置第2项）",
  );
});

test("the sentences are in the language asked for", () => {
  expect(read(county, "en").findings.map((finding) => finding.message)).toContain(
    "Backbone teachers: 0.50 per 100 pupils, below 85% of the standard of 1; 4 more people needed, 3 of them to reach 85% (教督〔2017〕6号 资源配置第2项)",
  );
});

test("an empty report fits, too", () => {
  const empty = judge([], NATIONAL, { tables: [], findings: [] });
  expect(reportSchema.parse(read(empty))).toEqual(empty);
});

test("lists longer than a batch lose nothing and come in pieces", () => {
  const schools = Array.from({ length: 1201 }, () => ({ cells: { students: 300, ...REACHING, R1: 4 } }));
  const report = judge([schoolTable(schools)], NATIONAL, { tables: [], findings: [] });
  const pieces = [...printable(report, "zh-CN")];
  const printed = JSON.parse(pieces.join("")) as Printed;
  expect(printed.schools).toEqual(report.schools.map(schoolResult));
  expect(printed.findings).toHaveLength(report.findings.length);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(pieces.join("").length / 3);
});

test.each([
  ["a key too many", { ...read(county), extra: 1 }],
  [
    "a verdict of another name",
    { ...read(county), schools: [{ ...read(county).schools[0], verdict: "ok" }] },
  ],
  ["a finding without its sentence", { ...read(county), findings: county.findings }],
  ["a cell that is none", { ...read(county), findings: [{ ...read(county).findings[0], cell: "6G" }] }],
  ["another version", { ...read(county), schemaVersion: 2 }],
])("the schema refuses %s", (_, wrong) => {
  expect(reportSchema.safeParse(wrong).success).toBe(false);
});

test("docs/report.schema.json is current (else: node scripts/build-report-schema.mjs)", () => {
  const file = new URL("../../../docs/report.schema.json", `file://${__filename}`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(reportJsonSchema());
  expect(asReport(reportSchema.parse(read(county))).schools).toEqual(county.schools.map(schoolResult));
});
