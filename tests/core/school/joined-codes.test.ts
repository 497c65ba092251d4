import { joinSchools, type SchoolPair } from "../../../src/core/school/join-schools";
import type { Stage } from "../../../src/core/stage";
import { schoolTable } from "../../support/school-table";

type Row = readonly [name: string, stage: Stage, code: string];

function join(rows: readonly Row[], pairs?: readonly SchoolPair[]) {
  const cells = { students: 10 };
  const table = schoolTable(rows.map(([name, stage, code]) => ({ name, stage, code, cells })));
  const places = rows.map((_, index) => ({ table, index }));
  const { keyOf, findings } = joinSchools(places, (name) => name.replace(/\s/g, ""), pairs);
  const keys = rows.map((_, index) => keyOf(table, index));
  return { together: keys.map((key) => keys.indexOf(key)), findings, keyOf, table };
}
const doubts = (rows: readonly Row[], pairs?: readonly SchoolPair[]) =>
  join(rows, pairs).findings.map(({ school, params }) => [school, params["reason"], params["other"]]);
const pair = (one: string, other: string, same: boolean): SchoolPair => ({ names: [one, other], same });

const NOTHING = {
  cell: null,
  indicator: null,
  actual: null,
  required: null,
  floor: null,
  gap: null,
  source: null,
};

test("two codes under one name are told with both codes and both rows", () => {
  const rows: Row[] = [
    ["中心学校", "小学", "1"],
    ["中心 学校", "初中", "2"],
  ];
  expect(join(rows).findings).toEqual([
    {
      ...NOTHING,
      code: "school-pair-unclear",
      severity: "warning",
      file: "county.xlsx",
      sheet: "表",
      school: "中心 学校",
      stage: "初中",
      params: {
        reason: "codes-differ",
        row: 5,
        other: "中心学校",
        otherFile: "county.xlsx",
        otherSheet: "表",
        otherRow: 4,
        code: "2",
        otherCode: "1",
      },
    },
  ]);
});

test("two names under one code are told with the code, a part of a name without one", () => {
  const params = (rows: readonly Row[]) => join(rows).findings.map((one) => one.params);
  const place = { row: 5, otherFile: "county.xlsx", otherSheet: "表", otherRow: 4 };
  expect(
    params([
      ["云溪学校", "小学", "101"],
      ["东关学校", "初中", "101"],
    ]),
  ).toEqual([{ ...place, reason: "names-differ", other: "云溪学校", code: "101" }]);
  expect(
    params([
      ["云溪学校", "小学", ""],
      ["云溪县云溪学校", "初中", ""],
    ]),
  ).toEqual([{ ...place, reason: "name-part", other: "云溪学校" }]);
});

test.each<[string, Row[]]>([
  [
    "one name under one code",
    [
      ["甲学校", "小学", "1"],
      ["甲学校", "初中", "1"],
    ],
  ],
  [
    "spaces about a code",
    [
      ["甲学校", "小学", " 1"],
      ["甲学校", "初中", "1 "],
    ],
  ],
  [
    "two names under two codes",
    [
      ["甲学校", "小学", "1"],
      ["乙学校", "初中", "2"],
    ],
  ],
  [
    "two codes under one name whose stages are all there or the same",
    [
      ["中心学校", "小学", "1"],
      ["中心学校", "初中", "1"],
      ["中心学校", "小学", "2"],
    ],
  ],
])("no doubt: %s", (_, rows) => {
  expect(doubts(rows)).toEqual([]);
});

test("only the places given have a key", () => {
  const { keyOf, table } = join([["甲学校", "小学", "1"]]);
  expect([keyOf(table, 0), keyOf(table, 1), keyOf({ ...table }, 0)]).toEqual(["#1", "", ""]);
});

test("two names said to be one school are one, whatever their codes; other schools are not touched", () => {
  const rows: Row[] = [
    ["甲学校", "小学", "1"],
    ["乙学校", "初中", "2"],
    ["丙学校", "小学", "3"],
    ["丁学校", "初中", "4"],
    ["戊学校", "小学", "5"],
    ["己学校", "初中", "5"],
    ["庚学校", "小学", ""],
  ];
  const said = [pair("甲学校", "乙学校", true), pair("丙学校", "丁学校", true)];
  expect(join(rows, said).together).toEqual([0, 0, 2, 2, 4, 4, 6]);
});

test("a code is split between the names said to be two schools, and only where both have it", () => {
  const rows: Row[] = [
    ["甲学校", "小学", "1"],
    ["甲学校", "小学", "2"],
    ["乙学校", "初中", "1"],
    ["丙学校", "小学", "3"],
    ["丁学校", "初中", "3"],
  ];
  expect(join(rows).together).toEqual([0, 1, 0, 3, 3]);
  expect(join(rows, [pair("甲学校", "乙学校", false)]).together).toEqual([0, 1, 2, 3, 3]);
  expect(join(rows, [pair("甲学校", "丙学校", false)]).together).toEqual([0, 1, 0, 3, 3]);
  expect(join(rows, [pair("乙学校", "没有的学校", false)]).together).toEqual([0, 1, 0, 3, 3]);
});

describe("a name that is a part of another", () => {
  test.each<[string, string, boolean]>([
    ["云溪学校", "云溪县云溪学校", true],
    ["云溪县云溪学校", "云溪学校", true],
    ["云中学", "云溪云中学", true],
    ["云中", "云中学校", false],
    ["云溪学校", "东关实验学校", false],
    ["东关学校", "云溪学校", false],
  ])("%s, %s: told %p", (one, other, isTold) => {
    const rows: Row[] = [
      [one, "小学", ""],
      [other, "初中", ""],
    ];
    expect(doubts(rows)).toEqual(isTold ? [[other, "name-part", one]] : []);
  });

  const rows: Row[] = [
    ["云溪学校", "小学", ""],
    ["云溪县云溪学校", "初中", ""],
  ];
  test.each<[string, string, number]>([
    ["云溪学校", "云溪县 云溪学校", 0],
    ["云溪县云溪学校", "云溪 学校", 0],
    ["云溪学校", "东关学校", 1],
    ["东关学校", "云溪学校", 1],
    ["云溪县云溪学校", "东关学校", 1],
    ["东关学校", "云溪县云溪学校", 1],
  ])("what was said of %s and %s leaves %p doubts", (one, other, left) => {
    expect(doubts(rows, [pair(one, other, false)])).toHaveLength(left);
  });

  test.each([
    [2000, 1],
    [2001, 0],
  ])("is looked for among up to 2000 schools that lack their other stage: %p, %p told", (count, told) => {
    const many = Array.from({ length: count - 1 }, (_, i): Row => [`第${10000 + i}小学`, "小学", ""]);
    expect(doubts([...many, ["云溪县第10000小学", "初中", ""]])).toHaveLength(told);
  });
});
