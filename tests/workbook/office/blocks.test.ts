import fc from "fast-check";
import { cellsOf, halve, planRequests, readLimits } from "../../../src/workbook/office/blocks";

const area = (rows: number, columns: number) => ({ top: 3, left: 1, bottom: 2 + rows, right: columns });

test("every row of every sheet is asked for once, in order, within the limits", () => {
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 5000 }),
    columns: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(fc.option(size)), (sizes) => {
      const limits = { cellsPerBlock: 2000, cellsPerSync: 6000 };
      const used = sizes.map((each) => each && area(each.rows, each.columns));
      const requests = planRequests(used, limits);
      for (const request of requests) {
        expect(request.reduce((sum, block) => sum + cellsOf(block.area), 0)).toBeLessThanOrEqual(6000);
      }
      used.forEach((whole, sheet) => {
        let row = 3;
        for (const block of requests.flat().filter((each) => each.sheet === sheet)) {
          expect(block.area.top).toBe(row);
          expect(cellsOf(block.area)).toBeLessThanOrEqual(2000);
          row = block.area.bottom + 1;
        }
        expect(row).toBe(whole ? whole.bottom + 1 : 3);
      });
    }),
  );
});

test("one request holds a county in a browser, and a province on the desktop", () => {
  expect(planRequests([area(1500, 30)], readLimits(true))).toHaveLength(1);
  expect(planRequests([area(13_000, 30)], readLimits(false))).toHaveLength(1);
});

test("a request is halved until a single row is left", () => {
  const block = { sheet: 0, area: area(2, 10) };
  expect(halve([block, block])).toEqual([[block], [block]]);
  const [upper, lower] = halve([block]) ?? [];
  expect([upper?.[0]?.area.bottom, lower?.[0]?.area.top]).toEqual([3, 4]);
  expect(halve([{ sheet: 0, area: area(1, 10) }])).toBeNull();
});
