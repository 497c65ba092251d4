import { columnName } from "../../src/core/address";
import type { Field } from "../../src/core/field";
import { RESOURCE_INDICATORS } from "../../src/core/stage";
import { gridSheet, type TestCell } from "../support/grid-sheet";
import { printed } from "./columns";
import { makeCounty, sevenOf, type MadeSchool } from "./county";
import { answerOf, SHORT } from "./layouts";
import type { MadeWorkbook, Rows } from "./made";
import { noisyHeading } from "./noise";
import type { Random } from "./random";

const twoDecimals = (school: MadeSchool) => sevenOf(school).map((value) => printed(value, 2));

/** A school a column, an indicator a row, in any order, with a total behind and a title over all. */
export function makeTurned(seed: number, random: Random): MadeWorkbook {
  const schools = makeCounty(random, random.int(3, 15));
  const total = random.chance(0.5) ? ["合计"] : [];
  const labels = ["在校生数", ...SHORT].map((heading) => noisyHeading(random, heading, 0.3));
  const lines = labels.map((label, place): TestCell[] => [
    label,
    ...schools.map((school) => [school.students, ...twoDecimals(school)][place] ?? null),
    ...total.map(() => 1),
  ]);
  const names = [
    random.pick(["指标", "项目", "学校名称", null]),
    ...schools.map(({ name }) => name),
    ...total,
  ];
  const first = [...(random.chance(0.6) ? [stagesOver(schools)] : []), names];
  const title = random.chance(0.7) ? [["义务教育优质均衡七项指标"]] : [];
  const width = columnName(schools.length + total.length);
  const sheet = gridSheet([...title, ...first, ...random.shuffle(lines)], {
    name: "全县",
    merges: title.length > 0 && random.chance(0.7) ? [`A1:${width}1`] : [],
  });
  const answers = schools.map((school) => answerOf(school, twoDecimals(school)));
  return { seed, kind: "turned", sheets: [sheet], columns: [], schools: answers };
}

/** "小学" and "初中" once each, over the first school of theirs. */
function stagesOver(schools: readonly MadeSchool[]): TestCell[] {
  return [null, ...schools.map(({ stage }, place) => (stage === schools[place - 1]?.stage ? null : stage))];
}

const ODD_TOTALS = [
  "全县总计",
  "东片（学区）合计",
  "乡镇学校 计",
  "其中：民办",
  "城区平均",
  "接上页",
  "达标校数",
];

/** Rows and columns that are none: examples, totals by odd names, last year's figures, hidden copies. */
export function makeOddRows(seed: number, random: Random): MadeWorkbook {
  const schools = makeCounty(random, random.int(6, 24));
  const way = random.pick(["two-years", "hidden", "plain"] as const);
  const isOnce = random.chance(0.4);
  const rows = schools.map((school, place): TestCell[] => [
    isOnce && schools[place - 1]?.stage === school.stage ? null : school.stage,
    school.name,
    school.students,
    ...twoDecimals(school).flatMap((value) => figures(random, way, value)),
  ]);
  const sheet = gridSheet([...headings(random, way), ...withOddRows(random, rows)], { name: "各校" });
  const hiddenColumns = new Set(way === "hidden" ? SHORT.map((_, place) => 3 + 2 * place) : []);
  const fields: readonly Field[] = ["stage", "name", "students"];
  const step = way === "plain" ? 1 : 2;
  const columns = [
    ...fields.map((field, column) => ({ sheet: "各校", column: columnName(column), field })),
    ...RESOURCE_INDICATORS.map((field, place) => ({
      ...{ sheet: "各校", field },
      column: columnName(2 + step * (place + 1)),
    })),
  ];
  const answers = schools.map((school) => answerOf(school, twoDecimals(school)));
  return { seed, kind: "odd-rows", sheets: [{ ...sheet, hiddenColumns }], columns, schools: answers };
}

type Way = "two-years" | "hidden" | "plain";

/** Last year's figure stands before this year's; a verdict may be written behind it. */
function figures(random: Random, way: Way, value: number): TestCell[] {
  const now = random.chance(0.05) ? `${value}（达标）` : value;
  return way === "plain" ? [now] : [printed(value * 0.7, 2), now];
}

function headings(random: Random, way: Way): Rows {
  const top = SHORT.map((heading) => noisyHeading(random, heading, 0.2));
  const keys = ["学段", "学校名称", "在校生数"];
  if (way === "plain") return [[...keys, ...top]];
  if (way === "hidden") return [[...keys, ...top.flatMap((heading) => [heading, heading])]];
  const years = [null, null, null, ...SHORT.flatMap(() => ["2023年", "2024年"])];
  return [[...keys, ...top.flatMap((heading) => [heading, null])], years];
}

/** An example before the schools, sums and notes among and behind them. */
function withOddRows(random: Random, rows: Rows): Rows {
  const odd = (name: string): TestCell[] => [null, name, 999, ...SHORT.map(() => 9)];
  const example = random.chance(0.4) ? [odd("示例：XX小学")] : [];
  const place = random.int(1, rows.length);
  const middle = random.chance(0.6) ? [odd(random.pick(ODD_TOTALS))] : [];
  const last = random.chance(0.6) ? [odd(random.pick(ODD_TOTALS))] : [];
  return [...example, ...rows.slice(0, place), ...middle, ...rows.slice(place), ...last, ["备注：学校填报"]];
}
