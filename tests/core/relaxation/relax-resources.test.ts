import type { SwitchedRelaxation } from "../../../src/core/relaxation/relaxation";
import { relaxResources } from "../../../src/core/relaxation/relax-resources";
import type { SchoolTable } from "../../../src/core/school/school-table";
import { isInForce, resolve } from "../../../src/standards/resolve";
import type { Standard } from "../../../src/core/standard";
import { schoolTable, type SchoolRow } from "../../support/school-table";

function standardOf(region: string, on = "2024-09-01"): Standard {
  const found = resolve(region, on);
  if (!isInForce(found)) throw new Error("not in force");
  return found;
}
const NATION = standardOf("000000");

function relax(
  row: SchoolRow["cells"],
  switched: Partial<SwitchedRelaxation>,
  { locale, standard = NATION }: { locale?: string; standard?: Standard } = {},
) {
  const plain = schoolTable([{ name: "河口小学", cells: row }]);
  const table: SchoolTable = locale === undefined ? plain : { ...plain, locale: () => locale };
  const one = { school: "河口小学", id: "visiting-teachers", amount: 2, ...switched } as SwitchedRelaxation;
  const { tables, findings } = relaxResources([table], [one], standard, (name) => name);
  const values = [...(tables[0]?.fields ?? [])].map(([field, { values }]) => [field, values[0]]);
  return {
    told: findings.map(({ code, params }) => [code, params["reason"] ?? params["amount"]]),
    findings,
    values,
  };
}

test("visiting teachers of a school of 50 to 99 pupils are counted, with the clause in the report", () => {
  const { values, findings } = relax(
    { students: 80, peTeachers: 0, artsTeachers: 1 },
    {},
    { locale: "乡村" },
  );
  expect(values).toEqual([
    ["students", 80],
    ["peTeachers", 2],
    ["artsTeachers", 1],
  ]);
  expect(findings).toEqual([
    expect.objectContaining({
      code: "relaxation-used",
      severity: "info",
      school: "河口小学",
      indicator: "R3",
      source: { document: "国教督办函〔2019〕30号", clause: "评估标准的放宽" },
      params: expect.objectContaining({ amount: 2, unit: "人" }),
    }),
  ]);
});

test.each<[number, boolean]>([
  [49, false],
  [50, true],
  [99, true],
  [100, false],
])("of %i pupils: %s", (students, counts) => {
  expect(relax({ students, peArtTeachers: 0 }, {}).told[0]?.[0]).toBe(
    counts ? "relaxation-used" : "relaxation-unmet",
  );
});

test("a printed ratio alone is raised by what the amount comes to", () => {
  expect(relax({ students: 80, R3: 0.5 }, {}).values).toEqual([
    ["students", 80],
    ["R3", 0.5 + 200 / 80],
  ]);
});

test.each<[string, () => ReturnType<typeof relax>, string]>([
  ["pupils that are blank", () => relax({ students: null, peArtTeachers: 0 }, {}), "pupils-unknown"],
  ["a school in town", () => relax({ students: 80, peArtTeachers: 0 }, {}, { locale: "主城区" }), "locale"],
  ["no amount", () => relax({ students: 80, peArtTeachers: 0 }, { amount: null }), "amount"],
  ["a blank to add to", () => relax({ students: 80, peArtTeachers: null }, {}), "figures"],
  [
    "a school that is not there",
    () => relax({ students: 80, peArtTeachers: 0 }, { school: "河口" }),
    "school-missing",
  ],
  [
    "a day before the clause",
    () => relax({ students: 80, peArtTeachers: 0 }, {}, { standard: standardOf("000000", "2018-01-01") }),
    "not-in-force",
  ],
  [
    "another region's permission",
    () => relax({ students: 80, sportsVenues: 100 }, { id: "kashgar-shared-venues" }),
    "region",
  ],
])("%s: not used, and told why", (_, ask, reason) => {
  const { told, values } = ask();
  expect(told).toEqual([["relaxation-unmet", reason]]);
  expect(values.some(([, value]) => value === 2 || value === 102)).toBe(false);
});

test("喀什 lets every school count rented and shared grounds", () => {
  const standard = standardOf("653100");
  const given = { students: 80, sportsGround: 300, indoorSports: 0 };
  const { told, values, findings } = relax(given, { id: "kashgar-shared-venues", amount: 150 }, { standard });
  expect(told).toEqual([["relaxation-used", 150]]);
  expect(values).toContainEqual(["sportsGround", 450]);
  expect(findings[0]?.source?.clause).toBe("三、主要任务（三）");
});

test("rented venues are for schools in the city", () => {
  const given = { students: 900, sportsVenues: 5000 };
  expect(relax(given, { id: "dense-city-venues", amount: 500 }, { locale: "主城区" }).values).toContainEqual([
    "sportsVenues",
    5500,
  ]);
  expect(relax(given, { id: "dense-city-venues", amount: 500 }, { locale: "村庄" }).told).toEqual([
    ["relaxation-unmet", "locale"],
  ]);
});
