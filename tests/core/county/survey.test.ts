import { judgeSurvey } from "../../../src/core/county/survey";
import { entry, facts, judgeFacts, school } from "../../support/county-facts";
import { judging, makePart } from "../../support/part-context";

test.each([
  [850, 1000, true],
  [849, 1000, false],
  [851, 1000, true],
  [null, 1000, null],
])("%p of %p satisfied: %p", (satisfiedForms, validForms, met) => {
  expect(entry(judgeFacts(facts({ satisfiedForms, validForms })), "S1").met).toBe(met);
});

test("nobody asked is nobody content: 0 of 0 decides nothing, and says which figure cannot be", () => {
  const judged = judgeFacts(facts({ satisfiedForms: 0, validForms: 0 }));
  expect(entry(judged, "S1")).toMatchObject({ actual: null, met: null });
  expect(judged.findings).toMatchObject([
    { code: "impossible-value", indicator: "S1", params: { field: "validForms", reason: "no-pupils" } },
  ]);
});

test("each group of the form has an entry of its own, and one that fails is told", () => {
  const judged = judgeFacts(
    facts({
      satisfiedForms: 900,
      validForms: 1000,
      "satisfiedForms|家长": 400,
      "validForms|家长": 500,
      "satisfiedForms|教师": 100,
      "validForms|教师": 100,
    }),
  );
  expect(judged.results.map(({ part, actual, met }) => [part, actual, met])).toEqual([
    [null, 0.9, true],
    ["家长", 0.8, false],
    ["教师", 1, true],
  ]);
  expect(judged.findings).toMatchObject([{ code: "county-below-standard", indicator: "S1", cell: "B3" }]);
});

test("the form's own satisfaction is compared, and decides where there is nothing else", () => {
  const compared = judgeFacts(facts({ satisfiedForms: 900, validForms: 1000, satisfaction: 0.95 }));
  expect(compared.findings).toMatchObject([{ code: "value-mismatch", cell: "B3", actual: 0.9 }]);
  expect(entry(judgeFacts(facts({ satisfaction: 0.85 })), "S1").met).toBe(true);
  expect(entry(judgeFacts(facts({ "satisfaction|家长": 0.849 })), "S1", "家长").met).toBe(false);
});

test("a group with blanks waits, and the group is not confused with the whole", () => {
  const judged = judgeFacts(
    facts({ satisfiedForms: 900, validForms: 1000, "satisfiedForms|家长": null, "validForms|家长": null }),
  );
  expect(entry(judged, "S1").met).toBe(true);
  expect(entry(judged, "S1", "家长").met).toBe(null);
});

test("the whole may be the sum of the schools; a group is the form's alone, under its own name", () => {
  const given = facts(
    { "satisfiedForms|家长": 4, "validForms|家长": 5, "satisfiedForms|网格员": 3, "validForms|网格员": 4 },
    { schools: [school({ figures: { satisfiedForms: 8, validForms: 10, "satisfiedForms|教师": 1 } })] },
  );
  const part = makePart({ label: "问卷", labelEn: "forms", requirement: { value: 0.85 } });
  const { context, findings } = judging(part, { facts: given });
  const groups = ["家长", "教师", "网格员"];
  const check = { kind: "survey", satisfied: "satisfiedForms", valid: "validForms", groups } as const;
  const entries = judgeSurvey(check, context);
  expect(entries.map(({ part: of, actual, cell }) => [of, actual, cell])).toEqual([
    ["问卷", 0.8, "E30"],
    ["家长", 0.8, "B1"],
    ["网格员", 0.75, "B3"],
  ]);
  expect(findings.map(({ params }) => [params.label, params.labelEn])).toEqual([
    ["交流轮岗（问卷）", "Exchange of teachers (forms)"],
    ["交流轮岗（家长）", "Exchange of teachers (parents)"],
    ["交流轮岗（网格员）", "Exchange of teachers (网格员)"],
  ]);
});
