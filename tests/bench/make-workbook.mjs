/**
 * Writes a county summary of any number of made-up schools, 30 columns, as Excel would: shared strings, styles,
 * places on every cell, indicators with 16 to 17 digits.
 *
 *   node tests/bench/make-workbook.mjs 20000 schools.xlsx
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ZipFile } from "./zip-file.mjs";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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
const TEXT_COLUMNS = new Set([1, 2, 3, 4, 5, 28, 29]);
const TOWNS = ["城关镇", "河东乡", "东风街道", "柳林镇", "石桥镇", "新集乡", "古塔街道", "清溪镇"];
const STAGES = {
  小学: { suffix: ["实验小学", "中心小学", "希望小学"], limits: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3] },
  初中: { suffix: ["初级中学", "实验中学", "第二中学"], limits: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4] },
};

/** Mulberry32: the same schools every time. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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

function columnName(column) {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
}

/** Numbers the strings as they first occur. */
class Strings {
  numbers = new Map();
  uses = 0;

  of(text) {
    this.uses++;
    if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
    return this.numbers.get(text);
  }

  xml() {
    const items = [...this.numbers.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${XML}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

function rowXml(row, cells, strings, styles) {
  const list = cells.map((value, column) => {
    const place = `<c r="${columnName(column)}${row}" s="${styles(column)}"`;
    return typeof value === "string"
      ? `${place} t="s"><v>${strings.of(value)}</v></c>`
      : `${place}><v>${value}</v></c>`;
  });
  return `<row r="${row}" spans="1:30" ht="18" customHeight="1">${list.join("")}</row>`;
}

const styleOf = (column) => (TEXT_COLUMNS.has(column) ? 1 : column >= 19 && column < 26 ? 2 : 3);

function* sheetXml(schools, strings) {
  const next = random(20240901);
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:AD${schools + 3}"/><sheetData>`;
  const title = "示例县2023—2024学年义务教育学校资源配置达标情况统计表";
  yield rowXml(1, [title], strings, () => 1);
  yield rowXml(2, ["填报单位（盖章）：示例县教育局　单位：人、平方米、万元、间"], strings, () => 1);
  yield rowXml(3, HEADINGS, strings, () => 1);
  for (let n = 1; n <= schools; n++) yield rowXml(n + 3, school(n, next), strings, styleOf);
  yield '</sheetData><mergeCells count="2"><mergeCell ref="A1:AD1"/><mergeCell ref="A2:AD2"/></mergeCells></worksheet>';
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10.5"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const SMALL_PARTS = {
  "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="达标情况统计表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": STYLES,
};

/** Writes the workbook; 207 000 schools take about a minute. */
export async function makeWorkbook(schools, file) {
  const handle = openSync(file, "w");
  const zip = new ZipFile((bytes) => writeSync(handle, bytes));
  const strings = new Strings();
  for (const [name, text] of Object.entries(SMALL_PARTS)) await zip.add(name, [text]);
  await zip.add("xl/worksheets/sheet1.xml", sheetXml(schools, strings));
  await zip.add("xl/sharedStrings.xml", [strings.xml()]);
  zip.end();
  closeSync(handle);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , schools = "20000", file = "schools.xlsx"] = process.argv;
  await makeWorkbook(Number(schools), file);
}
