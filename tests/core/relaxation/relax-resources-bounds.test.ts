import type { SchoolRelaxation, SwitchedRelaxation } from "../../../src/core/relaxation/relaxation";
import { relaxResources } from "../../../src/core/relaxation/relax-resources";
import { CellState, type SchoolTable } from "../../../src/core/school/school-table";
import { NATIONAL } from "../../support/national-standard";
import { schoolTable, type Cell, type SchoolRow } from "../../support/school-table";

const VISITING = NATIONAL.relaxations.find(({ id }) => id === "visiting-teachers") as SchoolRelaxation;

/** Switches visiting teachers on, or what a test makes of them. */
function relax(
  tables: readonly SchoolTable[],
  switched: Partial<SwitchedRelaxation> = {},
  changes: Partial<SchoolRelaxation> = {},
) {
  const standard = { ...NATIONAL, relaxations: [{ ...VISITING, pupils: null, ...changes }] };
  const one: SwitchedRelaxation = { school: "河口小学", id: "visiting-teachers", amount: 2, ...switched };
  const { tables: after, findings } = relaxResources(tables, [one], standard, (name) => name.trim());
  return {
    findings,
    after,
    told: findings.map(({ code, params }) => (code === "relaxation-used" ? "used" : params["reason"])),
    figures: after.map(({ fields }) => [...fields].map(([field, { values }]) => [field, ...values])),
  };
}
const river = (cells: SchoolRow["cells"], other: Partial<SchoolRow> = {}): SchoolRow => ({
  name: "河口小学",
  ...other,
  cells,
});
const alone = (cells: SchoolRow["cells"]) => [schoolTable([river(cells)])];
const inPlace = (locale: string) =>
  alone({ peArtTeachers: 1 }).map((table) => ({ ...table, locale: () => locale }));

test.each<[number | null | undefined, string]>([
  [1, "used"],
  [0.5, "used"],
  [0, "amount"],
  [-1, "amount"],
  [NaN, "amount"],
  [null, "amount"],
  [undefined, "amount"],
  [Infinity, "figures"],
])("an amount of %p: %s", (amount, told) => {
  expect(relax(alone({ peArtTeachers: 1 }), { amount }).told).toEqual([told]);
});

test.each<[Cell, string, number]>([
  [0, "used", 2],
  [3, "used", 5],
  [null, "figures", NaN],
  [-1, "figures", -1],
])("added to %p: %s", (before, told, value) => {
  const { told: own, figures } = relax(alone({ peArtTeachers: before }));
  expect([own, figures]).toEqual([[told], [[["peArtTeachers", value]]]]);
});

test.each<[Cell | undefined, string]>([
  [undefined, "pupils-unknown"],
  [null, "pupils-unknown"],
  [-1, "pupils-unknown"],
  [0, "pupils"],
  [49, "pupils"],
  [50, "used"],
  [99, "used"],
  [100, "pupils"],
])("the clause is for 50 to 99 pupils, of %p: %s", (students, told) => {
  const cells = { peArtTeachers: 1, ...(students === undefined ? {} : { students }) };
  expect(relax(alone(cells), {}, { pupils: { from: 50, below: 100 } }).told).toEqual([told]);
});

test.each<[Cell | undefined, string, number]>([
  [80, "used", 1 + 200 / 80],
  [0, "figures", 1],
  [-80, "figures", 1],
  [null, "figures", 1],
  [undefined, "figures", 1],
])("the printed ratio alone, of %p pupils: %s", (students, told, ratio) => {
  const { told: own, after } = relax(alone({ R3: 1, ...(students === undefined ? {} : { students }) }));
  expect([own, after[0]?.fields.get("R3")?.values[0]]).toEqual([[told], ratio]);
});

test.each([
  ["rural", "乡村", "used"],
  ["rural", "主城区", "locale"],
  ["urban", "主城区", "used"],
  ["urban", "村庄", "locale"],
  ["urban", "", "used"],
  [null, "村庄", "used"],
  [null, "主城区", "used"],
] as const)("a clause for %p, a school in %p: %s", (locale, written, told) => {
  expect(relax(inPlace(written), {}, { locale }).told).toEqual([told]);
});

test("a clause of one stage leaves the school's other stage, and all other schools, as they are", () => {
  const rows = [
    river({ peArtTeachers: 1 }, { stage: "初中" }),
    river({ peArtTeachers: 1 }, { name: "石桥小学" }),
    river({ peArtTeachers: 1 }),
  ];
  const tables = [schoolTable(rows), schoolTable([river({ peArtTeachers: 5 }, { name: "河口小学 " })])];
  expect(relax(tables, { stage: "小学" }).figures).toEqual([
    [["peArtTeachers", 1, 1, 3]],
    [["peArtTeachers", 7]],
  ]);
  expect(relax(tables, { stage: null }).figures).toEqual([
    [["peArtTeachers", 3, 1, 3]],
    [["peArtTeachers", 7]],
  ]);
  expect(relax(tables).told).toEqual(["used", "used", "used"]);
});

test("a number kept as text is a number after it, and the given table is left alone", () => {
  const given = alone({ peArtTeachers: { asText: 1 } });
  const { after } = relax(given);
  expect([...(after[0]?.fields.get("peArtTeachers")?.states ?? [])]).toEqual([CellState.number]);
  expect([...(given[0]?.fields.get("peArtTeachers")?.values ?? [])]).toEqual([1]);
});

test("a school that is nowhere is told once, without a place but for the first file", () => {
  const place = { cell: null, sheet: "", school: "第2小学", stage: "小学" };
  const asked = { school: "第2小学", stage: "小学" } as const;
  const [missing, ...more] = relax([schoolTable([{ cells: { peArtTeachers: 1 } }])], asked).findings;
  expect(more).toEqual([]);
  expect(missing).toMatchObject({ ...place, file: "county.xlsx", params: { reason: "school-missing" } });
  expect(relax([], asked).findings).toMatchObject([
    { ...place, file: "", params: { reason: "school-missing" } },
  ]);
  expect(relax([], { school: "第2小学" }).findings).toMatchObject([{ stage: null }]);
});

test("what opens a weaker figure of the county adds nothing here and is not told", () => {
  const { findings, after } = relax(alone({ peArtTeachers: 1 }), {}, { adds: null, when: "built-by-2010" });
  expect([findings, after[0]?.fields.get("peArtTeachers")?.values[0]]).toEqual([[], 1]);
});

test("what the day does not have is told once, at the school's first row", () => {
  const tables = [schoolTable([river({ peArtTeachers: 1 }), river({ peArtTeachers: 1 }, { stage: "初中" })])];
  expect(relax(tables, { id: "dense-city-venues" }).findings).toMatchObject([
    { file: "county.xlsx", sheet: "表", stage: "小学", indicator: null, params: { reason: "not-in-force" } },
  ]);
  expect(relax(tables, { id: "kashgar-shared-venues" }).told).toEqual(["region"]);
});
