import { judge } from "../../../src/core/report/judge";
import type { Stage } from "../../../src/core/stage";
import { findingsOf, report } from "../../support/judging";
import { NATIONAL, standardOn } from "../../support/national-standard";
import { REACHING, schoolTable, type SchoolRow } from "../../support/school-table";

const table = (cells: SchoolRow["cells"], stage: Stage | null = "小学", name = "东街小学") =>
  schoolTable([{ name, stage, cells: { students: 10000, ...REACHING, ...cells } }]);
const told = (cells: SchoolRow["cells"], stage?: Stage | null, name?: string) =>
  findingsOf(report([table(cells, stage, name)]), "rounding-decides");

test("0.897 prints as 0.90, which would reach", () => {
  expect(told({ R3: 0.897 })).toEqual([
    expect.objectContaining({
      severity: "warning",
      cell: "F4",
      indicator: "R3",
      actual: 0.897,
      required: 0.9,
      source: { document: "教督〔2017〕6号", clause: "资源配置第3项" },
      params: { rounded: 0.9, of: "standard" },
    }),
  ]);
});

test("a floor of 4.93 is not reached by 4.926, and would be by 4.93", () => {
  expect(told({ R4: 4.926 }, "初中")).toEqual([
    expect.objectContaining({ required: 4.93, params: { rounded: 4.93, of: "floor" } }),
  ]);
});

test("a floor of 6.375 is reached by 6.376 and 6.38; 6.374 and 6.37 are below it", () => {
  expect(told({ R5: 6.376 })).toEqual([]);
  expect(told({ R5: 6.374 })).toEqual([]);
});

test.each([[{ R3: 0.9 }], [{ R3: 0.894 }], [{ R3: 0.9004 }], [{ R3: 2 }], [{ R3: null }], [{ R6: 1999.99 }]])(
  "rounding decides nothing for %p",
  (cells) => {
    expect(told(cells)).toEqual([]);
  },
);

test("1999.996 元 print as 2000.00", () => {
  expect(told({ R6: 1999.996 })).toHaveLength(1);
});

test("raw figures are judged without dividing: 900 of 100 000 do not hang on rounding, 897 do", () => {
  expect(told({ students: 100000, peArtTeachers: 900 })).toEqual([]);
  expect(told({ students: 100000, peArtTeachers: 897 })).toHaveLength(1);
});

test("only schools that are judged are looked at", () => {
  expect(told({ R3: 0.897 }, null)).toEqual([]);
  expect(told({ R3: 0.897 }, "小学", "特殊教育学校")).toEqual([]);
});

test("where the setting judges printed values, the same schools are told", () => {
  const standard = standardOn("2024-09-01", { comparison: "rounded" });
  const result = judge([table({ R3: 0.897 })], standard, { tables: [], findings: [] });
  expect(result.schools[0]?.met).toBe(7);
  expect(findingsOf(result, "rounding-decides", "below-standard")).toEqual([
    expect.objectContaining({ code: "rounding-decides", params: { rounded: 0.9, of: "standard" } }),
  ]);
});

test("a floor that the value reaches, and that the printed value would not", () => {
  // 85.2 % of 4.5 ㎡ are 3.834, which prints as 3.83.
  const { floorShare } = NATIONAL;
  const standard = { ...NATIONAL, floorShare: { ...floorShare, value: 0.852 } };
  const result = judge([table({ R4: 3.8341 })], standard, { tables: [], findings: [] });
  expect(findingsOf(result, "rounding-decides")).toEqual([
    expect.objectContaining({ actual: 3.8341, required: 3.834, params: { rounded: 3.83, of: "floor" } }),
  ]);
});
