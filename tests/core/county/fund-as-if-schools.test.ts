import {
  answers,
  facts,
  judgeFacts,
  school,
  type Figures,
  type TestSchool,
} from "../../support/county-facts";

const quota = { publicFundPrimary: 650 };
const judge = (figures: Figures, given: readonly TestSchool[] = [], answer?: boolean) =>
  judgeFacts(
    facts(figures, {
      schools: given.map(school),
      ...(answer === undefined ? {} : { answers: answers({ G6: answer }) }),
    }),
  );
const entries = (...given: Parameters<typeof judge>) =>
  judge(...given).results.filter(({ indicator }) => indicator === "G6");
const small = (name: string, pupils: number | null, publicFund: number | null): TestSchool => ({
  name,
  pupils: { 小学: pupils },
  figures: { publicFund },
});
const source = { document: "教督〔2017〕6号", clause: "政府保障程度第6项" };
const about = {
  label: "规模较小学校公用经费的核定人数",
  labelEn: "Pupils for whom small schools are funded",
};
const nothing = { actual: null, required: null, floor: null, gap: null, source: null, stage: null };
const own = { indicator: "G6", part: null, op: ">=", source, unit: "人" };

describe("the entry is of the worst small school", () => {
  const [reaches, lacks, fails] = [small("甲", 80, 65_000), small("乙", 80, null), small("丙", 80, 52_000)];

  it.each([
    ["the first that fails", [reaches, lacks, fails, small("丁", 70, 1)], "丙", false, 80],
    ["else the first that is open", [reaches, lacks, small("戊", 60, null)], "乙", null, null],
    ["else the first", [reaches, small("己", 80, 130_000)], "甲", true, 100],
  ])("%s", (_, given, name, met, actual) => {
    const at = { file: `${name}.xlsx`, sheet: "学校填报数据", cell: "E30" };
    expect(entries(quota, given)).toEqual([{ ...own, ...at, met, actual, required: 100 }]);
  });

  it("what lacks is told at its cell, what fails with the yuan it lacks, what reaches not at all", () => {
    const at = (name: string) => ({ file: `${name}.xlsx`, sheet: "学校填报数据", cell: "E30", school: name });
    expect(judge(quota, [reaches, lacks, fails]).findings).toEqual([
      {
        ...{ ...nothing, ...at("乙"), code: "missing", severity: "warning", indicator: "G6" },
        params: { field: "publicFund", ...about },
      },
      {
        ...{ ...nothing, ...at("丙"), code: "county-below-standard", severity: "error", indicator: "G6" },
        ...{ actual: 80, required: 100, gap: { amount: 13_000, unit: "元" }, source },
        params: { ...about, part: "", partEn: "", unit: "人", op: ">=", by: null, decimals: 0 },
      },
    ]);
  });

  it.each<[string, TestSchool]>([
    ["whose pupils are not filled in", small("甲", null, 1)],
    ["one of whose stages is not filled in", { ...small("甲", 40, 1), pupils: { 小学: 40, 初中: null } }],
    ["without pupils", small("甲", 0, 1)],
    ["of a hundred in two stages", { ...small("甲", 40, 1), pupils: { 小学: 40, 初中: 60 } }],
    ["whose form does not ask for its funds", { pupils: { 小学: 40 } }],
  ])("a school %s is none", (_, given) => {
    expect(entries(quota, [given])).toEqual([]);
  });

  it("without the county's quota the school's funds are open, and the school lacks nothing", () => {
    expect(entries({}, [reaches])).toMatchObject([{ met: null, actual: null, required: 100, cell: "E30" }]);
    expect(judge({}, [reaches]).findings).toEqual([]);
  });

  it.each([
    [85_000, true],
    [84_999, false],
  ])("two stages are held to the larger quota: %d yuan, %p", (publicFund, met) => {
    const nineYear = { pupils: { 小学: 40, 初中: 40 }, figures: { publicFund } };
    const figures = { publicFundPrimary: 650, publicFundJunior: 850 };
    expect(entries(figures, [nineYear])).toMatchObject([{ met, actual: publicFund / 850 }]);
  });

  it("one quota that is not filled in leaves two stages open", () => {
    const nineYear = { pupils: { 小学: 40, 初中: 40 }, figures: { publicFund: 1 } };
    expect(entries({ ...quota, publicFundJunior: null }, [nineYear])).toMatchObject([{ met: null }]);
  });

  it("funds that were budgeted count where none are said to be allotted", () => {
    const budget = { pupils: { 小学: 80 }, figures: { publicFundBudget: 52_000 } };
    expect(entries(quota, [budget])).toMatchObject([{ actual: 80, met: false, cell: "E30" }]);
    const both = { ...budget, figures: { publicFundBudget: 52_000, publicFund: 65_000 } };
    expect(entries(quota, [both])).toMatchObject([{ actual: 100, met: true, cell: "E31" }]);
  });
});

