import { mendZeros, type BlankLookup } from "../../../src/functions/blanks/mend-zeros";
import { handOver } from "../../../src/blanks/hand-over";
import { column } from "../../support/custom-functions";

function lookup(empty: readonly (readonly [number, number])[]) {
  const asked: (readonly string[])[] = [];
  const lookUp: BlankLookup = async (addresses) => {
    asked.push(addresses);
    return addresses.map(() => (row, at) => empty.some(([r, c]) => r === row && c === at));
  };
  return { asked, lookUp };
}

test("before any call nobody knows how blanks arrive", () => {
  expect(handOver()).toBe("untested");
});

test("where no 0 stands nothing is looked up, and the answer comes at once", () => {
  const { asked, lookUp } = lookup([]);
  const ranges = [column(1, 2), column(3, 4)];
  expect(mendZeros(ranges, ["S!A1:A2", "S!B1:B2"], lookUp)).toBe(ranges);
  expect(asked).toEqual([]);
});

test("only the ranges with a 0 are looked up, once for the whole call", async () => {
  const { asked, lookUp } = lookup([[1, 0]]);
  const mended = await mendZeros([column(1, 0, 0), column(5, 6, 7)], ["S!A1:A3", "S!B1:B3"], lookUp);
  expect(asked).toEqual([["S!A1:A3"]]);
  expect(mended).toEqual([column(1, null, 0), column(5, 6, 7)]);
  expect(handOver()).toBe("zero");
});

test("an Excel that hands over null for a blank is believed about its zeros", () => {
  const { asked, lookUp } = lookup([]);
  const ranges = [column(0, null)];
  expect(mendZeros(ranges, ["S!A1:A2"], lookUp)).toBe(ranges);
  expect(asked).toEqual([]);
  expect(handOver()).toBe("blank");
});

test("what is no range of cells, and what nobody can look up, stays", () => {
  const { lookUp } = lookup([[0, 0]]);
  expect(mendZeros([column(0)], [undefined], lookUp)).toEqual([column(0)]);
  expect(mendZeros([column(0)], [""], lookUp)).toEqual([column(0)]);
  expect(mendZeros([column(0)], ["S!A1"], null)).toEqual([column(0)]);
});
