import { entry, facts, judgeFacts, school, standardOf, told } from "../../support/county-facts";

test.each([
  [0.1499999, true],
  [0.15, false],
  [0.150001, false],
  [null, null],
])("校际差异率 %p: %p", (value, met) => {
  const judged = judgeFacts(facts({ "schoolDifference|数学": value }));
  expect(entry(judged, "Q9", "校际差异率（数学）")).toMatchObject({
    actual: value,
    required: 0.15,
    op: "<",
    met,
  });
});

test.each([
  [3, true],
  [4, true],
  [2, false],
  [null, null],
])("level %p: %p", (value, met) => {
  expect(entry(judgeFacts(facts({ "monitoringLevel|语文": value })), "Q9", "学业水平（语文）").met).toBe(met);
});

test("only subjects that the form names have an entry, each of its own", () => {
  const judged = judgeFacts(facts({ "monitoringLevel|语文": 3, "monitoringLevel|科学": null }));
  expect(judged.results.map(({ part, met }) => [part, met])).toEqual([
    ["学业水平（语文）", true],
    ["学业水平（科学）", null],
  ]);
  expect(told(judged)).toEqual(["missing B2 Q9"]);
});

test.each([
  [3, true],
  [2, false],
  [null, null],
])("recognised as basically balanced for %p years: %p", (basicBalanceYears, met) => {
  expect(entry(judgeFacts(facts({ basicBalanceYears })), "P1").met).toBe(met);
});

describe("local targets stand beside the national figures", () => {
  it.each([
    ["441400", "nineYearRetention", "nine-year-retention", 0.96, 0.9599],
    ["653100", "fitnessShare", "fitness", 0.95, 0.9499],
    ["450800", "monitoredSubjects", "monitored-subjects", 9, 8],
  ])("%s %s", (region, field, target, reached, under) => {
    const on = standardOf(region, "2026-01-01");
    expect(entry(judgeFacts(facts({ [field]: reached }), on), target).met).toBe(true);
    expect(entry(judgeFacts(facts({ [field]: under }), on), target).met).toBe(false);
    expect(entry(judgeFacts(facts({ [field]: null }), on), target).met).toBe(null);
    expect(judgeFacts(facts({ [field]: reached })).results).toEqual([]);
  });

  it("nine years' retention is no three years' retention", () => {
    const judged = judgeFacts(facts({ nineYearRetention: 0.97 }), standardOf("441400"));
    expect(judged.results.map(({ indicator }) => indicator)).toEqual(["nine-year-retention"]);
  });

  it("5 % of all teachers are no 10 % of the eligible", () => {
    const jiangmen = standardOf("440700");
    const judged = judgeFacts(facts({ exchanged: 60, exchangeEligible: 1000, teachers: 1200 }), jiangmen);
    expect(entry(judged, "G11")).toMatchObject({ actual: 0.06, required: 0.1, met: false });
    expect(entry(judged, "exchange-of-all")).toMatchObject({ actual: 0.05, required: 0.05, met: true });
  });
});

describe("homework, by grades", () => {
  const guigang = standardOf("450800");
  const of = (minutes: Readonly<Record<string, number | null>>) =>
    judgeFacts(facts({}, { schools: [school({ figures: minutes })] }), guigang);

  it.each([
    ["小学一、二年级", 0, true],
    ["小学一、二年级", 1, false],
    ["小学三至六年级", 60, true],
    ["小学三至六年级", 61, false],
    ["初中", 90, true],
    ["初中", 91, false],
  ])("%s %d minutes: %s", (grades, minutes, met) => {
    const homework = of({ [`homeworkMinutes|${grades}`]: minutes }).results.filter(
      ({ indicator }) => indicator === "homework",
    );
    expect(homework).toMatchObject([{ part: grades, met }]);
  });
});
