import { NO_FACTS, NO_TRAITS, type CountyFigure, type SchoolFacts } from "../../../src/core/county/facts";
import { relaxedRequirement } from "../../../src/core/county/relaxed";
import type { RelaxationId } from "../../../src/core/relaxation/relaxation";
import { relaxCounty } from "../../../src/core/relaxation/relax-county";
import { NATIONAL } from "../../support/national-standard";

const PUPILS: CountyFigure = { file: "a.xlsx", sheet: "表", cell: "B2", value: 2300, lack: null, grain: 1 };
const SCHOOL: SchoolFacts = {
  name: "云溪小学",
  type: "",
  pupils: { 小学: PUPILS },
  figures: new Map(),
  classes: [],
  rooms: { music: [], fineArt: [] },
  traits: NO_TRAITS,
};

function relax(id: RelaxationId, school: SchoolFacts = SCHOOL, name = "云溪小学") {
  const { facts, findings } = relaxCounty(
    { ...NO_FACTS, schools: [school] },
    [{ school: name, id }],
    NATIONAL,
    (text) => text,
  );
  const [own] = facts.schools as [SchoolFacts];
  const size = NATIONAL.county.find((one) => one.id === "G4");
  const part = size?.parts.find(({ stage }) => stage === "小学");
  const rest = { facts: NO_FACTS, standard: NATIONAL, schools: [], tell: () => undefined };
  const asked = size && part && relaxedRequirement({ indicator: size, part, ...rest }, own);
  return {
    asked,
    told: findings.map(({ code, file, params }) => [code, file, params["reason"] ?? null]),
    findings,
  };
}

test("a school of 2010 may be larger where somebody switched it on, and the clause is told", () => {
  const { asked, told, findings } = relax("size-2010");
  expect([asked, told]).toEqual([2400, [["relaxation-used", "a.xlsx", null]]]);
  expect(findings[0]).toMatchObject({ indicator: "G4", source: { document: "国教督办函〔2019〕30号" } });
  expect(relax("size-migrant").asked).toBe(2400);
});

test("not where its own form says that it was built later", () => {
  const later = { ...SCHOOL, traits: { ...NO_TRAITS, "built-by-2010": false } };
  expect(relax("size-2010", later)).toMatchObject({
    asked: 2000,
    told: [["relaxation-unmet", "a.xlsx", "trait"]],
  });
});

test("only for the school that was named, and only for what it is about", () => {
  expect(relax("size-2010", SCHOOL, "云溪")).toMatchObject({
    asked: 2000,
    told: [["relaxation-unmet", "", "school-missing"]],
  });
  expect(relax("rooms-2016").asked).toBe(2000);
});

test("rooms of small classes not where a class of 30 is listed; a band that may be smaller decides nothing", () => {
  const withClass = (from: number, to: number, count: number | null): SchoolFacts => ({
    ...SCHOOL,
    classes: [{ file: "a.xlsx", sheet: "班", cell: "D2", stage: "小学", grade: 1, from, to, count }],
  });
  const told = (school: SchoolFacts) => relax("rooms-rural", school).told.map(([code]) => code);
  expect(told(withClass(30, 30, 1))).toEqual(["relaxation-unmet"]);
  expect(told(withClass(31, 35, 2))).toEqual(["relaxation-unmet"]);
  expect(told(withClass(26, 30, 2))).toEqual(["relaxation-used"]);
  expect(told(withClass(31, 35, 0))).toEqual(["relaxation-used"]);
  expect(told(withClass(29, 29, 1))).toEqual(["relaxation-used"]);
});
