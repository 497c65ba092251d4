import type { Field } from "../../src/core/field";
import type { ResourceIndicator, Stage } from "../../src/core/stage";
import { columnName } from "../../src/core/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { MadeWorkbook } from "./made";
import { nothing, noisyHeading, numberAsText } from "./noise";
import { gridSheet, type TestCell } from "../support/grid-sheet";
import { makeCounty, sevenOf, type MadeSchool } from "./county";
import {
  KEY_MAKERS,
  OTHER_RAW_MAKERS,
  PREMISES_GROUPS,
  PREMISES_MAKERS,
  sevenColumns,
  TEACHER_GROUPS,
  TEACHER_MAKERS,
  type MadeColumn,
} from "./columns";
import type { Random } from "./random";

type StageFrom = "column" | "name" | "restart" | "sheet" | "title" | "section";

interface Style {
  readonly raw: boolean;
  readonly decimals: number | null;
  readonly printed: boolean;
  readonly from: StageFrom;
  readonly grouped: boolean;
  readonly merged: boolean;
  readonly seq: boolean;
  readonly codes: boolean;
  readonly standards: boolean;
  readonly subtotals: boolean;
  readonly totals: boolean;
  readonly blanks: boolean;
  readonly notes: boolean;
  readonly shuffled: boolean;
  readonly unitLine: boolean;
  readonly textNumbers: boolean;
  /** How much of a bureau's untidiness is in the headings, 0–1. */
  readonly noise: number;
  /** Some schools left a printed value out. */
  readonly gaps: boolean;
}

function styleOf(random: Random): Style {
  const raw = random.chance(0.6);
  const from = random.pick<StageFrom>(["column", "column", "name", "restart", "sheet", "title", "section"]);
  const grouped = random.chance(0.6);
  return {
    raw,
    printed: !raw || random.chance(0.6),
    decimals: raw && random.chance(0.7) ? null : 2,
    from,
    grouped,
    merged: grouped && random.chance(0.7),
    seq: from === "restart" || from === "section" || random.chance(0.8),
    codes: random.chance(0.3),
    standards: random.chance(0.3),
    subtotals: random.chance(0.3) && from !== "restart",
    totals: random.chance(0.5),
    blanks: random.chance(0.2),
    notes: random.chance(0.6),
    shuffled: !grouped && random.chance(0.5),
    unitLine: random.chance(0.5),
    textNumbers: random.chance(0.15),
    noise: random.pick([0, 0.3, 1]),
    gaps: !raw && random.chance(0.2),
  };
}

/** A county's table, as a summary or as 表Ⅱ-2; the same number always makes the same workbook. */
export function makeTable(seed: number, random: Random): MadeWorkbook {
  const style = styleOf(random);
  const county = makeCounty(random, random.int(6, 40));
  const schools = style.from === "restart" || style.from === "name" ? county : withoutMarks(county);
  const parts: (Stage | null)[] =
    style.from === "sheet" || style.from === "title" ? ["小学", "初中"] : [null];
  const columns = columnsOf(random, style).map((column) => ({
    ...column,
    heading: noisyHeading(random, column.heading, style.noise),
  }));
  const left = style.gaps ? gapsOf(random, schools) : new Map<string, Field>();
  const sheets = parts.map((stage) => {
    const own = stage === null ? schools : schools.filter((school) => school.stage === stage);
    return sheetOf(random, style, columns, own, stage, parts.length, left);
  });
  return {
    seed,
    kind: "table",
    sheets,
    columns: sheets.flatMap(({ name }) =>
      columns.map(({ field }, place) => ({ sheet: name, column: columnName(place), field })),
    ),
    schools: schools.map((school) => ({
      name: school.name,
      stage: school.stage,
      type: school.type,
      students: school.students,
      values: valuesOf(school, columns, style, left.get(keyOf(school)) ?? null),
    })),
  };
}

/** Where a column or a title tells the stage, a combined school's name need not. */
function withoutMarks(county: readonly MadeSchool[]): MadeSchool[] {
  return county.map((school) => ({ ...school, name: school.name.replace(/（.*）$/, "") }));
}

function keyOf({ name, stage }: MadeSchool): string {
  return `${name}|${stage}`;
}

/** By school, the one value that it leaves out. */
function gapsOf(random: Random, schools: readonly MadeSchool[]): Map<string, Field> {
  const leaving = schools.filter(() => random.chance(0.1));
  return new Map(leaving.map((school) => [keyOf(school), `R${random.int(1, 7)}` as Field]));
}

function valuesOf(
  school: MadeSchool,
  columns: readonly MadeColumn[],
  style: Style,
  left: Field | null,
): Record<ResourceIndicator, number | null> {
  const exact = sevenOf(school);
  return Object.fromEntries(
    exact.map((value, place) => {
      const id = `R${place + 1}` as ResourceIndicator;
      const column = columns.find(({ field }) => field === id);
      if (id === left) return [id, null];
      return [id, style.raw || !column ? value : Number(column.value(school))];
    }),
  ) as Record<ResourceIndicator, number | null>;
}

