import fc from "fast-check";
import { generalNumber } from "../../src/workbench/grid/general-number";

it.each<[number, number, string | null]>([
  [4.91329479768786, 20, "4.913294798"],
  [4.91329479768786, 8, "4.913295"],
  [4.91329479768786, 4, "4.91"],
  [5564.48135, 7, "5564.48"],
  [5564.98135, 5, "5565"],
  [5564.98135, 1, "5565"],
  [-5564.98135, 8, "-5564.98"],
  [2.0000001, 6, "2"],
  [1.5, 8, null],
  [1869, 2, null],
  [12345678901.5, 20, null],
  [0.00001234, 20, null],
  [NaN, 20, null],
])("%d in %d characters is %j", (value, characters, text) => {
  expect(generalNumber(value, characters)).toBe(text);
});

test("what is shown fits, and is the number rounded", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 9e9, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (value, characters) => {
        const text = generalNumber(value, characters);
        if (text === null) return;
        const [whole = "", decimals = ""] = text.split(".");
        expect(text.length).toBeLessThanOrEqual(Math.max(whole.length, Math.min(characters, 11)));
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(
          0.5001 * 10 ** -decimals.length + 1e-9 * value,
        );
      },
    ),
  );
});
