import {
  answers,
  entry,
  facts,
  figure,
  judgeFacts,
  school,
  standardOf,
  told,
  type Figures,
} from "../../support/county-facts";

const met = (given: Figures, indicator: string, part: string | null = null, settings = {}) =>
  entry(judgeFacts(facts(given), standardOf("000000", "2024-09-01", settings)), indicator, part).met;

describe("both sides of every ratio's threshold", () => {
  it.each<[string, string | null, Figures, boolean | null]>([
    ["G9", null, { trainedTeachers: 201, teachers: 201 }, true],
    ["G9", null, { trainedTeachers: 200, teachers: 201 }, false],
    ["G9", null, { trainedTeachers: 99_999, teachers: 100_000 }, false],
    ["G9", null, { trainedTeachers: 0, teachers: 201 }, false],
    ["G9", null, { trainedTeachers: null, teachers: 201 }, null],
    ["G12", null, { certifiedTeachers: 2031, teachers: 2031 }, true],
    ["G12", null, { certifiedTeachers: 2030, teachers: 2031 }, false],
    ["G7", null, { specialFund: 600_000, specialPupils: 100 }, true],
    ["G7", null, { specialFund: 599_999, specialPupils: 100 }, false],
    ["G7", null, { specialFund: 600_001, specialPupils: 100 }, true],
    ["G11", null, { exchanged: 20, exchangeEligible: 200 }, true],
    ["G11", null, { exchanged: 20, exchangeEligible: 201 }, false],
    ["G11", "骨干教师", { exchanged: 20, exchangeEligible: 1, exchangedBackbone: 4 }, true],
    ["G11", "骨干教师", { exchanged: 21, exchangeEligible: 1, exchangedBackbone: 4 }, false],
    ["G11", "骨干教师", { exchanged: 21, exchangeEligible: 1, exchangedBackbone: null }, null],
    ["G13", "小学", { nearbyPrimary: 1000, nearbyPrimaryAll: 1000 }, true],
    ["G13", "小学", { nearbyPrimary: 999, nearbyPrimaryAll: 1000 }, false],
    ["G13", "初中", { nearbyJunior: 95, nearbyJuniorAll: 100 }, true],
    ["G13", "初中", { nearbyJunior: 949, nearbyJuniorAll: 1000 }, false],
    ["G13", "初中", { nearbyJuniorShare: 0.95 }, true],
    ["G13", "初中", { nearbyJuniorShare: 0.949 }, false],
    ["G13", "初中", { nearbyJuniorShare: null }, null],
    ["G14", null, { allottedPlaces: 500, seniorPlaces: 1000 }, true],
    ["G14", null, { allottedPlaces: 499, seniorPlaces: 1000 }, false],
    ["G15", null, { migrantsPublic: 80, migrantsPurchased: 5, migrants: 100 }, true],
    ["G15", null, { migrantsPublic: 80, migrantsPurchased: 4, migrants: 100 }, false],
    ["G15", null, { migrantsPublic: 85, migrantsPurchased: null, migrants: 100 }, null],
    ["Q2", null, { disabledEnrolled: 95, disabled: 100 }, true],
    ["Q2", null, { disabledEnrolled: 94, disabled: 100 }, false],
    ["Q4", null, { trainingBudget: 5, publicFundBudget: 100 }, true],
    ["Q4", null, { trainingBudget: 4.999, publicFundBudget: 100 }, false],
  ])("%s %s of %j is %s", (indicator, part, given, expected) => {
    expect(met(given, indicator, part)).toBe(expected);
  });
});

test("an entry is as the contract has it", () => {
  const judged = judgeFacts(facts({ exchangeEligible: 600, exchanged: 60, exchangedBackbone: 11 }));
  expect(entry(judged, "G11", "骨干教师")).toEqual({
    indicator: "G11",
    part: "骨干教师",
    actual: 11 / 60,
    required: 0.2,
    op: ">=",
    met: false,
    file: "县.xlsx",
    sheet: "表4",
    cell: "B3",
    source: { document: "教督〔2017〕6号", clause: "政府保障程度第11项" },
    unit: "比例",
  });
  expect(judged.findings).toMatchObject([
    { code: "county-below-standard", severity: "error", cell: "B3", gap: { amount: 1, unit: "人" } },
  ]);
});

