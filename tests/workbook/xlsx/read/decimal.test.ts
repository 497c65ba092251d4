import fc from "fast-check";
import { parseDecimal } from "../../../../src/workbook/xlsx/read/decimal";

function parse(text: string): number {
  const bytes = new TextEncoder().encode(`>${text}<`);
  return parseDecimal(bytes, 1, bytes.length - 1);
}

const same = (text: string) => Object.is(parse(text), Number(text));

describe("parseDecimal", () => {
  it("reads what JavaScript prints of any double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => same(String(value))),
      { numRuns: 5000 },
    );
  });

  it("reads 15 to 21 digits exactly as Number does", () => {
    const digits = fc.integer({ min: 15, max: 21 });
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), digits, (value, count) =>
        same(value.toPrecision(count)),
      ),
      { numRuns: 5000 },
    );
  });

  it("reads what Excel writes with an exponent", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 17 }),
        (value, digits) => same(value.toExponential(digits).replace("e", "E")),
      ),
      { numRuns: 5000 },
    );
  });

  it("rounds the numbers half way between two doubles as Number does", () => {
    const half = fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n - 1n });
    fc.assert(
      fc.property(half, (odd) => same(String(odd)) && same(`${odd}0`) && same(`${odd}.0`)),
      { numRuns: 5000 },
    );
    fc.assert(fc.property(fc.integer({ min: 0 }), (whole) => same(`${whole}.5`) && same(`${whole}.125000`)));
  });

  it.each([
    "0",
    "-0",
    "0.0",
    "000",
    "00012.50",
    ".5",
    "5.",
    "+5",
    " 5 ",
    "1e3",
    "1E-300",
    "1e+22",
    "0e9",
    "9007199254740993",
    "123456789012345678901234567890",
    "0.00000000000000000000000000001",
    "1e400",
  ])("reads %j", (text) => {
    expect(parse(text)).toBe(Number(text));
  });

  it.each([
    "",
    " ",
    "-",
    ".",
    "-.",
    "1.2.3",
    "--1",
    "1 2",
    "0x10",
    "1e",
    "1e+",
    "e5",
    "Infinity",
    "NaN",
    "１２",
    "1,5",
    "一",
  ])("finds no number in %j", (text) => {
    expect(parse(text)).toBeNaN();
  });
});
