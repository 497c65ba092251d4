import { COUNTY_WORDS } from "../../src/cli/county-words";
import { printReport } from "../../src/cli/print-report";
import { WORDS } from "../../src/cli/report-words";
import { countyState } from "../../src/core/county/county-state";
import type { CountyFacts } from "../../src/core/county/facts";
import type { Language } from "../../src/core/messages/codes";
import { messagesIn, renderMessage } from "../../src/core/messages/render";
import { judge } from "../../src/core/report/judge";
import type { Finding, TableReading } from "../../src/core/report/report";
import { answers, facts, school, standardOf } from "../support/county-facts";
import { REACHING, schoolTable } from "../support/school-table";

function printed(
  given: CountyFacts,
  region = "000000",
  language: Language = "zh-CN",
  tables: readonly TableReading[] = [],
): string {
  const standard = standardOf(region);
  const rows = [{ name: "东街小学", stage: "小学" as const, cells: { students: 500, ...REACHING } }];
  const report = judge([schoolTable(rows)], standard, { tables, findings: [], facts: given });
  const short = language === "zh-CN" ? "zh" : "en";
  const speech = {
    words: WORDS[short],
    county: COUNTY_WORDS[short],
    messages: messagesIn(language),
    sentence: (finding: Finding) => renderMessage(finding, language),
  };
  return [...printReport(report, speech, countyState(report, standard))].join("");
}

const linesOf = (text: string, start: string) => text.split("\n").filter((line) => line.includes(start));

const EXCHANGE = facts(
  { exchangeEligible: 600, exchanged: 60, exchangedBackbone: 11 },
  { answers: answers({ V1: true, V2: false, V3: null, G1: true, G10: false }) },
);

test("says how many of the 32 stand, fail and wait, by the four dimensions", () => {
  const text = printed(EXCHANGE);
  expect(text).toContain("三十二项指标  达标1，不达标2，待定29\n");
  for (const dimension of ["资源配置", "政府保障程度", "教育质量", "社会认可度"]) {
    expect(text).toContain(`\n  ${dimension}\n`);
  }
  expect(linesOf(text, "全县：")).toEqual(["  全县：有不达标的指标，或存在一票否决情形"]);
});

test("values stand beside their standards, failures under their indicator with cell and clause", () => {
  const text = printed(EXCHANGE);
  expect(text).toContain("✗  G11 交流轮岗比例  10.0%（不低于10%）；骨干教师 18.3%（不低于20%）");
  expect(text).toMatch(/✗ {2}表4!B3 {2}.*还差1人（教督〔2017〕6号 政府保障程度第11项）/);
  expect(text).toContain("✓  G1 学校布局  达标");
  expect(text).toContain("✗  G10 编制和岗位统筹  不达标");
  expect(text).toContain("○  Q1 初中三年巩固率  没有填报");
});

test("a veto that exists, one that does not and one that is not answered", () => {
  const text = printed(EXCHANGE);
  expect(linesOf(text, " V1 ")[0]).toMatch(/✗ .* {2}存在$/);
  expect(linesOf(text, " V2 ")[0]).toMatch(/✓ .* {2}不存在$/);
  expect(linesOf(text, " V3 ")[0]).toMatch(/○ .* {2}没有填报$/);
  expect(text).toContain("整改到位前不能通过认定");
});

test("what a school's form fails stands under the indicator with the school, and nowhere else", () => {
  const crowded = school({ name: "东街小学", classes: [[56, 60, 2]] });
  const text = printed(facts({}, { schools: [crowded] }));
  expect(linesOf(text, "超过45人的班级为2个")).toHaveLength(1);
  expect(linesOf(text, "超过45人的班级为2个")[0]).toContain("东街小学");
  expect(text).not.toContain("需要核对");
});

test("the file stands before the sheet where there are several", () => {
  const table = { sheet: "表4", range: "A1:C5", headerRows: [1, 1], dataRows: [2, 5], columns: [] };
  const tables = ["县.xlsx", "校.xlsx"].map((file) => ({ ...table, file }) as unknown as TableReading);
  expect(printed(EXCHANGE, "000000", "zh-CN", tables)).toContain("县.xlsx › 表4!B3");
});

test("a region's targets stand apart, and wait for the day by which they are meant", () => {
  const text = printed(facts({ monitoredSubjects: 8 }), "450800");
  expect(text).toMatch(/本地目标（不计入三十二项）\n.*8/);
});

test("without forms of the county nothing of them is printed", () => {
  expect(printed(facts({}))).not.toContain("三十二项");
});

test("English says the same", () => {
  const text = printed(EXCHANGE, "000000", "en");
  expect(text).toContain("The 32 indicators: 1 stand, 2 fail, 29 wait");
  expect(text).toContain("18.3% (>= 20%)");
  expect(text).toContain("Government support");
});