describe("三年巩固率", () => {
  const counts = { graduates: 500, entrants: 520, transferredIn: 25, transferredOut: 30, deaths: 0 };

  it.each([
    ["lower", 500 / 515],
    ["completion", 505 / 520],
    ["enrolment", 500 / 515],
  ])("by the setting %s is %d", (retentionFormula, actual) => {
    const judged = judgeFacts(facts(counts), standardOf("000000", "2024-09-01", { retentionFormula }));
    expect(entry(judged, "Q1")).toMatchObject({ actual, met: true });
  });

  it.each([
    [95, 100, true],
    [94, 100, false],
  ])("%d of %d: %s", (graduates, entrants, expected) => {
    const none = { transferredIn: 0, transferredOut: 0, deaths: 0 };
    expect(met({ graduates, entrants, ...none }, "Q1")).toBe(expected);
  });

  it("the second formula never comes to more than the whole", () => {
    const more = { ...counts, graduates: 530 };
    const judged = judgeFacts(
      facts(more),
      standardOf("000000", "2024-09-01", { retentionFormula: "enrolment" }),
    );
    expect(entry(judged, "Q1").actual).toBe(1);
  });

  it("the formulas part where one reaches and the other does not", () => {
    const split = { graduates: 191, entrants: 200, transferredIn: 10, transferredOut: 9, deaths: 0 };
    expect(met(split, "Q1", null, { retentionFormula: "completion" })).toBe(true);
    expect(met(split, "Q1", null, { retentionFormula: "enrolment" })).toBe(true);
    const lower = { ...split, graduates: 190 };
    expect(met(lower, "Q1", null, { retentionFormula: "completion" })).toBe(false);
    expect(met(lower, "Q1", null, { retentionFormula: "lower" })).toBe(false);
  });

  it.each(["graduates", "entrants", "transferredIn", "transferredOut", "deaths"])(
    "a blank %s leaves it open",
    (field) => {
      const judged = judgeFacts(facts({ ...counts, [field]: null }));
      expect(entry(judged, "Q1")).toMatchObject({ actual: null, met: null });
      expect(judged.findings).toMatchObject([{ code: "missing", indicator: "Q1", params: { field } }]);
    },
  );
});

describe("what a form prints itself", () => {
  const certified = { certifiedTeachers: 1999, teachers: 2000 };

  it.each([
    [0.9995, 0.0001, false],
    [1, 0.01, false],
    [1, 0.001, false],
    [0.98, 0.001, true],
    [0.999, 0.0001, true],
  ])("%d with a last digit worth %d differs from 1999 of 2000: %s", (value, grain, differs) => {
    const given = facts(certified);
    const printed = { ...figure(value, "B9"), grain };
    const judged = judgeFacts({
      ...given,
      figures: new Map([...given.figures, ["certifiedShare", printed]]),
    });
    expect(entry(judged, "G12").met).toBe(false);
    expect(told(judged).includes("value-mismatch B9 G12")).toBe(differs);
  });

  it("decides where the form has nothing else, and then nothing is missing", () => {
    const judged = judgeFacts(facts({ certifiedTeachers: null, teachers: null, certifiedShare: 1 }));
    expect(entry(judged, "G12")).toMatchObject({ actual: 1, met: true, cell: "B3" });
    expect(judged.findings).toEqual([]);
  });

  it("may be either of the two formulas", () => {
    const counts = { graduates: 500, entrants: 520, transferredIn: 25, transferredOut: 30, deaths: 0 };
    const of = (retention: number) => told(judgeFacts(facts({ ...counts, retention })));
    expect(of(505 / 520)).toEqual([]);
    expect(of(500 / 515)).toEqual([]);
    expect(of(0.99)).toEqual(["value-mismatch B6 Q1"]);
  });
});

describe("printed digits against the unrounded value", () => {
  const nearly = { certifiedTeachers: 1999, teachers: 2000 };

  it("the unrounded value decides, and what rounding would turn is told", () => {
    const judged = judgeFacts(facts(nearly));
    expect(entry(judged, "G12").met).toBe(false);
    expect(told(judged)).toContain("rounding-decides B1 G12");
  });

  it("the printed one decides where the setting says so", () => {
    expect(met(nearly, "G12", null, { comparison: "rounded" })).toBe(true);
    expect(met({ certifiedTeachers: 200, teachers: 201 }, "G12", null, { comparison: "rounded" })).toBe(
      false,
    );
  });
});

test("a form that asks for the share alone lacks the share, not the counts behind it", () => {
  const judged = judgeFacts(facts({ nearbyPrimaryShare: null }));
  expect(entry(judged, "G13", "小学").met).toBe(null);
  expect(judged.findings).toMatchObject([{ code: "missing", params: { field: "nearbyPrimaryShare" } }]);
});

