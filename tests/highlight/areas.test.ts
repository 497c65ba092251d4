import fc from "fast-check";
import { areaName } from "../../src/core/address";
import { bounded, columnAreas, MAX_AREAS, MAX_LIST_LENGTH, runs } from "../../src/highlight/areas";

describe("areas of a rule", () => {
  test("consecutive rows become one area, in order, doubles once", () => {
    expect(runs([7, 3, 4, 5, 9, 8, 4])).toEqual([
      { top: 3, bottom: 5 },
      { top: 7, bottom: 9 },
    ]);
    expect(columnAreas(6, [5, 6, 8]).map(areaName)).toEqual(["G6:G7", "G9"]);
  });

  test("hold exactly the rows they were made from", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400)), (rows) => {
        const held = runs(rows).flatMap(({ top, bottom }) =>
          Array.from({ length: bottom - top + 1 }, (_, step) => top + step),
        );
        expect(held).toEqual([...rows].sort((one, other) => one - other));
      }),
    );
  });

  test("are cut so that no list is longer than Excel takes, and none is lost", () => {
    const every = Array.from({ length: 30_000 }, (_, index) => index * 2);
    const areas = columnAreas(16_000, every);
    const parts = bounded(areas);
    expect(parts.flat()).toEqual(areas);
    for (const part of parts) {
      expect(part.map(areaName).join(",").length).toBeLessThanOrEqual(MAX_LIST_LENGTH);
      expect(part.length).toBeLessThanOrEqual(MAX_AREAS);
    }
    expect(parts.length).toBe(Math.ceil(every.length / MAX_AREAS));
  });
});
