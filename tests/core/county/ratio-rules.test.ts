import { figureKey, type CountyFacts, type CountyFigure } from "../../../src/core/county/facts";
import { judgeRatio } from "../../../src/core/county/ratio";
import type { RatioCheck } from "../../../src/core/county/reckon";
import type { CountyField } from "../../../src/core/county-field";
import type { CountyPart, RatioFormula } from "../../../src/core/county-standard";
import { facts, figure, type Figures } from "../../support/county-facts";
import { judging, makePart, SOURCE } from "../../support/part-context";

const sum = (plus: readonly CountyField[], minus: readonly CountyField[] = []) => ({ plus, minus });
const formula = (other: Partial<RatioFormula> = {}): RatioFormula => ({
  id: "only",
  numerator: sum(["exchanged"]),
  denominator: sum(["exchangeEligible"]),
  cap: null,
  ...other,
});
const ratio = (formulas: readonly RatioFormula[], other: Partial<RatioCheck> = {}): RatioCheck => ({
  kind: "ratio",
  formulas,
  setting: null,
  printed: null,
  ...other,
});
const ONE = ratio([formula()]);
const AT = { file: "县.xlsx", sheet: "表4" };

type Options = NonNullable<Parameters<typeof judging>[1]> & { readonly part?: Partial<CountyPart> };

function judge(check: RatioCheck, given: Figures | CountyFacts, options: Options = {}) {
  const own = "answers" in given ? (given as CountyFacts) : facts(given as Figures);
  const { context, findings } = judging(makePart({ check, ...options.part }), { ...options, facts: own });
  const [entry] = judgeRatio(check, context);
  return { entry, findings, codes: findings.map(({ code }) => code) };
}

const NOT_TOLD = { school: null, stage: null, floor: null, gap: null };

describe("several ways of reckoning", () => {
  const first = formula({ id: "eligible" });
  const second = formula({
    id: "all",
    numerator: sum(["urbanExchanged"]),
    denominator: sum(["teachers"]),
  });
  const both = ratio([first, second], { setting: "way" });
  const counts = { exchanged: 20, exchangeEligible: 100, urbanExchanged: 30, teachers: 100 };
  const by = (way: string, given: Figures, check = both) => judge(check, given, { settings: { way } });

  it.each([
    ["eligible", counts, 0.2, "B1"],
    ["all", counts, 0.3, "B3"],
    ["lower", counts, 0.2, "B1"],
    ["lower", { ...counts, exchanged: 40 }, 0.3, "B3"],
    ["lower", { ...counts, exchanged: 30 }, 0.3, "B1"],
    ["lower", { ...counts, urbanExchanged: 0, teachers: 0 }, 0.2, "B1"],
    ["lower", { ...counts, exchanged: 0, exchangeEligible: 0 }, 0.3, "B3"],
  ])("by the setting %s of %j: %p at %s", (way, given, actual, cell) => {
    expect(by(way, given).entry).toMatchObject({ actual, met: true, cell });
  });

  it("the lower of two waits for both", () => {
    const { entry, findings } = by("lower", { ...counts, teachers: null });
    expect(entry).toMatchObject({ actual: null, met: null, cell: "B4" });
    expect(findings).toMatchObject([{ code: "missing", cell: "B4", params: { field: "teachers" } }]);
    expect(by("eligible", { ...counts, teachers: null }).entry).toMatchObject({ actual: 0.2 });
  });

  it("a setting that names neither decides nothing", () => {
    expect(by("other", counts)).toMatchObject({
      entry: { actual: null, met: null, cell: "B1" },
      findings: [],
    });
    const none = judge({ ...both, setting: null }, counts, { settings: { way: "lower" } });
    expect(none.entry).toMatchObject({ actual: null, met: null });
  });

  it("a blank that both need is told once", () => {
    const shared = ratio([first, { ...second, denominator: first.denominator }], { setting: "way" });
    const given = { exchanged: 1, urbanExchanged: 1, exchangeEligible: null };
    const { findings } = by("lower", given, shared);
    expect(findings).toMatchObject([{ code: "missing", cell: "B3", params: { field: "exchangeEligible" } }]);
  });

  it("the nation's is asked where one of them is counted, a region's where all of one is there", () => {
    const region = { indicator: { region: "440700" } };
    const asked = (given: Figures, options: Options = {}) => judge(both, given, options).entry !== undefined;
    expect(asked({ urbanExchanged: 1 })).toBe(true);
    expect(asked({ teachers: 1 })).toBe(false);
    expect(asked({ urbanExchanged: 1 }, region)).toBe(false);
    expect(asked({ urbanExchanged: 1, exchangeEligible: 1 }, region)).toBe(false);
    expect(asked({ urbanExchanged: 1, teachers: null }, region)).toBe(true);
    expect(asked({ urbanExchanged: null, teachers: 5 }, region)).toBe(true);
    expect(asked({ teachers: 5 }, region)).toBe(false);
  });
});

describe("a whole that no form asks for", () => {
  it("is missing beside what is counted", () => {
    const { entry, findings } = judge(ONE, { exchanged: 5 });
    expect(entry).toMatchObject({ actual: null, met: null, cell: "B1" });
    const about = { code: "missing", severity: "warning", ...AT, cell: "B1", indicator: "G11" };
    const params = { field: "exchangeEligible", label: "交流轮岗", labelEn: "Exchange of teachers" };
    expect(findings).toEqual([{ ...about, ...NOT_TOLD, actual: null, required: null, source: null, params }]);
  });
});

