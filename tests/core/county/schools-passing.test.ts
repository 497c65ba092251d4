import type { SchoolResult, Verdict } from "../../../src/core/report/report";
import { entry, facts, judgeFacts, standardOf } from "../../support/county-facts";

const sixian = standardOf("341324", "2025-01-01");
const schools = (...verdicts: readonly Verdict[]) =>
  verdicts.map((verdict) => ({ verdict, file: "县.xlsx", sheet: "表2-2" }) as SchoolResult);

test.each<[readonly Verdict[], boolean | null, number]>([
  [["pass", "pass"], true, 1],
  [["pass", "fail"], false, 0.5],
  [["pass", "incomplete"], null, 0.5],
  [["fail", "incomplete"], false, 0],
  [["pass", "excluded"], true, 1],
])("%p: %p", (verdicts, met, actual) => {
  const judged = judgeFacts(facts({}), sixian, schools(...verdicts));
  expect(entry(judged, "all-schools-passing")).toMatchObject({
    ...{ met, actual, required: 1 },
    ...{ file: "县.xlsx", sheet: "表2-2", cell: null },
  });
});

test("without a school that counts there is nothing to judge", () => {
  expect(judgeFacts(facts({}), sixian, schools("excluded")).results).toEqual([]);
});

test("before its day a school that fails is a warning", () => {
  const { findings } = judgeFacts(facts({}), standardOf("341324", "2024-12-30"), schools("fail"));
  expect(findings).toMatchObject([{ code: "county-below-standard", severity: "warning" }]);
});
