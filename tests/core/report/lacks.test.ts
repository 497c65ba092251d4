import { findingsOf, outline, report } from "../../support/judging";
import { REACHING, schoolTable, without, type SchoolRow } from "../../support/school-table";

const judged = (...cells: SchoolRow["cells"][]) =>
  report([schoolTable(cells.map((one) => ({ cells: one })))]);
const OTHERS = without(REACHING, "R2", "R4", "R5");
const OTHERS_AND_R5 = without(REACHING, "R2", "R4");

test("a blank is missing, not failing", () => {
  const result = judged({ students: 500, ...REACHING, R2: null });
  expect(outline(result)).toEqual(["missing E4 R2"]);
  expect(result.schools[0]).toMatchObject({ verdict: "incomplete", met: 6, reason: "missing" });
  expect(result.schools[0]?.values.R2).toBeNull();
  expect(result.valid).toBe(false);
});

test.each([
  ["text", "not-a-number"],
  ["error", "formula-error"],
  ["not-computed", "formula-not-computed"],
  [null, "missing"],
] as const)("a cell that holds %p is told as %p", (cell, code) => {
  expect(outline(judged({ students: 500, ...REACHING, R7: cell }))).toEqual([`${code} J4 R7`]);
});

test("a cell without a state is a blank", () => {
  const table = schoolTable([{ cells: { students: 500, ...REACHING, R7: null } }]);
  const column = table.fields.get("R7");
  if (!column) throw new Error("a column");
  const fields = new Map(table.fields).set("R7", { ...column, states: undefined });
  expect(outline(report([{ ...table, fields }]))).toEqual(["missing J4 R7"]);
});

test("of a sum, the blank part is the cell to fill", () => {
  const cells = { students: 500, ...OTHERS_AND_R5, R2: 1, teachingRooms: 3000, indoorSports: null };
  const [finding] = findingsOf(judged(cells), "missing");
  expect(finding).toMatchObject({ cell: "K4", indicator: "R4", params: { field: "indoorSports" } });
});

test("a blank part that two indicators need is told for each", () => {
  const cells = {
    students: 500,
    ...OTHERS,
    R2: 1,
    teachingRooms: 3000,
    indoorSports: null,
    sportsGround: 5000,
  };
  expect(outline(judged(cells))).toEqual(["missing J4 R4", "missing J4 R5"]);
});

test("a formula that made 0 of a blank does not hide it", () => {
  const cells = { students: 500, backboneTeachers: null, ...REACHING, R2: 0 };
  const result = judged(cells);
  expect(outline(result)).toEqual(["missing D4 R2"]);
  expect(result.schools[0]?.verdict).toBe("incomplete");
});

test("a blank raw figure beside a printed value that decides is not told", () => {
  expect(outline(judged({ students: 500, backboneTeachers: null, ...REACHING, R2: 1.5 }))).toEqual([]);
});

describe("pupils", () => {
  test("missing, they are told once, though the verdict stands on printed values", () => {
    const result = judged({ students: null, ...REACHING });
    expect(outline(result)).toEqual(["missing C4 students"]);
    expect(result.schools[0]).toMatchObject({ verdict: "pass", students: null });
    expect(result.valid).toBe(false);
  });

  test("missing, and needed for every raw figure, they are told once", () => {
    const cells = { students: null, ...OTHERS, R4: 5, R5: 8, backboneTeachers: 5 };
    const result = judged(cells);
    expect(outline(result)).toEqual(["missing C4 students"]);
    expect(result.schools[0]).toMatchObject({ verdict: "incomplete", reason: "missing" });
  });

  test("without a column of pupils, the table is told, not its schools", () => {
    const result = judged({ ...REACHING }, { ...REACHING });
    expect(outline(result)).toEqual(["indicator-absent students"]);
    expect(findingsOf(result, "indicator-absent")[0]).toMatchObject({
      cell: null,
      stage: null,
      school: null,
    });
  });
});