describe("what cannot be", () => {
  const tell = (reason: string, actual: number, cell: string) => ({
    ...{ code: "impossible-value", severity: "warning", ...AT, cell, indicator: "G11" },
    ...{ ...NOT_TOLD, actual, required: null, source: null, params: { reason } },
  });

  it.each<[string, Partial<RatioFormula>, Partial<CountyPart>, Figures, boolean | null, readonly object[]]>([
    [
      "a negative figure, wherever it stands",
      {},
      {},
      { exchanged: 1, exchangeEligible: -2 },
      null,
      [tell("negative", -2, "B2")],
    ],
    ["some of nobody", {}, {}, { exchanged: 1, exchangeEligible: 0 }, null, [tell("no-pupils", 0, "B1")]],
    ["none of nobody is no wonder", {}, {}, { exchanged: 0, exchangeEligible: 0 }, true, []],
    [
      "more than the whole, where as much as possible is asked",
      {},
      {},
      { exchanged: 3, exchangeEligible: 2 },
      true,
      [tell("more-than-whole", 1.5, "B1")],
    ],
    [
      "more than the whole, where the whole is asked",
      {},
      makePart({ op: "=", requirement: { value: 1 } }),
      { exchanged: 3, exchangeEligible: 2 },
      null,
      [tell("more-than-whole", 1.5, "B1")],
    ],
    ["exactly the whole is no wonder", {}, {}, { exchanged: 2, exchangeEligible: 2 }, true, []],
    ["money is no part of a whole", {}, { unit: "元" }, { exchanged: 3, exchangeEligible: 2 }, true, []],
    [
      "more than the whole after something is taken off is no wonder",
      { numerator: sum(["exchanged"], ["deaths"]) },
      {},
      { exchanged: 4, exchangeEligible: 2, deaths: 1 },
      true,
      [],
    ],
    [
      "nor where the formula itself says how far it may overshoot",
      { cap: 2 },
      {},
      { exchanged: 3, exchangeEligible: 2 },
      true,
      [],
    ],
    [
      "a whole of which more is taken off than there is decides nothing",
      { denominator: sum(["exchangeEligible"], ["deaths"]) },
      {},
      { exchanged: 4, exchangeEligible: 2, deaths: 3 },
      null,
      [],
    ],
  ])("%s", (_, other, part, given, met, findings) => {
    const judged = judge(ratio([formula(other)]), given, { part });
    expect([judged.entry?.met, judged.findings]).toEqual([met, findings]);
  });
});

test("what overshoots counts as the most it can come to", () => {
  const capped = ratio([formula({ cap: 1 })]);
  const of = (exchanged: number, op: "=" | "<=") =>
    judge(capped, { exchanged, exchangeEligible: 2 }, { part: makePart({ op, requirement: { value: 1 } }) })
      .entry;
  expect(of(3, "=")).toMatchObject({ actual: 1, met: true });
  expect(of(3, "<=")).toMatchObject({ actual: 1, met: true });
  expect(of(1, "=")).toMatchObject({ actual: 0.5, met: false });
});

describe("what rounding would turn", () => {
  it("is a warning with the printed value", () => {
    const part = makePart({ stage: "初中", requirement: { value: 1 } });
    const { findings } = judge(ONE, { exchanged: 1999, exchangeEligible: 2000 }, { part });
    expect(findings[0]).toEqual({
      ...{ code: "rounding-decides", severity: "warning", ...AT, cell: "B1", indicator: "G11" },
      ...{ ...NOT_TOLD, stage: "初中", actual: 0.9995, required: 1, source: SOURCE },
      params: { rounded: 1, of: "county", unit: "比例", decimals: 1 },
    });
  });

  it.each([
    ["元", 599_999.6, ["rounding-decides", "county-below-standard"]],
    ["元", 599_999.4, ["county-below-standard"]],
    ["比例", 599_999.6, ["county-below-standard"]],
  ] as const)("goes by the decimals of %s: %d for 100", (unit, exchanged, codes) => {
    const part = makePart({ unit, decimals: 2, requirement: { value: 6000 } });
    const judged = judge(ONE, { exchanged, exchangeEligible: 100 }, { part });
    expect(judged.codes.filter((code) => code !== "impossible-value")).toEqual(codes);
  });
});

describe("the form's own result", () => {
  const printed = (value: number | null, given: Figures) =>
    judge(ratio([formula()], { printed: "exchangedShare" }), { ...given, exchangedShare: value });

  it.each<[number | null, Figures, readonly string[]]>([
    [0.2, { exchanged: 2, exchangeEligible: 10 }, []],
    [0.3, { exchanged: 2, exchangeEligible: 10 }, ["value-mismatch"]],
    [null, { exchanged: 2, exchangeEligible: 10 }, []],
    [0.5, { exchanged: 0, exchangeEligible: 0 }, []],
    [0.5, { exchanged: null, exchangeEligible: 10 }, []],
    [null, { exchanged: null, exchangeEligible: 10 }, ["missing"]],
  ])("%p beside %j: %j", (value, given, codes) => {
    expect(printed(value, given).codes).toEqual(codes);
  });
});

test("a figure that is no number is told as such", () => {
  const broken: CountyFigure = { ...figure(null, "B9"), lack: "error" };
  const given = facts({ exchanged: 1 });
  const figures = new Map([...given.figures, [figureKey("exchangeEligible"), broken] as const]);
  expect(judge(ONE, { ...given, figures }).findings).toMatchObject([{ code: "formula-error", cell: "B9" }]);
});
