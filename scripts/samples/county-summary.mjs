import { INDICATORS } from "./indicators.mjs";
import * as looks from "./looks.mjs";
import { columnName, Sheet } from "./sheet.mjs";
import { COUNTY, SCHOOLS, TYPED_BY_HAND } from "./yunxi.mjs";

const FIRST_SCHOOL_ROW = 8;
const FIRST_INDICATOR = 18; // S
const LAST = "AC";

/** Area, heading. The three heading rows are 3 to 5. */
const HEADINGS = [
  ["A3:A5", "序号"],
  ["B3:B5", "乡镇"],
  ["C3:C5", "学校名称"],
  ["D3:D5", "学段"],
  ["E3:E5", "办学类型"],
  ["F3:F5", "班级数"],
  ["G3:G5", "在校生数"],
  ["H3:M3", "专任教师（人）"],
  ["H4:H5", "合计"],
  ["I4:I5", "高于规定学历"],
  ["J4:J5", "县级及以上骨干教师"],
  ["K4:M4", "体育、艺术教师"],
  ["N3:P3", "校舍及场地（㎡）"],
  ["N4:O4", "教学及辅助用房"],
  ["P4:P5", "运动场地"],
  ["Q3:Q5", "教学仪器设备值（万元）"],
  ["R3:R5", "网络多媒体教室（间）"],
  ["S3:Y3", "七项指标值"],
  ["Z3:AB3", "达标情况"],
  ["Z4:Z5", "达标项数"],
  ["AA4:AA5", "低于85%项数"],
  ["AB4:AB5", "是否达标"],
  ["AC3:AC5", "备注"],
];
const SINGLE_HEADINGS = { K5: "体育", L5: "音乐", M5: "美术", N5: "计", O5: "其中：体育馆" };

/** Column, what of a school stands in it, its look. */
const SCHOOL_COLUMNS = [
  ["B", "town", looks.TEXT],
  ["C", "name", looks.NAME],
  ["D", "stage", looks.TEXT],
  ["E", "type", looks.TEXT],
  ["F", "classes", looks.COUNT],
  ["G", "students", looks.COUNT],
  ["H", "teachers", looks.COUNT],
  ["I", "aboveDegree", looks.COUNT],
  ["J", "backbone", looks.COUNT],
  ["K", "pe", looks.COUNT],
  ["L", "music", looks.COUNT],
  ["M", "art", looks.COUNT],
  ["N", "rooms", looks.AMOUNT],
  ["O", "gym", looks.AMOUNT],
  ["P", "ground", looks.AMOUNT],
  ["Q", "equipment", looks.AMOUNT],
  ["R", "multimedia", looks.AMOUNT],
];
const SUMMED = SCHOOL_COLUMNS.slice(4);
const WIDTHS = [
  5,
  8,
  27,
  6,
  15,
  7,
  8,
  ...Array(6).fill(7),
  10,
  9,
  10,
  10,
  9,
  ...Array(7).fill(11),
  7,
  8,
  7,
  16,
];

const NOTES = [
  "注：1.高于规定学历教师，小学指专科及以上，初中指本科及以上。",
  "2.一贯制学校、完全中学分学部填报；用房、场地、设备和网络多媒体教室按规定的生数折算比例分到各学部。",
  "3.特殊教育学校和不足50人的教学点一并填列，不参加评估。",
];
const SIGNATURES = [
  ["A", "单位负责人："],
  ["F", "审核人："],
  ["K", "填表人："],
  ["Q", "联系电话："],
  ["W", "填报日期：2024年10月12日"],
];

const indicatorColumn = (index) => columnName(FIRST_INDICATOR + index);

function writeHead(sheet) {
  sheet.merge(`A1:${LAST}1`, `${COUNTY}2024—2025学年义务教育学校资源配置情况汇总表`, looks.TITLE);
  sheet.put("A2", `填报单位（盖章）：${COUNTY}教育局`, looks.PLAIN);
  sheet.put("X2", "单位：人、平方米、万元、间、元", looks.PLAIN);
  for (const [area, heading] of HEADINGS) sheet.merge(area, heading, looks.HEADING);
  for (const [address, heading] of Object.entries(SINGLE_HEADINGS))
    sheet.put(address, heading, looks.HEADING);
  INDICATORS.forEach(({ heading, unit }, index) => {
    const column = indicatorColumn(index);
    sheet.merge(`${column}4:${column}5`, `${heading}（${unit}）`, looks.HEADING);
  });
  [
    [1, 32],
    [2, 20],
    [3, 22],
    [4, 44],
    [5, 36],
  ].forEach(([row, points]) => sheet.height(row, points));
}

