import { classLimits } from "../../../../src/core/county/large-classes/class-limits";
import { standardOf } from "../../../support/county-facts";

const { county } = standardOf();
const sizes = county.filter(({ id }) => id === "G5");
const [primary, junior] = sizes.flatMap(({ parts }) => parts);

it("a class has at most 45 pupils in the primary stage and 50 in the junior one", () => {
  expect(classLimits({ county })).toEqual({ 小学: 45, 初中: 50 });
});

it("there is no limit where the standard names none", () => {
  const others = county.filter(({ id }) => id !== "G5");
  expect(classLimits({ county: others })).toEqual({ 小学: Infinity, 初中: Infinity });
});

it("there is no limit for a stage that has no part, or one without a number", () => {
  const only = (...parts: (typeof primary)[]) =>
    sizes.map((one) => ({ ...one, parts: parts.flatMap((part) => part ?? []) }));
  expect(classLimits({ county: only(junior) })).toEqual({ 小学: Infinity, 初中: 50 });
  const unnumbered = primary && { ...primary, requirement: { ...primary.requirement, value: null } };
  expect(classLimits({ county: only(unnumbered) })).toEqual({ 小学: Infinity, 初中: Infinity });
});

it("a part of a stage that asks for something else than class sizes is no limit", () => {
  const answered = primary && { ...primary, check: { kind: "document" as const } };
  const parts = [answered, junior].flatMap((part) => part ?? []);
  expect(classLimits({ county: sizes.map((one) => ({ ...one, parts })) })).toEqual({
    小学: Infinity,
    初中: 50,
  });
});