function columnsOf(random: Random, style: Style): MadeColumn[] {
  const of = (maker: (random: Random) => MadeColumn) => maker(random);
  const seq: MadeColumn = {
    field: "seq",
    group: "",
    heading: random.pick(["序号", "序 号", "编号"]),
    value: () => null,
  };
  const keys = [
    ...(style.seq ? [seq] : []),
    ...(random.chance(0.5) || style.subtotals ? [of(KEY_MAKERS.town)] : []),
    of(KEY_MAKERS.name),
    ...(style.from === "column" ? [of(KEY_MAKERS.stage)] : []),
    ...(random.chance(0.5) ? [of(KEY_MAKERS.type)] : []),
    ...(random.chance(0.2) ? [of(KEY_MAKERS.owner)] : []),
    ...(random.chance(0.6) ? [of(KEY_MAKERS.classes)] : []),
    of(KEY_MAKERS.students),
  ];
  const teachers = style.grouped ? random.pick(TEACHER_GROUPS) : null;
  const premises = style.grouped ? random.pick(PREMISES_GROUPS) : null;
  const raw = style.raw
    ? [
        ...TEACHER_MAKERS.map((make) => withGroup(make(random, teachers), teachers)),
        ...PREMISES_MAKERS.map((make) => withGroup(make(random, premises), premises)),
        ...OTHER_RAW_MAKERS.map(of),
      ]
    : [];
  const group = style.grouped ? random.pick(["七项指标值", "资源配置七项指标", "指标值"]) : "";
  const all = [...keys, ...raw, ...(style.printed ? sevenColumns(random, group, style.decimals) : [])];
  return style.shuffled ? random.shuffle(all) : all;
}

function withGroup(column: MadeColumn, group: string | null): MadeColumn {
  return group === null ? column : { ...column, group };
}

function sheetOf(
  random: Random,
  style: Style,
  columns: readonly MadeColumn[],
  schools: readonly MadeSchool[],
  stage: Stage | null,
  sheets: number,
  left: ReadonlyMap<string, Field>,
): SheetSnapshot {
  const rows: TestCell[][] = [];
  const merges: string[] = [];
  const title = style.from === "title" && stage ? stage : "义务教育";
  if (stage || random.chance(0.8)) rows.push([`云溪县2025年${title}学校资源配置情况统计表`]);
  if (style.unitLine) rows.push(["填报单位（盖章）：云溪县教育局", null, null, "单位：人、㎡、间"]);
  pushHeadings(rows, merges, style, columns);
  if (style.codes) rows.push(columns.map((_, place) => `L${place + 1}`));
  if (style.standards)
    rows.push(
      columns.map(({ field }, place) =>
        place === 0 ? "标准" : field.startsWith("R") ? "小学4.2，初中5.3" : null,
      ),
    );
  pushSchools(rows, random, style, columns, schools, left);
  if (style.totals) rows.push(totalRow(columns, "合    计", schools));
  if (style.notes)
    rows.push(
      ["注：1.高于规定学历教师指小学专科及以上、初中本科及以上。"],
      ["填表人：", null, null, "填报日期：2025年9月"],
    );
  const name =
    style.from === "sheet" && stage ? stage : sheets > 1 ? `表${stage === "小学" ? 1 : 2}` : "汇总";
  return gridSheet(rows, { name, merges });
}

function pushHeadings(
  rows: TestCell[][],
  merges: string[],
  style: Style,
  columns: readonly MadeColumn[],
): void {
  if (!style.grouped) {
    rows.push(columns.map(({ heading }) => heading));
    return;
  }
  const top = rows.length + 1;
  rows.push(columns.map(({ group, heading }, place) => groupCell(columns, place, group, heading)));
  rows.push(columns.map(({ group, heading }) => (group === "" ? null : heading)));
  if (!style.merged) return;
  columns.forEach(({ group }, place) => {
    const letters = columnName(place);
    if (group === "") merges.push(`${letters}${top}:${letters}${top + 1}`);
    else if (columns[place - 1]?.group !== group) {
      let end = place;
      while (columns[end + 1]?.group === group) end += 1;
      if (end > place) merges.push(`${letters}${top}:${columnName(end)}${top}`);
    }
  });
}

function groupCell(
  columns: readonly MadeColumn[],
  place: number,
  group: string,
  heading: string,
): string | null {
  if (group === "") return heading;
  return columns[place - 1]?.group === group ? null : group;
}

function pushSchools(
  rows: TestCell[][],
  random: Random,
  style: Style,
  columns: readonly MadeColumn[],
  schools: readonly MadeSchool[],
  left: ReadonlyMap<string, Field>,
): void {
  let seq = 0;
  let last: MadeSchool | null = null;
  for (const school of schools) {
    const turns = last !== null && last.stage !== school.stage;
    if (style.from === "section" && (last === null || turns))
      rows.push([school.stage === "小学" ? "一、小学" : "二、初中"]);
    if (turns && (style.from === "restart" || style.from === "section")) seq = 0;
    seq += 1;
    rows.push(
      columns.map(({ field, value }) =>
        field === left.get(keyOf(school))
          ? nothing(random)
          : cellOf(random, style, field, field === "seq" ? seq : value(school)),
      ),
    );
    if (style.subtotals && random.chance(0.15)) rows.push(totalRow(columns, "小  计", schools.slice(0, 0)));
    if (style.blanks && random.chance(0.1)) rows.push([]);
    last = school;
  }
}

function cellOf(random: Random, style: Style, field: Field, value: string | number | null): TestCell {
  if (typeof value !== "number" || field === "seq" || !style.textNumbers || !random.chance(0.05))
    return value;
  return numberAsText(random, field, value);
}

function totalRow(columns: readonly MadeColumn[], label: string, schools: readonly MadeSchool[]): TestCell[] {
  const place = columns.findIndex(({ field }) => field === "name");
  return columns.map(({ field, value }, column) => {
    if (column === place) return label;
    if (field === "students" && schools.length > 0)
      return schools.reduce((sum, school) => sum + Number(value(school)), 0);
    return null;
  });
}