/** A line of the table that is no school: a label at the left, the rest of the row in one look. */
function writeLine(sheet, row, label, look) {
  for (let column = 0; column <= 28; column++) sheet.put(columnName(column) + row, null, look);
  sheet.merge(`A${row}:C${row}`, label, look);
}

function writeStandards(sheet) {
  ["小学", "初中"].forEach((stage, offset) => {
    const row = FIRST_SCHOOL_ROW - 2 + offset;
    writeLine(sheet, row, `标准（${stage}）`, looks.STANDARD);
    INDICATORS.forEach(({ standard }, index) =>
      sheet.put(indicatorColumn(index) + row, standard[stage], looks.STANDARD),
    );
  });
}

function writeIndicators(sheet, row, school) {
  INDICATORS.forEach(({ id, formula, value }, index) => {
    const address = indicatorColumn(index) + row;
    const typed = TYPED_BY_HAND[school.name]?.[id];
    const computed = value(school);
    if (typed !== undefined || computed === null) sheet.put(address, typed ?? null, looks.VALUE);
    else sheet.compute(address, formula(row), computed, looks.VALUE);
  });
}

function writeSchool(sheet, row, school, number) {
  sheet.put(`A${row}`, number, looks.COUNT);
  for (const [column, key, look] of SCHOOL_COLUMNS) sheet.put(column + row, school[key], look);
  writeIndicators(sheet, row, school);
  for (const column of ["Z", "AA", "AB", "AC"]) sheet.put(column + row, null, looks.TEXT);
}

function schoolsByTown() {
  const towns = new Map();
  for (const school of SCHOOLS) towns.set(school.town, [...(towns.get(school.town) ?? []), school]);
  return [...towns.values()];
}

function writeSums(sheet, row, formulaOf, schools) {
  for (const [column, key] of SUMMED) {
    const total = schools.reduce((sum, school) => sum + (school[key] ?? 0), 0);
    sheet.compute(column + row, formulaOf(column), total, looks.SUBTOTAL);
  }
}

/** Schools by town, each town closed by its 小计. Returns the rows of the 小计. */
function writeSchools(sheet) {
  let row = FIRST_SCHOOL_ROW;
  let number = 1;
  return schoolsByTown().map((schools) => {
    const first = row;
    for (const school of schools) writeSchool(sheet, row++, school, number++);
    writeLine(sheet, row, "小　计", looks.SUBTOTAL);
    writeSums(sheet, row, (column) => `SUM(${column}${first}:${column}${row - 1})`, schools);
    return row++;
  });
}

function writeFoot(sheet, subtotals) {
  const total = subtotals.at(-1) + 1;
  writeLine(sheet, total, "合　计", looks.SUBTOTAL);
  writeSums(sheet, total, (column) => subtotals.map((row) => column + row).join("+"), SCHOOLS);
  writeLine(sheet, total + 1, "差异系数（小学）", looks.COEFFICIENT);
  writeLine(sheet, total + 2, "差异系数（初中）", looks.COEFFICIENT);
  NOTES.forEach((note, index) =>
    sheet.merge(`A${total + 3 + index}:${LAST}${total + 3 + index}`, note, looks.NOTE),
  );
  SIGNATURES.forEach(([column, text]) => sheet.put(column + (total + 4 + NOTES.length), text, looks.PLAIN));
}

/** A county's own summary of every school, with raw figures, formulas and room for the verdicts. */
export function countySummary() {
  const sheet = new Sheet("汇总表", {
    widths: WIDTHS,
    frozen: `D${FIRST_SCHOOL_ROW}`,
    titleRows: "$3:$5",
  });
  writeHead(sheet);
  writeStandards(sheet);
  writeFoot(sheet, writeSchools(sheet));
  return sheet;
}
