/**
 * Writes what the statistics system exports: one row a made-up school, 400 columns under five rows of merged headings,
 * of which a check needs some twenty.
 *
 *   node tests/bench/make-export.mjs 2000 export.xlsx
 */
import { pathToFileURL } from "node:url";
import { random } from "./random.mjs";
import { columnName, writeSheet } from "./write-sheet.mjs";

const COLUMNS = 400;
const LEVELS = 5;
const TOWNS = ["城关镇", "河东乡", "东风街道", "柳林镇", "石桥镇", "新集乡"];
const STAFF = "教职工基本情况（教基3101）";
const DEGREES = ["专任教师", "按学历分"];
const LESSONS = ["专任教师", "按授课课程分"];
const HOUSES = "本学年校舍建筑面积（平方米）";
const LAND = "占地面积及其他办学条件";

/** What a check reads: the column's headings from above to below, and a school's figure. */
const READ = [
  [["学校名称"], (n, { town }) => `${town}第${n}小学`],
  [["学校标识码"], (n) => String(2_134_000_000 + n)],
  [["统计三级"], () => "示例县"],
  [["办学类型"], () => "小学"],
  [["城乡类型"], (n) => (n % 3 === 0 ? "镇区" : "乡村")],
  [["是否计校数"], () => 1],
  [["在校生数", "合计"], (_, { students }) => students],
  [["专任教师", "计"], (_, { of }) => of(7)],
  [[...DEGREES, "博士研究生"], () => 0],
  [[...DEGREES, "硕士研究生"], (_, { of }) => of(0.4)],
  [[...DEGREES, "本科"], (_, { of }) => of(4.1)],
  [[...DEGREES, "专科"], (_, { of }) => of(1.5)],
  [[...LESSONS, "体育与健康"], (_, { of }) => of(0.5)],
  [[...LESSONS, "艺术", "计"], (_, { of }) => of(0.6)],
  [["教基1102", "县级以上骨干教师(小学)"], (_, { of }) => of(1.1)],
  [[HOUSES, "教学及辅助用房", "计"], (_, { of }) => of(480)],
  [[HOUSES, "教学及辅助用房", "其中", "室内体育用房"], (_, { of }) => of(20)],
  [[LAND, "占地面积（平方米）", "其中", "运动场地面积"], (_, { of }) => of(790)],
  [["网络多媒体教室"], (_, { of }) => of(2.5)],
  [["固定资产总值", "其中", "教学仪器设备资产值(万元)"], (_, { of }) => of(21)],
];

/** Columns between those that are read: counts of pupils and staff by age, sex and origin. */
function others() {
  const groups = ["班级数", "招生数", "毕业生数", "寄宿生", "随迁子女", "留守儿童", "残疾学生", "职工"];
  return Array.from({ length: COLUMNS - READ.length }, (_, n) => {
    const group = groups[n % groups.length];
    return [[STAFF, group, `${Math.floor(n / groups.length) + 1}岁`, n % 2 ? "女" : "计"], () => n % 97];
  });
}

/** Those that are read stand between the others, as `运动场地面积` does at column 295. */
function allColumns() {
  const [names, figures] = [READ.slice(0, 7), READ.slice(7)];
  const rest = others();
  const gap = Math.floor(rest.length / figures.length);
  const spread = figures.flatMap((one, n) => [...rest.slice(n * gap, (n + 1) * gap), one]);
  return [...names, ...spread, ...rest.slice(figures.length * gap)];
}

/** A heading stands in the first cell of its area; the last of a column reaches down to the figures. */
function headingRows(columns) {
  return Array.from({ length: LEVELS }, (_, level) =>
    columns.map(([path], n) => (isContinued(columns, n, level) ? null : (path[level] ?? null))),
  );
}

function isContinued(columns, n, level) {
  const [before, own] = [columns[n - 1]?.[0], columns[n][0]];
  return before !== undefined && own.length > level + 1 && startsAlike(before, own, level + 1);
}

function startsAlike(one, other, length) {
  return one.length > length && one.slice(0, length).join() === other.slice(0, length).join();
}

function mergesOf(columns) {
  const merges = columns.flatMap(([path], n) =>
    path.length < LEVELS ? [`${columnName(n)}${path.length + 1}:${columnName(n)}${LEVELS + 1}`] : [],
  );
  for (let level = 0; level < LEVELS; level++) {
    for (let from = 0, to = 1; from < columns.length; from = to, to += 1) {
      while (to < columns.length && isContinued(columns, to, level)) to += 1;
      if (to - from > 1) merges.push(`${columnName(from)}${level + 2}:${columnName(to - 1)}${level + 2}`);
    }
  }
  return merges;
}

function* rowsOf(schools, columns) {
  const next = random(20240901);
  yield ["2024年示例县义务教育学校综合数据"];
  yield* headingRows(columns);
  for (let n = 1; n <= schools; n++) {
    const students = 120 + Math.floor(next() * 2000);
    const of = (share) => Math.round((students / 100) * share * (0.8 + next() * 0.9));
    const school = { students, of, town: TOWNS[n % TOWNS.length] };
    yield columns.map(([, figure]) => figure(n, school));
  }
}

export async function makeExport(schools, file) {
  const columns = allColumns();
  await writeSheet(file, {
    name: "Sheet1",
    range: `A1:${columnName(COLUMNS - 1)}${schools + LEVELS + 1}`,
    rows: rowsOf(schools, columns),
    headings: LEVELS + 1,
    styleOf: () => 0,
    merges: mergesOf(columns),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , schools = "2000", file = "export.xlsx"] = process.argv;
  await makeExport(Number(schools), file);
}