describe("an indicator that the table does not have", () => {
  const six = without(REACHING, "R3");
  const row = (stage: "小学" | "初中"): SchoolRow => ({
    stage,
    cells: { students: 500, ...six, R1: 6, R4: 6, R5: 11, R6: 3000 },
  });

  test("is told once a stage", () => {
    const result = report([schoolTable([row("小学"), row("小学"), row("初中")])]);
    expect(
      findingsOf(result, "indicator-absent").map(({ stage, indicator }) => `${stage} ${indicator}`),
    ).toEqual(["小学 R3", "初中 R3"]);
    expect(result.schools.map(({ verdict }) => verdict)).toEqual(["incomplete", "incomplete", "incomplete"]);
  });
});

describe("a column that nobody filled", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (): SchoolRow => ({ cells: { students: 500, ...REACHING, R6: null } }));

  test("is told once in a long table, at its first cell", () => {
    const result = report([schoolTable(rows(101))]);
    expect(outline(result)).toEqual(["missing I4 R6"]);
    expect(result.findings[0]).toMatchObject({
      school: null,
      stage: null,
      params: { field: "R6", cells: 101 },
    });
    expect(result.stats.incomplete).toBe(101);
  });

  test("is told school by school in a short one", () => {
    expect(report([schoolTable(rows(100))]).findings).toHaveLength(100);
  });

  test("is told school by school where one school filled it", () => {
    const result = report([schoolTable([...rows(150), { cells: { students: 500, ...REACHING } }])]);
    expect(result.findings).toHaveLength(150);
  });

  test("is told for each indicator that needs it", () => {
    const cells = {
      students: 500,
      ...OTHERS,
      R2: 1,
      teachingRooms: 3000,
      indoorSports: null,
      sportsGround: 5000,
    };
    const result = report([schoolTable(Array.from({ length: 101 }, () => ({ cells })))]);
    expect(outline(result)).toEqual(["missing J4 R4", "missing J4 R5"]);
  });
});

test("a school that is not counted lacks nothing", () => {
  const result = report([
    schoolTable([{ name: "特殊教育学校", cells: { students: null, ...REACHING, R1: null, R2: 0.1 } }]),
  ]);
  expect(outline(result)).toEqual([]);
  expect(result.schools[0]).toMatchObject({ verdict: "excluded", reason: "special-school" });
});

test("what is absent or missing is a warning that names the field", () => {
  const nothing = { actual: null, required: null, floor: null, gap: null, source: null };
  const at = { file: "county.xlsx", sheet: "表", ...nothing };
  const warning = { severity: "warning", ...at };
  const none = { cell: null, school: null, stage: null };
  expect(judged({ ...REACHING }).findings.map((one) => ({ ...one }))).toEqual([
    { code: "indicator-absent", ...warning, ...none, indicator: "students", params: {} },
  ]);
  const [missing] = judged({ students: null, ...REACHING }).findings;
  const own = { cell: "C4", school: "第1小学", stage: "小学" };
  expect({ ...missing }).toEqual({
    code: "missing",
    ...warning,
    ...own,
    indicator: "students",
    params: { field: "students" },
  });
  expect(judged({ ...REACHING }).schools[0]?.students).toBeNull();
  expect(judged({ ...REACHING }).county).toEqual([]);
});

test.each([
  ["musicTeachers", "undivided"],
  ["equipmentValue", "without"],
  [null, "without"],
] as const)("a school's own form that gives %p for all stages together: %p", (field, form) => {
  const table = schoolTable([{ cells: { students: 500, ...without(REACHING, "R3") } }]);
  const own = { ...table, form: { undivided: field === null ? [] : [field] } };
  expect(findingsOf(report([own]), "indicator-absent").map(({ params }) => params)).toEqual([{ form }]);
  expect(findingsOf(report([table]), "indicator-absent").map(({ params }) => params)).toEqual([{}]);
});
