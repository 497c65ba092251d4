import fc from "fast-check";
import { Level } from "../../../src/core/indicator/level";
import { judgeSchool } from "../../../src/core/verdict/school";

const { unknown: U, belowFloor: F, belowStandard: S, met: M } = Level;

test.each([
  ["all seven reached", [M, M, M, M, M, M, M], "pass", 7],
  ["one below the standard, above 85 %", [M, M, S, M, M, M, M], "pass", 6],
  ["two below the standard", [M, S, S, M, M, M, M], "fail", 5],
  ["one below 85 %", [M, M, M, M, M, M, F], "fail", 6],
  ["one not filled in, six reached: it could be below 85 %", [U, M, M, M, M, M, M], "incomplete", 6],
  ["one not filled in, one below: it could be the second", [U, S, M, M, M, M, M], "incomplete", 5],
  ["nothing filled in", [U, U, U, U, U, U, U], "incomplete", 0],
  ["two below, the rest not filled in: no blank can save it", [S, S, U, U, U, U, U], "fail", 0],
  ["one below 85 %, the rest not filled in", [U, U, U, F, U, U, U], "fail", 0],
  ["one below, the rest not filled in", [U, U, S, U, U, U, U], "incomplete", 0],
])("%s", (_, levels, verdict, met) => {
  expect(judgeSchool(levels, 6)).toEqual({ verdict, met });
  expect(judgeSchool(Uint8Array.from(levels), 6)).toEqual({ verdict, met });
});

test("a blank means: some ways of filling it pass and some fail, or all fail", () => {
  const level = fc.constantFrom(U, F, S, M);
  fc.assert(
    fc.property(fc.array(level, { minLength: 7, maxLength: 7 }), (levels) => {
      const fillings = levels.reduce<number[][]>(
        (all, one) =>
          all.flatMap((rest) => (one === U ? [F, S, M] : [one]).map((filled) => [...rest, filled])),
        [[]],
      );
      const outcomes = new Set(fillings.map((filled) => judgeSchool(filled, 6).verdict));
      const expected = outcomes.size === 1 ? [...outcomes][0] : "incomplete";
      expect(judgeSchool(levels, 6).verdict).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test("the number that must be reached is the standard's", () => {
  expect(judgeSchool([M, M, S, S], 2).verdict).toBe("pass");
  expect(judgeSchool([M, M, S, S], 3).verdict).toBe("fail");
});