describe("the county's sum", () => {
  const sums = (smallSchoolPupils?: number | null, smallSchoolFund?: number | null): Figures => ({
    ...(smallSchoolPupils === undefined ? {} : { smallSchoolPupils }),
    ...(smallSchoolFund === undefined ? {} : { smallSchoolFund }),
  });
  const place = { file: "县.xlsx", sheet: "表4" };

  it.each<[string, Figures, string, [string, string][]]>([
    ["the pupils are blank", sums(null, 65_000), "B2", [["B1", "smallSchoolPupils"]]],
    ["the funds are blank", sums(80, null), "B2", [["B2", "smallSchoolFund"]]],
    ["nobody asks for the pupils", sums(undefined, 65_000), "B1", [["B1", "smallSchoolPupils"]]],
    ["nobody asks for the funds", sums(80), "B1", [["B1", "smallSchoolFund"]]],
    [
      "both are blank",
      sums(null, null),
      "B2",
      [
        ["B1", "smallSchoolPupils"],
        ["B2", "smallSchoolFund"],
      ],
    ],
  ])("is open where %s, and says which cell lacks", (_, figures, cell, lacking) => {
    const judged = judge({ ...figures, ...quota });
    expect(judged.results.filter(({ indicator }) => indicator === "G6")).toEqual([
      { ...own, ...place, cell, actual: null, met: null, required: 100 },
    ]);
    expect(judged.findings).toEqual(
      lacking.map(([at, field]) => ({
        ...{ ...nothing, ...place, code: "missing", severity: "warning", indicator: "G6" },
        ...{ cell: at, school: null, params: { field, ...about } },
      })),
    );
  });

  it("of no pupils is nothing to be funded", () => {
    expect(entries(sums(0, null))).toEqual([
      { ...own, ...place, cell: "B2", actual: 0, required: 0, met: true },
    ]);
    expect(judge(sums(0, null)).findings).toEqual([]);
  });

  it.each([
    [1, 100],
    [99, 100],
    [100, 200],
    [198, 200],
    [199, 300],
  ])("%d pupils are in so many schools at least that %d are funded", (pupils, required) => {
    const enough = { ...sums(pupils, required * 650), ...quota };
    expect(entries(enough)).toEqual([
      { ...own, ...place, cell: "B2", actual: required, required, met: null },
    ]);
    const less = { ...sums(pupils, required * 650 - 1), ...quota };
    expect(entries(less)).toMatchObject([{ required, met: false }]);
  });

  it.each([
    [undefined, null],
    [true, true],
    [false, false],
  ])("without the county's quota the form's own answer is all there is: %p", (answer, met) => {
    expect(entries(sums(150, 130_000), [], answer)).toMatchObject([{ actual: null, required: 200, met }]);
  });

  it.each<[string, readonly (number | null)[], number, boolean | null]>([
    ["their own schools", [40, 50, 60], 300, true],
    ["their small schools alone", [40, 50, 60, 100, 0, null], 300, true],
    ["not by schools with other pupils", [40, 50, 61], 200, null],
    ["not by large schools", [150], 200, null],
  ])("pupils are counted by %s: %p", (_, sizes, required, met) => {
    const schools = sizes.map((pupils) => ({ pupils: { 小学: pupils } }));
    expect(entries({ ...sums(150, 195_000), ...quota }, schools)).toMatchObject([{ required, met }]);
  });
});
