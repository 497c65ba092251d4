import {
  readSaidAnswers,
  withSaidAnswers,
  writeSaidAnswers,
  type SaidAnswers,
} from "../../../src/core/county/said-answers";
import { answers, entry, facts, judgeFacts } from "../../support/county-facts";

const SAID: SaidAnswers = {
  V1: { answer: false, evidence: "", on: "2024-09-01" },
  V3: { answer: true, evidence: "督查通报", on: "2024-09-01" },
  G1: { answer: true, evidence: "材料盒2-1", on: "2024-09-01" },
  "G8|performancePay": { answer: true, evidence: "", on: "2024-09-01" },
};

test("answers come back as they were kept, and so does the place of evidence alone", () => {
  const only = { Q7: { answer: null, evidence: "材料盒3-7", on: "2024-09-01" } };
  expect(readSaidAnswers(writeSaidAnswers({ ...SAID, ...only }))).toEqual({ ...SAID, ...only });
});

test.each([
  [null],
  [undefined],
  [""],
  ["{"],
  ["[]"],
  ["null"],
  ['{"version":1}'],
  ['{"version":1,"answers":"V1"}'],
  ['{"version":1,"answers":{"V1":{"answer":true,"evidence":5,"on":""}}}'],
  ['{"version":1,"answers":{"V1":{"answer":true,"evidence":"","on":5}}}'],
  ['{"version":1,"answers":{"V1":{"evidence":"","on":""}}}'],
  ['{"version":2,"answers":{"V1":{"answer":true,"evidence":"","on":""}}}'],
  ['{"version":1,"answers":{"V1":{"answer":"ja","evidence":"","on":""}}}'],
  ['{"version":1,"answers":{"V1":true}}'],
])("%j holds no answers", (text) => {
  expect(readSaidAnswers(text)).toEqual({});
});

test("they are judged as if a form had them", () => {
  const given = withSaidAnswers(facts({ teacherWage: 2, civilServantWage: 1 }), SAID, "县.xlsx");
  const judged = judgeFacts(given);
  expect([entry(judged, "V1").met, entry(judged, "V3").met]).toEqual([true, false]);
  expect(entry(judged, "G1")).toMatchObject({ met: true, file: "县.xlsx", sheet: "", cell: null });
  expect(entry(judged, "G8", "绩效工资").met).toBe(true);
  expect(judged.findings.map(({ code }) => code)).toEqual(["veto"]);
});

test("a form's own answer stays, and its cell stays with an answer that it lacks", () => {
  const given = facts({}, { answers: answers({ V1: true, G1: null }) });
  const judged = judgeFacts(withSaidAnswers(given, SAID, "县.xlsx"));
  expect(entry(judged, "V1")).toMatchObject({ met: false, cell: "C1" });
  expect(entry(judged, "G1")).toMatchObject({ met: true, cell: "C2" });
});

test("the place of the evidence alone answers nothing", () => {
  const only = { G1: { answer: null, evidence: "材料盒2-1", on: "2024-09-01" } };
  const given = withSaidAnswers(facts({}), only, "县.xlsx");
  expect(given.answers.get("G1")).toMatchObject({ answer: null, evidence: "材料盒2-1" });
  expect(entry(judgeFacts(given), "G1").met).toBeNull();
});

test("an answer that names no place leaves the form's own place of evidence", () => {
  const known = { ...answers({ V1: null }).get("V1")!, evidence: "材料盒1-1" };
  const place = { file: "县.xlsx", sheet: "表4", cell: "C1" };
  const given = facts({}, { answers: new Map([["V1", known]]) });
  const of = (evidence: string) =>
    withSaidAnswers(given, { V1: { answer: false, evidence, on: "2024-09-01" } }, "甲.xlsx").answers.get(
      "V1",
    );
  expect(of("")).toEqual({ ...place, answer: false, evidence: "材料盒1-1" });
  expect(of("督查通报")).toEqual({ ...place, answer: false, evidence: "督查通报" });
});
