import { combinedPlaces } from "../../../src/core/school/combine";
import { joinSchools, type SchoolPair } from "../../../src/core/school/join-schools";
import type { Stage } from "../../../src/core/stage";
import { schoolTable } from "../../support/school-table";

type Row = readonly [name: string, stage: Stage, code?: string];

function join(rows: readonly Row[], pairs: readonly SchoolPair[] = []) {
  const tables = rows.map(([name, stage, code], i) =>
    schoolTable(
      [
        {
          name,
          stage,
          ...(code === undefined ? {} : { code }),
          type: "九年一贯制学校",
          cells: { students: 10 },
        },
      ],
      {
        sheet: `表${i + 1}`,
      },
    ),
  );
  const { keyOf, findings } = joinSchools(combinedPlaces(tables), (name) => name.replace(/\s/g, ""), pairs);
  const keys = tables.map((table) => keyOf(table, 0));
  return {
    together: keys.map((key) => keys.indexOf(key)),
    doubts: findings.map(({ school, params }) => [school, params["reason"], params["other"]]),
    findings,
  };
}

test("rows of one code are one school, whatever their names, and differing names are told", () => {
  const { together, findings } = join([
    ["云溪学校", "小学", "101"],
    ["云溪实验学校", "初中", "101"],
  ]);
  expect(together).toEqual([0, 0]);
  expect(findings).toEqual([
    expect.objectContaining({
      code: "school-pair-unclear",
      severity: "warning",
      sheet: "表2",
      school: "云溪实验学校",
      params: expect.objectContaining({
        reason: "names-differ",
        other: "云溪学校",
        otherSheet: "表1",
        otherRow: 4,
      }),
    }),
  ]);
});

test("a row without a code is the school of its exact name", () => {
  expect(
    join([
      ["云溪 学校", "小学", "101"],
      ["云溪学校", "初中"],
    ]),
  ).toMatchObject({ together: [0, 0], doubts: [] });
  expect(
    join([
      ["云溪学校", "小学"],
      ["云溪学校", "初中"],
    ]),
  ).toMatchObject({ together: [0, 0], doubts: [] });
});

test("two codes under one name are two schools, and told", () => {
  expect(
    join([
      ["中心学校", "小学", "1"],
      ["中心学校", "初中", "2"],
    ]),
  ).toMatchObject({
    together: [0, 1],
    doubts: [["中心学校", "codes-differ", "中心学校"]],
  });
  expect(
    join([
      ["中心学校", "小学", "1"],
      ["中心学校", "小学", "2"],
      ["中心学校", "初中"],
    ]).together,
  ).toEqual([0, 1, 2]);
});

test("a part of a name never joins; it is told where both lack their other stage", () => {
  const near = join([
    ["云溪学校", "小学"],
    ["云溪县云溪学校", "初中"],
  ]);
  expect(near).toMatchObject({ together: [0, 1], doubts: [["云溪县云溪学校", "name-part", "云溪学校"]] });
  expect(
    join([
      ["云溪学校", "小学"],
      ["云溪县云溪学校", "小学"],
    ]).doubts,
  ).toEqual([]);
  expect(
    join([
      ["云溪学校", "小学"],
      ["云溪学校", "初中"],
      ["云溪县云溪学校", "初中"],
    ]).doubts,
  ).toEqual([]);
});

test("what a person said of two names holds, and ends the doubt", () => {
  const rows: Row[] = [
    ["云溪学校", "小学", "1"],
    ["云溪县云溪学校", "初中"],
  ];
  const said = (same: boolean): SchoolPair[] => [{ names: ["云溪县云溪学校", "云溪学校"], same }];
  expect(join(rows, said(true))).toMatchObject({ together: [0, 0], doubts: [] });
  expect(join(rows, said(false))).toMatchObject({ together: [0, 1], doubts: [] });
  const oneCode: Row[] = [
    ["甲学校", "小学", "1"],
    ["乙学校", "初中", "1"],
  ];
  expect(join(oneCode, [{ names: ["甲学校", "乙学校"], same: false }])).toMatchObject({
    together: [0, 1],
    doubts: [],
  });
});
