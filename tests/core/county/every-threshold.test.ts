import type { CountyPart, CountyStandard, Operator } from "../../../src/core/county-standard";
import { knownRegions } from "../../../src/standards/find-region";
import { facts, judgeFacts, standardOf, type Figures } from "../../support/county-facts";

const DAY = "2026-11-01";
const WHOLE = 1_000_000;

/** A part of a region's standard that is held against one number, and how that number is put into the forms. */
interface Case {
  readonly name: string;
  readonly region: string;
  readonly indicator: string;
  readonly op: Operator;
  readonly required: number;
  /** What the forms say when the part comes to a value; null is a blank. */
  readonly given: (value: number | null) => Figures;
}

function caseOf(region: string, { id, parts }: CountyStandard, part: CountyPart): Case[] {
  const { check, op, requirement, label } = part;
  const required = requirement.value;
  if (required === null) return [];
  const about = { name: `${region} ${id} ${label ?? ""}`, region, indicator: id, op, required };
  if (check.kind === "input") {
    const { field, each } = check;
    const isShared =
      parts.filter((one) => one.check.kind === "input" && one.check.field === field).length > 1;
    const group = each?.[0] ?? (isShared ? label : null);
    return [{ ...about, given: (value) => ({ [group === null ? field : `${field}|${group}`]: value }) }];
  }
  if (check.kind !== "ratio" || check.formulas.length > 1) return [];
  const { numerator, denominator } = check.formulas[0]!;
  const [top, bottom] = [numerator.plus[0]!, denominator.plus[0]!];
  const others = [...numerator.plus, ...numerator.minus, ...denominator.plus, ...denominator.minus];
  const rest = Object.fromEntries(others.map((field) => [field, 0]));
  return [
    {
      ...about,
      given: (value) => ({ ...rest, [bottom]: WHOLE, [top]: value === null ? null : value * WHOLE }),
    },
  ];
}

const CASES = knownRegions().flatMap(({ code }) => {
  const { county, targets } = standardOf(code, DAY);
  return [...county, ...targets].flatMap((each) => each.parts.flatMap((part) => caseOf(code, each, part)));
});

const MET: Readonly<Record<Operator, readonly [under: boolean, exact: boolean, over: boolean]>> = {
  ">=": [false, true, true],
  ">": [false, false, true],
  "<=": [true, true, false],
  "<": [true, false, false],
  "=": [false, true, false],
};

function metWith({ region, indicator, required, given }: Case, value: number | null): (boolean | null)[] {
  const { results } = judgeFacts(facts(given(value)), standardOf(region, DAY));
  return results
    .filter((one) => one.indicator === indicator && one.required === required)
    .map(({ met }) => met);
}

describe("every figure of the nation and of each region that a number is held against", () => {
  it("is one of many", () => {
    expect(new Set(CASES.map(({ region }) => region)).size).toBe(6);
    expect(CASES.length).toBeGreaterThan(80);
  });

  it.each(CASES.map((one) => [one.name, one] as const))("%s: under, exactly, over, blank", (_, one) => {
    const step = Math.max(one.required, 1) / WHOLE;
    const [under, exact, over] = MET[one.op];
    expect(metWith(one, one.required - step)).toContain(under);
    expect(metWith(one, one.required)).toContain(exact);
    // More than the whole cannot be, and decides nothing.
    expect(metWith(one, one.required + step)).not.toContain(!over);
    expect(metWith(one, null)).not.toContain(true);
    expect(metWith(one, null)).not.toContain(false);
  });
});
