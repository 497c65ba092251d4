import {
  answers,
  entry,
  facts,
  judgeFacts,
  school,
  standardOf,
  type Figures,
} from "../../support/county-facts";

const quota = { publicFundPrimary: 650 };
const small = (pupils: number | null, publicFund: number | null) =>
  school({ pupils: { 小学: pupils }, figures: { publicFund } });
const of = (given: ReturnType<typeof school>[], figures: Figures = quota, settings = {}) =>
  judgeFacts(facts(figures, { schools: given }), standardOf("000000", "2024-09-01", settings)).results.filter(
    ({ indicator }) => indicator === "G6",
  );

describe("a school's own funds", () => {
  it.each([
    [80, 65_000, true],
    [80, 64_999, false],
    [99, 65_000, true],
    [80, null, null],
  ])("%d pupils with %p yuan: %p", (pupils, fund, met) => {
    const [result] = of([small(pupils, fund)]);
    expect(result).toMatchObject({ met, required: 100, op: ">=", actual: fund === null ? null : fund / 650 });
  });

  it("100 pupils are no small school, unless the setting says so; 99 are", () => {
    expect(of([small(100, 1)])).toEqual([]);
    expect(of([small(99, 1)])).toMatchObject([{ met: false }]);
    expect(of([small(100, 1)], quota, { schoolOfHundred: "small" })).toMatchObject([{ met: false }]);
    expect(of([small(101, 1)], quota, { schoolOfHundred: "small" })).toEqual([]);
  });

  it("what lacks to a hundred pupils' funds is the gap", () => {
    const { findings } = judgeFacts(facts(quota, { schools: [small(80, 60_000)] }));
    expect(findings).toMatchObject([{ school: "东街小学", gap: { amount: 5000, unit: "元" } }]);
  });

  it("waits without the county's quota", () => {
    expect(of([small(80, 65_000)], {})).toMatchObject([{ met: null }]);
  });
});

describe("the county's sum", () => {
  const sum = (smallSchoolPupils: number | null, smallSchoolFund: number | null) => ({
    smallSchoolPupils,
    smallSchoolFund,
  });

  it("no small school at all meets", () => {
    expect(of([], sum(0, 0))).toMatchObject([{ met: true }]);
  });

  it.each([
    [null, 65_000],
    [80, null],
  ])("%p pupils, %p yuan is not filled in", (pupils, fund) => {
    expect(of([], sum(pupils, fund))).toMatchObject([{ met: null }]);
  });

  it("less than the fewest schools that hold the pupils need fails for certain", () => {
    expect(of([], { ...sum(150, 129_999), ...quota })).toMatchObject([{ met: false, required: 200 }]);
  });

  it("more decides nothing without the schools, but for the form's own answer", () => {
    const figures = { ...sum(150, 130_000), ...quota };
    expect(of([], figures)).toMatchObject([{ met: null }]);
    expect(judgeFacts(facts(figures)).findings).toMatchObject([
      { code: "missing", indicator: "G6", params: { field: "answer" } },
    ]);
    const answered = judgeFacts(facts(figures, { answers: answers({ G6: true }) }));
    expect(entry(answered, "G6").met).toBe(true);
  });

  it("is exact where the tables have the schools with these pupils", () => {
    const schools = [40, 50, 60].map((pupils) => school({ pupils: { 小学: pupils } }));
    expect(of(schools, { ...sum(150, 195_000), ...quota })).toMatchObject([
      { met: true, required: 300, actual: 300 },
    ]);
    expect(of(schools, { ...sum(150, 194_999), ...quota })).toMatchObject([{ met: false, required: 300 }]);
  });
});
