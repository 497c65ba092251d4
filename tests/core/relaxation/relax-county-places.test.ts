import {
  NO_FACTS,
  NO_TRAITS,
  type CountyFigure,
  type RoomGroup,
  type SchoolFacts,
} from "../../../src/core/county/facts";
import type { RelaxationId } from "../../../src/core/relaxation/relaxation";
import { relaxCounty } from "../../../src/core/relaxation/relax-county";
import { NATIONAL } from "../../support/national-standard";

const SCHOOL: SchoolFacts = {
  name: "云溪 小学",
  type: "",
  pupils: {},
  figures: new Map(),
  classes: [],
  rooms: { music: [], fineArt: [] },
  traits: NO_TRAITS,
};
const PUPILS: CountyFigure = { file: "a.xlsx", sheet: "甲", cell: "B2", value: 2300, lack: null, grain: 1 };
const room = (sheet: string): RoomGroup => ({
  file: "b.xlsx",
  sheet,
  cell: "C3",
  from: 90,
  to: 90,
  count: 1,
});

function relax(ids: readonly RelaxationId[], schools: readonly SchoolFacts[], standard = NATIONAL) {
  const switched = ids.map((id) => ({ school: "云溪小学", id }));
  const nameOf = (name: string) => name.replace(" ", "");
  const { facts, findings } = relaxCounty({ ...NO_FACTS, schools }, switched, standard, nameOf);
  return {
    schools: facts.schools,
    told: findings.map(({ code, file, sheet, school, params }) => [
      code,
      file,
      sheet,
      school,
      params["reason"],
    ]),
  };
}

test.each<[string, Partial<SchoolFacts>, file: string, sheet: string]>([
  [
    "at its pupils",
    { pupils: { 初中: PUPILS }, rooms: { music: [room("乙")], fineArt: [] } },
    "a.xlsx",
    "甲",
  ],
  [
    "at its first music room",
    { rooms: { music: [room("乙"), room("丙")], fineArt: [room("丁")] } },
    "b.xlsx",
    "乙",
  ],
  ["at its first art room", { rooms: { music: [], fineArt: [room("丁")] } }, "b.xlsx", "丁"],
  ["nowhere, where it has neither", {}, "", ""],
])("a school is told %s, by the name that it has there", (_, facts, file, sheet) => {
  expect(relax(["size-2010"], [{ ...SCHOOL, ...facts }]).told).toEqual([
    ["relaxation-used", file, sheet, "云溪 小学", undefined],
  ]);
});

test("each figure that is switched on is open for the school, beside those that were", () => {
  const { schools, told } = relax(["size-2010", "size-migrant"], [SCHOOL]);
  expect(told).toHaveLength(2);
  expect(schools).toEqual([
    {
      ...SCHOOL,
      traits: { ...NO_TRAITS, "built-by-2010": true, "migrant-majority": true },
      switched: ["built-by-2010", "migrant-majority"],
    },
  ]);
});

test("a school that is missing is told by the name that was given; where no form shows any school, the figures are", () => {
  const other = { ...SCHOOL, name: "石桥小学" };
  expect(relax(["size-2010"], [other])).toEqual({
    schools: [other],
    told: [["relaxation-unmet", "", "", "云溪小学", "school-missing"]],
  });
  expect(relax(["size-2010"], []).told).toEqual([["relaxation-unmet", "", "", "云溪小学", "figures"]]);
});

test("what adds an amount to a school's figures, or is not in force, is no matter of the county's", () => {
  const untouched = { schools: [SCHOOL], told: [] };
  expect(relax(["visiting-teachers"], [SCHOOL])).toEqual(untouched);
  expect(relax(["size-2010"], [SCHOOL], { ...NATIONAL, relaxations: [] })).toEqual(untouched);
});

test("a class of 30 or more among smaller ones closes the rooms of small classes, and nothing else", () => {
  const listed = (from: number, count: number | null) =>
    ({ file: "a.xlsx", sheet: "班", cell: "D2", stage: "小学", grade: 1, from, to: from, count }) as const;
  const told = (id: RelaxationId, ...classes: SchoolFacts["classes"]) =>
    relax([id], [{ ...SCHOOL, classes }]).told.map(([code, , , , reason]) => reason ?? code);
  expect(told("rooms-rural", listed(20, 3), listed(30, 1))).toEqual(["trait"]);
  expect(told("rooms-rural", listed(20, 3), listed(30, null))).toEqual(["relaxation-used"]);
  expect(told("size-2010", listed(20, 3), listed(55, 1))).toEqual(["relaxation-used"]);
});
