import { localDay } from "../../src/core/day";

/** A moment where the clock on the wall is so many minutes behind that of Greenwich. */
const at = (moment: string, behind: number): Date =>
  Object.assign(new Date(moment), { getTimezoneOffset: () => behind });

test.each([
  ["2026-01-31T23:30:00Z", -480, "2026-02-01"],
  ["2026-01-31T15:59:00Z", -480, "2026-01-31"],
  ["2026-01-31T16:00:00Z", -480, "2026-02-01"],
  ["2026-02-01T04:59:00Z", 300, "2026-01-31"],
  ["2026-02-01T05:00:00Z", 300, "2026-02-01"],
  ["2026-02-01T00:00:00Z", 0, "2026-02-01"],
])("%s, %p minutes behind Greenwich, is on %s", (moment, behind, day) => {
  expect(localDay(at(moment, behind))).toBe(day);
});