describe("figures that cannot be", () => {
  it.each<[string, Figures, boolean | null, string]>([
    ["more certified than there are", { certifiedTeachers: 202, teachers: 201 }, null, "more-than-whole"],
    ["more exchanged than eligible", { exchanged: 30, exchangeEligible: 20 }, true, "more-than-whole"],
    ["a negative count", { certifiedTeachers: -1, teachers: 201 }, null, "negative"],
    ["some of nobody", { certifiedTeachers: 5, teachers: 0 }, null, "no-pupils"],
  ])("%s", (_, given, expected, reason) => {
    const judged = judgeFacts(facts(given));
    expect(judged.results[0]?.met).toBe(expected);
    expect(judged.findings).toMatchObject([{ code: "impossible-value", params: { reason } }]);
  });

  it("none of none asks nothing: a county without migrant children meets", () => {
    const judged = judgeFacts(facts({ migrants: 0, migrantsPublic: 0, migrantsPurchased: 0 }));
    expect(entry(judged, "G15")).toMatchObject({ actual: null, met: true });
    expect(judged.findings).toEqual([]);
  });
});

describe("of schools", () => {
  const budgets = (trainingBudget: number | null, publicFundBudget: number | null) => ({
    trainingBudget,
    publicFundBudget,
  });

  it("every school is asked, and the entry is the lowest", () => {
    const schools = [
      school({ name: "甲", figures: budgets(50_000, 1_000_000) }),
      school({ name: "乙", figures: budgets(40_000, 1_000_000) }),
      school({ name: "丙", figures: budgets(45_000, 1_000_000) }),
    ];
    const judged = judgeFacts(facts({}, { schools }));
    expect(entry(judged, "Q4")).toMatchObject({ actual: 0.04, met: false, file: "乙.xlsx", cell: "E30" });
    expect(judged.findings).toMatchObject([
      { code: "county-below-standard", school: "乙", gap: { amount: 10_000, unit: "元" } },
      { code: "county-below-standard", school: "丙", gap: { amount: 5_000, unit: "元" } },
    ]);
  });

  it("one that is not filled in leaves it open, unless another fails", () => {
    const open = school({ name: "甲", figures: budgets(null, 1_000_000) });
    const fails = school({ name: "乙", figures: budgets(1, 1_000_000) });
    const of = (...schools: readonly ReturnType<typeof school>[]) =>
      entry(judgeFacts(facts({}, { schools })), "Q4");
    expect(of(open)).toMatchObject({ actual: null, met: null });
    expect(of(open, fails)).toMatchObject({ met: false });
  });

  it("counts of the county are summed over the schools that give them", () => {
    const of = (certifiedTeachers: number | null, name: string) =>
      school({ name, figures: { certifiedTeachers, teachers: 100 } });
    const whole = judgeFacts(facts({}, { schools: [of(100, "甲"), of(100, "乙")] }));
    expect(entry(whole, "G12")).toMatchObject({ actual: 1, met: true });
    const short = judgeFacts(facts({}, { schools: [of(100, "甲"), of(99, "乙")] }));
    expect(entry(short, "G12")).toMatchObject({ actual: 0.995, met: false });
    const open = judgeFacts(facts({}, { schools: [of(100, "甲"), of(null, "乙")] }));
    expect(entry(open, "G12")).toMatchObject({ met: null, file: "乙.xlsx" });
  });

  it("the county's own figure is compared with their sum", () => {
    const of = (teachers: number, name: string) =>
      school({ name, figures: { teachers, certifiedTeachers: teachers } });
    const schools = [of(100, "甲"), of(101, "乙")];
    const judged = judgeFacts(facts({ teachers: 200, certifiedTeachers: 201 }, { schools }));
    expect(told(judged)).toContain("total-mismatch B1 teachers");
    expect(told(judged)).not.toContain("total-mismatch B2 certifiedTeachers");
  });
});

test("全县教师 of one item and 在岗专任教师 of another are not the same number", () => {
  const given = facts({
    "G9:teachers": 2100,
    trainedTeachers: 2100,
    "G12:teachers": 2031,
    certifiedTeachers: 2031,
  });
  const judged = judgeFacts(given);
  expect(entry(judged, "G9").actual).toBe(1);
  expect(entry(judged, "G12").actual).toBe(1);
});

test("nothing is judged that no form asks for", () => {
  expect(judgeFacts(facts({}))).toEqual({ results: [], findings: [] });
  expect(judgeFacts(facts({}, { answers: answers({}) })).results).toEqual([]);
});
