/**
 * Writes a county summary of any number of made-up schools, 30 columns, as Excel would: shared strings, styles,
 * places on every cell, indicators with 16 to 17 digits. The short one has 14 columns: pupils and indicators alone.
 *
 *   node tests/bench/make-workbook.mjs 20000 schools.xlsx
 */
import { pathToFileURL } from "node:url";
import { random } from "./random.mjs";
import { writeSheet } from "./write-sheet.mjs";

const HEADINGS = [
  "序号",
  "学校代码",
  "乡镇",
  "学校名称",
  "学段",
  "办学类型",
  "班级数",
  "在校生数",
  "专任教师数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育教师数",
  "音乐教师数",
  "美术教师数",
  "教学及辅助用房面积（㎡）",
  "体育馆面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数",
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "每百名学生拥有体育、艺术专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
  "达标项数",
  "低于85%项数",
  "是否达标",
  "备注",
];
/** Of the short summary: 序号, the school, its stage and pupils, the seven indicators and what they come to. */
const SHORT_COLUMNS = [0, 3, 4, 7, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28];
const ALL_COLUMNS = HEADINGS.map((_, column) => column);
const TEXT_COLUMNS = new Set([1, 2, 3, 4, 5, 28, 29]);
const TOWNS = ["城关镇", "河东乡", "东风街道", "柳林镇", "石桥镇", "新集乡", "古塔街道", "清溪镇"];
const STAGES = {
  小学: { suffix: ["实验小学", "中心小学", "希望小学"], limits: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3] },
  初中: { suffix: ["初级中学", "实验中学", "第二中学"], limits: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4] },
};

function school(number, next) {
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const stage = next() < 0.7 ? "小学" : "初中";
  const { suffix, limits } = STAGES[stage];
  const students = whole(120, 2400);
  const around = (limit) => Math.round((students / 100) * limit * (0.8 + next() * 0.9));
  const raw = {
    classes: Math.ceil(students / 45),
    teachers: around(7),
    degree: around(limits[0]),
    lead: around(limits[1]),
    arts: [around(limits[2] / 2), around(limits[2] / 4), around(limits[2] / 4)],
    rooms: Math.round(students * limits[3] * (0.8 + next() * 0.8) * 10) / 10,
    hall: next() < 0.4 ? whole(400, 1600) : 0,
    field: Math.round(students * limits[4] * (0.75 + next())),
    equipment: Math.round(students * limits[5] * (0.8 + next() * 0.8)) / 10_000,
    media: around(limits[6]),
  };
  const percent = (count) => (count / students) * 100;
  const values = [
    percent(raw.degree),
    percent(raw.lead),
    percent(raw.arts[0] + raw.arts[1] + raw.arts[2]),
    raw.rooms / students,
    (raw.hall + raw.field) / students,
    (raw.equipment * 10_000) / students,
    percent(raw.media),
  ];
  const met = values.filter((value, n) => value >= limits[n]).length;
  const low = values.filter((value, n) => value < limits[n] * 0.85).length;
  const town = TOWNS[whole(0, TOWNS.length - 1)];
  return [
    number,
    String(3_340_000_000 + number),
    town,
    `${town}第${number}${suffix[whole(0, 2)]}`,
    stage,
    next() < 0.9 ? "公办" : "民办",
    raw.classes,
    students,
    raw.teachers,
    raw.degree,
    raw.lead,
    ...raw.arts,
    raw.rooms,
    raw.hall,
    raw.field,
    raw.equipment,
    raw.media,
    ...values,
    met,
    low,
    met >= 6 && low === 0 ? "是" : "否",
    low > 0 ? "含低于85%项" : "无",
  ];
}

const styleOf = (column) => (TEXT_COLUMNS.has(column) ? 1 : column >= 19 && column < 26 ? 2 : 3);

function* rowsOf(schools, columns) {
  const next = random(20240901);
  yield ["示例县2023—2024学年义务教育学校资源配置达标情况统计表"];
  yield ["填报单位（盖章）：示例县教育局　单位：人、平方米、万元、间"];
  const chosen = (cells) => columns.map((column) => cells[column]);
  yield chosen(HEADINGS);
  for (let n = 1; n <= schools; n++) yield chosen(school(n, next));
}

/** Writes the workbook; 207 000 schools take about a minute. */
export async function makeWorkbook(schools, file, columns = ALL_COLUMNS) {
  const last = columns.length > 26 ? `A${letter(columns.length - 26)}` : letter(columns.length);
  await writeSheet(file, {
    name: "达标情况统计表",
    range: `A1:${last}${schools + 3}`,
    rows: rowsOf(schools, columns),
    headings: 3,
    styleOf: (column) => styleOf(columns[column]),
    merges: [`A1:${last}1`, `A2:${last}2`],
  });
}

/** The same with 14 columns. */
export const makeShortWorkbook = (schools, file) => makeWorkbook(schools, file, SHORT_COLUMNS);

function letter(column) {
  return String.fromCharCode(64 + column);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , schools = "20000", file = "schools.xlsx"] = process.argv;
  await makeWorkbook(Number(schools), file);
}
