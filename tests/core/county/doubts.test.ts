import { saysSame, tellImpossible, tellMismatch } from "../../../src/core/county/doubts";
import { gapOfRatio } from "../../../src/core/county/gap-of-ratio";
import { asPrinted, ratioMeets, valueMeets } from "../../../src/core/county/meets";
import type { CountyField } from "../../../src/core/county-field";
import type { Operator } from "../../../src/core/county-standard";
import { figure } from "../../support/county-facts";
import { judging, makePart } from "../../support/part-context";

const NOTHING_ELSE = { school: null, required: null, floor: null, gap: null, source: null };
const WARNED = { ...NOTHING_ELSE, severity: "warning", file: "县.xlsx", sheet: "表4", cell: "B1" };

test.each<[Operator, boolean, boolean, boolean]>([
  [">=", false, true, true],
  [">", false, false, true],
  ["<=", true, true, false],
  ["<", true, false, false],
  ["=", false, true, false],
])("asked %s 45: 44 %s, 45 %s, 46 %s", (op, under, exact, over) => {
  expect([44, 45, 46].map((value) => valueMeets(value, op, 45))).toEqual([under, exact, over]);
  expect([199, 200, 201].map((value) => ratioMeets(value, 200, op, 1))).toEqual([under, exact, over]);
});

test.each([
  [0.99951, true, 1, 1],
  [0.9949, true, 0, 0.99],
  [5999.996, false, 2, 6000],
  [5999.994, false, 2, 5999.99],
])("%d (a share: %s) to %d decimals prints as %d", (value, isShare, decimals, printed) => {
  expect(asPrinted(value, isShare, decimals)).toBe(printed);
});

describe("a figure that cannot be", () => {
  it.each([
    [null, {}],
    ["teachers" as const, { field: "teachers" }],
  ])("of field %p is a warning with its reason", (field, named) => {
    const { context, findings } = judging(makePart({ stage: "初中" }));
    tellImpossible(context, field, figure(-1), -1, "negative");
    const about = { code: "impossible-value", indicator: "G11", stage: "初中", actual: -1 };
    expect(findings).toEqual([{ ...WARNED, ...about, params: { reason: "negative", ...named } }]);
  });
});

describe("a printed result beside its own figures", () => {
  it("that differs is a warning with both and the unit", () => {
    const { context, findings } = judging(makePart({ stage: "小学" }));
    tellMismatch(context, figure(5000), 6000, "specialFundPerPupil");
    const params = { printed: 5000, field: "specialFundPerPupil", unit: "元" };
    const about = { code: "value-mismatch", indicator: "G11", actual: 6000, params };
    expect(findings).toEqual([{ ...WARNED, ...about, stage: "小学" }]);
  });

  it("of no one part is of no one stage", () => {
    const { context, findings } = judging(makePart({ stage: "小学" }));
    const { indicator, tell } = context;
    tellMismatch({ indicator, tell }, figure(5), 6, "teachers");
    expect(findings).toMatchObject([{ stage: null, params: { unit: "人" } }]);
  });

  it.each([
    ["half of the last digit", 0.98, 0.01, 0.985, true],
    ["more than half of it", 0.98, 0.01, 0.9851, false],
    ["the whole last digit", 0.98, 0.01, 0.99, false],
    ["no digits known: the same", 0.985, null, 0.985, true],
    ["no digits known: another", 0.98, null, 0.985, false],
    ["the noise of a large sum", 1_000_000, null, 1_000_000.0005, true],
    ["more than the noise of a large sum", 1_000_000, null, 1_000_000.002, false],
    ["the noise beside nothing", 0, null, 1e-10, true],
    ["exactly the noise", 0, null, 1e-9, true],
    ["more than the noise beside nothing", 0, null, 2e-9, false],
    ["a blank", null, 0.01, 0, false],
  ])("%s: %p of grain %p says %d: %s", (_, value, grain, reckoned, same) => {
    expect(saysSame(figure(value, "B1", grain), reckoned)).toBe(same);
  });
});

describe("what a share needs more", () => {
  const sum = (plus: readonly CountyField[], minus: readonly CountyField[] = []) => ({ plus, minus });
  const gap = (plus: readonly CountyField[], numerator: number, denominator: number, required: number) =>
    gapOfRatio(
      { id: "only", numerator: sum(plus), denominator: sum(["teachers"]), cap: null },
      numerator,
      denominator,
      required,
    );

  it.each([
    ["a part of a person is a person", "exchanged", 19, 201, 0.1, { amount: 2, unit: "人" }],
    ["whole people stay", "exchanged", 19, 200, 0.1, { amount: 1, unit: "人" }],
    ["money is not rounded", "publicFund", 100.5, 1, 101.25, { amount: 0.75, unit: "元" }],
    ["nothing where it is reached", "exchanged", 20, 200, 0.1, null],
    ["nothing where more is there", "exchanged", 21, 200, 0.1, null],
    ["nothing where only noise lacks", "exchanged", 20 - 1e-13, 200, 0.1, null],
  ] as const)("%s", (_, field, numerator, denominator, required, expected) => {
    expect(gap([field], numerator, denominator, required)).toEqual(expected);
  });

  it("has the unit of its first field, none where it has no field", () => {
    expect(gap(["trainingBudget", "exchanged"], 1, 10, 0.25)).toEqual({ amount: 1.5, unit: "元" });
    expect(gap([], 1, 10, 0.25)).toEqual({ amount: 2, unit: "" });
  });

  it.each([
    [sum(["graduates"], ["transferredIn"]), sum(["entrants"])],
    [sum(["graduates"]), sum(["entrants"], ["deaths"])],
    [sum(["graduates"], ["transferredIn"]), sum(["entrants"], ["deaths"])],
  ])("is not told where something is taken off: %j of %j", (numerator, denominator) => {
    expect(gapOfRatio({ id: "only", numerator, denominator, cap: null }, 90, 100, 0.95)).toBeNull();
  });
});
