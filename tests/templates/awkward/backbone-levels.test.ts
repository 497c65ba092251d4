import type { TestCell } from "../../support/grid-sheet";
import { rawTable, type RawColumn } from "./raw-table";
import { answers, check, said, SCHOOLS, type School } from "./schools";

/** A county's table that has these columns in place of 骨干教师数. */
function table(headings: readonly string[], figures: (of: School) => readonly TestCell[]) {
  const column = (heading: string, place: number): RawColumn => [
    heading,
    (one) => figures(one)[place] ?? null,
  ];
  return rawTable({ backbone: headings.map(column) });
}

const [PROVINCE, CITY, COUNTY, OWN] = ["省级", "市级", "县级", "校级"].map(
  (level) => `${level}骨干教师数`,
) as [string, string, string, string];

describe("backbone teachers by level", () => {
  it.each<[string, readonly string[], (of: School) => readonly TestCell[]]>([
    ["are added up", [PROVINCE, CITY, COUNTY], ({ backbone }) => [1, 1, backbone - 2]],
    [
      "of the nation too",
      ["国家级骨干教师", PROVINCE, CITY, COUNTY],
      ({ backbone }) => [0, 1, 1, backbone - 2],
    ],
    ["of two levels", [CITY, "区级骨干教师数"], ({ backbone }) => [1, backbone - 1]],
    ["of one level", [COUNTY], ({ backbone }) => [backbone]],
    ["but not the school's own", [CITY, COUNTY, OWN], ({ backbone }) => [2, backbone - 2, 7]],
    ["beside their total, which is read", [CITY, "骨干教师合计"], ({ backbone }) => [1, backbone]],
    [
      "beside a total that counts the school's own too, which is not read",
      [CITY, COUNTY, OWN, "骨干教师总数"],
      ({ backbone }) => [2, backbone - 2, 7, backbone + 7],
    ],
    [
      "beside a total from the county up, which is read",
      [CITY, COUNTY, OWN, "县级以上骨干教师合计"],
      ({ backbone }) => [1, 1, 7, backbone],
    ],
    [
      "of the county by its many names",
      ["省（市）级骨干教师", "地（市）级骨干教师", "县（市、区）级骨干教师"],
      ({ backbone }) => [1, 1, backbone - 2],
    ],
    [
      "of a level and all above it",
      ["省级及以上骨干教师", "市级骨干教师", "县（区）级骨干教师"],
      ({ backbone }) => [1, 1, backbone - 2],
    ],
    [
      "of the city and above beside those of the county",
      ["市级以上骨干教师数", "县级骨干教师数"],
      ({ backbone }) => [2, backbone - 2],
    ],
    [
      "of the city and above beside those of the county and above",
      ["市级以上骨干教师数", "县级以上骨干教师人数"],
      ({ backbone }) => [2, backbone],
    ],
    [
      "but no heads of schools",
      ["骨干教师总数", "骨干校长", "骨干班主任"],
      ({ backbone }) => [backbone, 1, 2],
    ],
  ])("%s", (_, headings, figures) => {
    expect(said(check(table(headings, figures)))).toEqual(answers(SCHOOLS));
  });

  it("are not known where one is blank: a blank is not 0", () => {
    const report = check(table([CITY, COUNTY], ({ backbone }) => [null, backbone]));
    expect(report.schools.map(({ values }) => values.R2)).toEqual(SCHOOLS.map(() => null));
    expect(
      report.findings.filter(({ code, indicator }) => code === "missing" && indicator === "R2"),
    ).toHaveLength(SCHOOLS.length);
  });

  it.each([
    ["省级", "市级", "县（区）级"],
    ["省级", "市级", "县（市、区）级"],
    ["省", "市", "县"],
    ["省级及以上", "市级", "旗县级"],
  ])("are added up under one heading: %s, %s, %s", (province, city, county) => {
    const backbone: RawColumn[] = [
      [`骨干教师>${province}`, () => 1],
      [`骨干教师>${city}`, () => 1],
      [`骨干教师>${county}`, (one) => one.backbone - 2],
    ];
    expect(said(check(rawTable({ backbone })))).toEqual(answers(SCHOOLS));
  });

  it("are not known where a table has those of the city and above alone", () => {
    const backbone: RawColumn[] = [
      ["骨干教师>省级", () => 1],
      ["骨干教师>市级及以上", () => 2],
    ];
    const report = check(rawTable({ backbone }));
    expect(report.schools.map(({ values }) => values.R2)).toEqual(SCHOOLS.map(() => null));
    expect(report.findings.map(({ code }) => code)).toContain("indicator-absent");
  });

  it("are not what the school alone names so", () => {
    const report = check(table([OWN], ({ backbone }) => [backbone]));
    expect(report.schools.map(({ values }) => values.R2)).toEqual(SCHOOLS.map(() => null));
  });
});
