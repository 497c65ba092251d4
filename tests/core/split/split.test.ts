import fc from "fast-check";
import { splitFor, splitPremises, type Shares } from "../../../src/core/split/split";
import type { Split } from "../../../src/core/standard";
import { NATIONAL } from "../../support/national-standard";
import { SPLIT_EXAMPLE } from "../cases/split-example";

const rule = (id: Split["id"]): Split => NATIONAL.splits.find((split) => split.id === id) as Split;
const nineYear = rule("nine-year");
const secondary = rule("complete-secondary");
const twelveYear = rule("twelve-year");

test("the published example", () => {
  const { books, pupils, primary, junior } = SPLIT_EXAMPLE;
  const shares = splitPremises(books, pupils, nineYear) as Shares;
  expect(shares.primary).toBeCloseTo(primary, 9);
  expect(shares.junior).toBeCloseTo(junior, 9);
  expect(shares.senior).toBe(0);
});

test("a complete secondary school: B/(B+1.2C)", () => {
  const shares = splitPremises(3400, { primary: 0, junior: 500, senior: 1000 }, secondary);
  expect(shares).toEqual({ primary: 0, junior: 1000, senior: 2400 });
});

test("a twelve-year school: A : 1.1B : 1.32C", () => {
  const shares = splitPremises(342, { primary: 100, junior: 100, senior: 100 }, twelveYear) as Shares;
  expect(shares.primary).toBeCloseTo(100, 10);
  expect(shares.junior).toBeCloseTo(110, 10);
  expect(shares.senior).toBeCloseTo(132, 10);
});

test("the parts are the whole, and a pupil more never takes a share away", () => {
  const pupils = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e7 }), pupils, pupils, (total, primary, junior) => {
      const shares = splitPremises(total, { primary, junior, senior: 0 }, nineYear) as Shares;
      const more = splitPremises(total, { primary: primary + 1, junior, senior: 0 }, nineYear) as Shares;
      expect(shares.primary + shares.junior + shares.senior).toBeCloseTo(total, 6);
      expect(more.primary).toBeGreaterThanOrEqual(shares.primary);
    }),
  );
});

test.each([
  ["no pupils", 100, { primary: 0, junior: 0, senior: 0 }],
  ["pupils of a stage missing", 100, { primary: NaN, junior: 5, senior: 0 }],
  ["negative pupils", 100, { primary: -5, junior: 10, senior: 0 }],
  ["the total missing", NaN, { primary: 5, junior: 5, senior: 0 }],
  ["a negative total", -1, { primary: 5, junior: 5, senior: 0 }],
  ["a stage that the rule does not know", 100, { primary: 5, junior: 5, senior: 5 }],
  ["pupils beyond measure", 100, { primary: Infinity, junior: 5, senior: 0 }],
])("nobody can say: %s", (_, total, pupils) => {
  expect(splitPremises(total, pupils, nineYear)).toBeNull();
});

test("nothing is split into nothing", () => {
  expect(splitPremises(0, { primary: 5, junior: 5, senior: 0 }, nineYear)).toEqual({
    primary: 0,
    junior: 0,
    senior: 0,
  });
});

test.each([
  [{ primary: 5, junior: 5, senior: 0 }, "nine-year"],
  [{ primary: 0, junior: 5, senior: 5 }, "complete-secondary"],
  [{ primary: 5, junior: 5, senior: 5 }, "twelve-year"],
  [{ primary: 5, junior: 0, senior: 0 }, undefined],
  [{ primary: 0, junior: 5, senior: 0 }, undefined],
  [{ primary: 5, junior: 0, senior: 5 }, undefined],
])("the rule for %p is %p", (pupils, id) => {
  expect(splitFor(pupils, NATIONAL.splits)?.id).toBe(id);
});
