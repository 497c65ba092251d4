import { printSaid, readKept, readSaid, SaidError } from "../../src/corrections/read-said";
import { countOf, NOTHING_SAID, ofFile, together, type Said } from "../../src/corrections/said";

const SAID: Said = {
  columns: [{ sheet: "汇总表", column: "G", heading: "专任教师>体育", field: "peTeachers" }],
  units: [{ file: "a.xlsx", sheet: "汇总表", column: "R", unit: "万元" }],
  rows: [{ sheet: "汇总表", name: "其中：民办" }],
  pairs: [{ names: ["云溪学校", "云溪九年制学校"], same: true }],
  parents: [
    { school: "光明小学东校区", parent: "光明小学" },
    { school: "河口教学点", parent: null },
  ],
  senior: [{ school: "云溪中学", students: 1200 }],
  relaxations: [{ school: "河口小学", stage: "小学", id: "visiting-teachers", amount: 1 }],
};

const written = (entry: object) => JSON.stringify({ format: "qb-corrections", version: 1, ...entry });
function fault(text: string): string {
  try {
    readSaid(text);
  } catch (error) {
    if (error instanceof SaidError) return error.zh;
    throw error;
  }
  return "none";
}

test("what is written is read back", () => {
  expect(readSaid(printSaid(SAID))).toEqual(SAID);
  expect(readSaid(printSaid(NOTHING_SAID))).toEqual(NOTHING_SAID);
  expect(readSaid(`\ufeff${printSaid(SAID)}`)).toEqual(SAID);
  expect(countOf(SAID)).toBe(8);
});

test.each<[string, string]>([
  ["", "不是QB的更正文件"],
  ["[]", "不是QB的更正文件"],
  [written({ version: 2 }), "不是QB的更正文件"],
  [written({ colums: [] }), "“colums”不认识"],
  [written({ columns: {} }), "“columns”不认识"],
  [written({ columns: [SAID.columns[0], { sheet: "表", column: "7", field: null }] }), "“columns”的第2条"],
  [written({ columns: [{ sheet: "表", column: "G", field: "R9" }] }), "“columns”的第1条"],
  [written({ columns: [{ sheet: "表", column: "G", field: "R1", note: "x" }] }), "“columns”的第1条"],
  [written({ units: [{ sheet: "表", column: "G", unit: "光年" }] }), "“units”的第1条"],
  [written({ pairs: [{ names: ["甲"], same: true }] }), "“pairs”的第1条"],
  [written({ senior: [{ school: "甲", students: 1.5 }] }), "“senior”的第1条"],
  [written({ relaxations: [{ school: "甲", id: "everything" }] }), "“relaxations”的第1条"],
])("%s is refused with what is wrong", (text, words) => {
  expect(fault(text)).toContain(words);
});

test("a workbook's own text that cannot be read counts as nothing said; the form of before is read", () => {
  expect(readKept(null)).toEqual(NOTHING_SAID);
  expect(readKept("{")).toEqual(NOTHING_SAID);
  expect(readKept('[["表2-2","H",null],["表2-2","I","R1"],["表2-2","I","R9"]]').columns).toEqual([
    { sheet: "表2-2", column: "H", field: null },
    { sheet: "表2-2", column: "I", field: "R1" },
  ]);
});

test("what is said of one file's columns and rows stays with that file", () => {
  const both = together([ofFile(SAID, "b.xlsx"), NOTHING_SAID]);
  expect([both.columns[0]?.file, both.units[0]?.file, both.rows[0]?.file]).toEqual([
    "b.xlsx",
    "b.xlsx",
    "b.xlsx",
  ]);
  expect(both.pairs).toEqual(SAID.pairs);
});
