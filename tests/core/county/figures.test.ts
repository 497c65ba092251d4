import { figureOf, tellLack, type FigureContext } from "../../../src/core/county/figures";
import { NO_FACTS, type CountyFigure, type Lack } from "../../../src/core/county/facts";
import { relaxedRequirement } from "../../../src/core/county/relaxed";
import { tellTotals } from "../../../src/core/county/totals";
import type { Finding } from "../../../src/core/report/report";
import { facts, figure, school } from "../../support/county-facts";
import { judging, makePart, makeRelaxation } from "../../support/part-context";

describe("the figure of a field", () => {
  const of = (given: Readonly<Record<string, number | null>>, schools = NO_FACTS.schools) => {
    const context: FigureContext = {
      indicator: { id: "exchange-of-all", relatesTo: "G11" },
      facts: facts(given, { schools }),
    };
    return figureOf(context, "teachers");
  };
  const gives = (name: string, teachers: number | null) => school({ name, figures: { teachers } });

  it.each([
    ["its own item", { "exchange-of-all:teachers": 1, "G11:teachers": 2, teachers: 3 }, 1],
    ["the item it is near to", { "G12:teachers": 1, "G11:teachers": 2, teachers: 3 }, 2],
    ["any form", { "G12:teachers": 1, teachers: 3 }, 3],
    ["not a blank, where another is filled in", { "exchange-of-all:teachers": null, teachers: 3 }, 3],
    ["a blank, where nothing is filled in", { "exchange-of-all:teachers": null }, null],
  ])("is that of %s", (_, given, value) => {
    expect(of(given)?.value).toBe(value);
  });

  it("is the county's before the sum of its schools, and the sum before a blank", () => {
    const schools = [gives("甲", 10), gives("乙", 20)];
    expect(of({ teachers: 31 }, schools)?.value).toBe(31);
    expect(of({ teachers: null }, schools)).toMatchObject({ value: 30, file: "甲.xlsx", cell: "E30" });
  });

  it("is open with the first school that lacks it", () => {
    const schools = [gives("甲", 10), gives("乙", null), gives("丙", null), school({ name: "丁" })];
    expect(of({}, schools)).toMatchObject({ value: null, file: "乙.xlsx" });
  });

  it("of one school only is the school's, with its digits; a sum has none", () => {
    const alone: CountyFigure = figure(0.985, "E9", 0.001);
    const one = { ...school({}), figures: new Map([["teachers", alone]]) };
    expect(of({}, [school({ name: "丁" }), one])).toEqual(alone);
    expect(of({}, [one, one])).toEqual({ ...alone, value: 1.97, grain: null });
    expect(of({}, [school({})])).toBeNull();
  });
});

describe("a figure that is not there", () => {
  it.each<[Lack | null, string, object]>([
    ["blank", "missing", {}],
    ["unread", "missing", { unread: 1 }],
    ["text", "not-a-number", {}],
    ["error", "formula-error", {}],
    ["not-computed", "formula-not-computed", {}],
    [null, "missing", {}],
  ])("%p is told as %s", (lack, code, more) => {
    const { context, findings } = judging(makePart({ stage: "小学" }));
    tellLack(context, "teachers", { file: "县.xlsx", sheet: "表4", cell: "B1", lack }, "甲");
    expect(findings).toEqual([
      {
        ...{ code, severity: "warning", file: "县.xlsx", sheet: "表4", cell: "B1", indicator: "G11" },
        ...{
          school: "甲",
          stage: "小学",
          actual: null,
          required: null,
          floor: null,
          gap: null,
          source: null,
        },
        params: { field: "teachers", label: "交流轮岗", labelEn: "Exchange of teachers", ...more },
      },
    ]);
  });
});

describe("the county's figure and the sum of its schools", () => {
  const gives = (name: string, teachers: number | null | undefined) =>
    school({ name, figures: teachers === undefined ? {} : { teachers } });
  const told = (total: number | null, ...given: readonly (number | null | undefined)[]) => {
    const findings: Finding[] = [];
    const schools = given.map((teachers, place) => gives(`${place + 1}小`, teachers));
    tellTotals(facts({ teachers: total }, { schools }), (one) => findings.push(one));
    return findings;
  };

  it("that differ are a warning with both", () => {
    expect(told(200, 100, 101)).toEqual([
      {
        ...{ code: "total-mismatch", severity: "warning", file: "县.xlsx", sheet: "表4", cell: "B1" },
        ...{ indicator: "teachers", actual: 201, params: { printed: 200 } },
        ...{ school: null, stage: null, required: null, floor: null, gap: null, source: null },
      },
    ]);
  });

  it.each<[string, number | null, readonly (number | null | undefined)[]]>([
    ["are the same", 201, [100, 101]],
    ["are of one school only", 200, [100]],
    ["are of a county that is blank", null, [100, 101]],
    ["are of schools of which one is blank", 200, [100, null]],
    ["are of schools of which one does not give it", 200, [100, undefined]],
  ])("that %s are not told", (_, total, given) => {
    expect(told(total, ...given)).toEqual([]);
  });
});

describe("what is asked of one school", () => {
  const ON = { settings: { relaxSchoolSize: true } };
  const most = (value: number | null, op: "<=" | "<" | ">=") =>
    makePart({
      op,
      requirement: { value },
      relaxations: [
        makeRelaxation({ stage: "小学", value: op === ">=" ? 1600 : 2400 }),
        makeRelaxation({ when: "built-by-2016", value: op === ">=" ? 1800 : 2200 }),
      ],
    });
  const old = { "built-by-2010": true };
  const older = { ...old, "built-by-2016": true };
  const both = { 小学: 1000, 初中: 1000 };

  it.each([
    ["a junior school that no relaxation is for", "<=", { 初中: 1 }, old, 2000],
    ["a primary school with one", "<=", { 小学: 1 }, old, 2400],
    ["a primary school with two: the weaker", "<=", { 小学: 1 }, older, 2400],
    ["two stages: the stricter", "<=", both, older, 2200],
    ["two stages, one of them relaxed: the stricter", "<=", both, old, 2000],
    ["fewer than: the weaker is the higher, too", "<", { 小学: 1 }, older, 2400],
    ["fewer than, of two stages", "<", both, older, 2200],
    ["at least: the weaker is the lower", ">=", { 小学: 1 }, older, 1600],
    ["at least, of two stages", ">=", both, older, 1800],
    ["no stage known", "<=", {}, older, 2000],
  ] as const)("%s", (_, op, pupils, traits, asked) => {
    const { context } = judging(most(2000, op), ON);
    expect(relaxedRequirement(context, school({ pupils, traits }))).toBe(asked);
  });

  it("is nothing where no number is asked, whatever may be relaxed", () => {
    const { context } = judging(most(null, "<="), ON);
    expect(relaxedRequirement(context, school({ traits: older }))).toBeNull();
  });

  it("is relaxed by the setting or for this school alone, and only where the form says that it is one", () => {
    const { context } = judging(most(2000, "<="));
    const relaxed = { ...school({ traits: old }), switched: ["built-by-2010" as const] };
    expect(relaxedRequirement(context, school({ traits: old }))).toBe(2000);
    expect(relaxedRequirement(context, relaxed)).toBe(2400);
    expect(relaxedRequirement(context, { ...school({}), switched: ["built-by-2010"] })).toBe(2000);
  });
});
