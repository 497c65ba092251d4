import { INDICATORS } from "./indicators.mjs";
import * as looks from "./looks.mjs";
import { columnName, Sheet } from "./sheet.mjs";
import { SCHOOLS } from "./yunxi.mjs";

const FORM_TITLE = { ...looks.TITLE, size: 16, horizontal: "left" };
const INDICATOR_HEADINGS = INDICATORS.map(({ heading, unit }) => `${heading}（${unit}）`);
const A4 = 9;
/** Points; the remark is filled in later and takes two lines. */
const TWO_LINES = 27;

const isCounted = ({ type, students }) => type !== "特殊教育学校" && !(type === "教学点" && students < 50);

const countedSchools = (stage) => SCHOOLS.filter((school) => school.stage === stage && isCounted(school));

/** A row of codes L1, L2 … as the form prints them under its headings. */
function writeCodes(sheet, row, firstColumn, count) {
  for (let index = 0; index < count; index++) {
    sheet.put(columnName(firstColumn + index) + row, `L${index + 1}`, looks.TEXT);
  }
}

function writeHeadings(sheet, row, firstColumn, headings) {
  headings.forEach((heading, index) =>
    sheet.put(columnName(firstColumn + index) + row, heading, looks.HEADING),
  );
}

const round2 = (value) => Math.round(value * 100) / 100;

const GRADES = { 小学: 6, 初中: 3 };
/** 7 is a school of the county's education department. */
const OWNER_CODE = 7;

function writeSchool(sheet, row, school, number) {
  const { name, students, stage, classes } = school;
  const values = INDICATORS.map(({ value }) => value(school));
  const cells = [
    [number, looks.COUNT],
    [name, looks.NAME],
    [OWNER_CODE, looks.COUNT],
    [students, looks.COUNT],
    [GRADES[stage], looks.COUNT],
    [classes, looks.COUNT],
    ...values.map((value) => [value === null ? null : round2(value), looks.VALUE]),
    [null, looks.TEXT],
    [null, looks.REMARK],
  ];
  cells.forEach(([value, look], column) => sheet.put(columnName(column) + row, value, look));
}

/** 表Ⅱ-2: no stage column; the junior schools begin where 序号 begins again. */
function schoolsSheet() {
  const widths = [6, 30, 8, 9, 8, 8, ...Array(7).fill(13), 12, 48];
  const sheet = new Sheet("表Ⅱ-2", { widths, frozen: "C4", titleRows: "$2:$3", paper: A4 });
  sheet.merge("A1:O1", "表Ⅱ-2  小学、初中资源配置基本情况（分学校）", FORM_TITLE);
  writeHeadings(sheet, 2, 0, [
    "序号",
    "学校名称",
    "举办者类型",
    "在校生数",
    "年级数",
    "班级数",
    ...INDICATOR_HEADINGS,
    "该校综合评估是否达标",
    "备注（注明有哪几项指标达标，哪几项指标达到85%）",
  ]);
  writeCodes(sheet, 3, 0, 14);
  sheet.put("O3", null, looks.TEXT);
  [
    [1, 30],
    [2, 66],
  ].forEach(([row, points]) => sheet.height(row, points));
  let row = 4;
  for (const stage of ["小学", "初中"]) {
    countedSchools(stage).forEach((school, index) => {
      sheet.height(row, TWO_LINES);
      writeSchool(sheet, row++, school, index + 1);
    });
  }
  sheet.merge(`A${row}:O${row}`, noteOfSchools(), looks.NOTE);
  sheet.height(row, 60);
  return sheet;
}

function noteOfSchools() {
  const [primary, junior] = ["小学", "初中"].map((stage) => countedSchools(stage).length);
  return [
    `注：1.小学${primary}所（含一贯制学校的小学部和50人及以上教学点），初中${junior}所（含一贯制学校和完全中学的初中部）。`,
    "2.举办者类型按代码填写，7为县级教育部门。",
    "3.L7—L13保留两位小数。",
  ].join("");
}

/** 表Ⅱ-1 and 表Ⅲ are still to be filled in: two lines for each stage under the seven indicators. */
function linesByStage(name, title, lines, note, lastHeading) {
  const sheet = new Sheet(name, { widths: [8, 20, ...Array(8).fill(13)], paper: A4 });
  sheet.merge("A1:J1", title, FORM_TITLE);
  sheet.merge("A2:B3", null, looks.HEADING);
  writeHeadings(sheet, 2, 2, [...INDICATOR_HEADINGS, lastHeading]);
  writeCodes(sheet, 3, 2, 8);
  [
    [1, 30],
    [2, 66],
  ].forEach(([row, points]) => sheet.height(row, points));
  ["小学", "初中"].forEach((stage, index) => {
    const first = 4 + index * lines.length;
    sheet.merge(`A${first}:A${first + lines.length - 1}`, stage, looks.HEADING);
    lines.forEach(({ label, last, look }, offset) => {
      sheet.put(`B${first + offset}`, label, looks.TEXT);
      for (let column = 2; column < 9; column++) sheet.put(columnName(column) + (first + offset), null, look);
      sheet.put(`J${first + offset}`, last, last === null ? look : looks.TEXT);
    });
  });
  sheet.merge("A8:J8", note, looks.NOTE);
  return sheet;
}

/** The sheets of the national application form that speak of schools' resources. */
export function officialForm() {
  return [
    linesByStage(
      "表Ⅱ-1",
      "表Ⅱ-1  小学、初中资源配置达标情况",
      [
        { label: "达标学校总数", last: null, look: looks.COUNT },
        { label: "达标学校比例（%）", last: null, look: looks.PERCENT },
      ],
      "注：达标学校比例保留一位小数。",
      "综合评估",
    ),
    schoolsSheet(),
    linesByStage(
      "表Ⅲ",
      "表Ⅲ  县域义务教育校际均衡情况",
      [
        { label: "全县平均值", last: "——", look: looks.VALUE },
        { label: "差异系数", last: null, look: looks.COEFFICIENT },
      ],
      "注：全县平均值保留两位小数，差异系数保留三位小数。",
      "综合",
    ),
  ];
}
