import { checkSnapshots } from "../../../src/check-workbook";
import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";
import { NATIONAL } from "../../support/national-standard";

type School = readonly [name: string, code: string | null, stage: string];

const FIGURES = [500, 30, 6, 3200, 12];

function book(file: string, schools: readonly School[], hasCodes: boolean) {
  const headings = ["学校名称", "学校代码", "学段", "在校生数", "专任教师数", "骨干教师数"];
  const more = ["生均教学仪器设备值", "每百生骨干教师数", "每百生网络多媒体教室数", "生均体育运动场馆面积"];
  const row = ([name, code, stage]: School): TestCell[] => [name, code, stage, ...FIGURES, 1.2, 3.1, 9];
  const rows = [[...headings, ...more], ...schools.map(row)];
  const kept = hasCodes ? rows : rows.map((cells) => cells.filter((_, column) => column !== 1));
  return testWorkbook([gridSheet(kept, { name: file })], file);
}

function duplicates(...books: Parameters<typeof checkSnapshots>[0]): (string | null)[] {
  const { findings } = checkSnapshots(books, { standard: NATIONAL }).report;
  return findings
    .filter(({ code }) => code === "duplicate-school")
    .map(({ file, school }) => `${file} ${school}`);
}

const CODED: readonly School[] = [
  ["清溪小学", "001", "小学"],
  ["云岭小学", "002", "小学"],
  ["河口小学", "003", "小学"],
];
const PLAIN: readonly School[] = [
  ["云岭 小学", null, "小学"],
  ["石桥小学", null, "小学"],
  ["柳林小学", null, "小学"],
  ["清溪小学", null, "初中"],
];

describe("a school that is counted twice", () => {
  it("is told by its name where only one of two files has codes, whichever comes first", () => {
    const [coded, plain] = [book("一.xlsx", CODED, true), book("二.xlsx", PLAIN, false)];
    expect(duplicates(coded, plain)).toEqual(["二.xlsx 云岭 小学"]);
    expect(duplicates(plain, coded)).toEqual(["一.xlsx 云岭小学"]);
  });

  it("is told by its code alone where both have one: namesakes are two schools", () => {
    const others: readonly School[] = [
      ["清溪小学", "011", "小学"],
      ["云岭实验小学", "002", "小学"],
      ["石桥小学", "012", "小学"],
    ];
    expect(duplicates(book("一.xlsx", CODED, true), book("二.xlsx", others, true))).toEqual([
      "二.xlsx 云岭实验小学",
    ]);
  });
});
