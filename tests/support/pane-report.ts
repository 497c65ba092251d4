import { cellName } from "../../src/core/address";
import type {
  CoefficientResult,
  ColumnReading,
  CountyResult,
  Finding,
  Report,
  SchoolResult,
  TableReading,
} from "../../src/core/report/report";
import { RESOURCE_INDICATORS, STAGES, type ResourceIndicator, type Stage } from "../../src/core/stage";

/** What a made county looks like. */
export interface MadeCounty {
  readonly primary: number;
  readonly junior: number;
  /** One school in so many has a blank; 0: none. */
  readonly blankEvery?: number;
  /** One school in so many has a doubt; 0: none. */
  readonly doubtEvery?: number;
}

export const FILE = "均衡县.xlsx";
export const SHEET = "表Ⅱ-2";
const FIRST_ROW = 5;
/** Columns of R1–R7 in the sheet, from 0. */
const FIRST_COLUMN = 6;

const STANDARD: Record<Stage, Record<ResourceIndicator, number>> = {
  小学: { R1: 4.2, R2: 1, R3: 0.9, R4: 4.5, R5: 7.5, R6: 2000, R7: 2.3 },
  初中: { R1: 5.3, R2: 1, R3: 0.9, R4: 5.8, R5: 10.2, R6: 2500, R7: 2.4 },
};
const GAP_UNITS: Record<ResourceIndicator, string> = {
  R1: "人",
  R2: "人",
  R3: "人",
  R4: "㎡",
  R5: "㎡",
  R6: "元",
  R7: "间",
};
const LIMIT: Record<Stage, number> = { 小学: 0.5, 初中: 0.45 };
const NAMES = [
  "大庄",
  "丁湖",
  "柳河",
  "长沟",
  "枯河",
  "平安",
  "唐寨",
  "金星",
  "和平",
  "育才",
  "龙泉",
  "永丰",
  "双塘",
];

/** A report as the check gives it, made up, the same every time. */
export function madeReport({ primary, junior, blankEvery = 0, doubtEvery = 0 }: MadeCounty): Report {
  const schools = [...stageSchools("小学", primary, 0), ...stageSchools("初中", junior, primary)].map(
    (school, place) => (blankEvery > 0 && place % blankEvery === blankEvery - 1 ? withBlank(school) : school),
  );
  const coefficients = STAGES.filter((stage) => schools.some((school) => school.stage === stage)).flatMap(
    (stage) => RESOURCE_INDICATORS.map((indicator) => coefficient(stage, indicator)),
  );
  const findings = [
    ...coefficients.filter(({ met }) => met === false).map(overLimit),
    ...schools.flatMap(schoolFindings),
    ...schools.filter((_, place) => doubtEvery > 0 && place % doubtEvery === 0).map(roundingDoubt),
  ];
  const count = (verdict: SchoolResult["verdict"]) =>
    schools.filter((each) => each.verdict === verdict).length;
  return {
    schemaVersion: 1,
    standard: { region: "000000", name: "国家标准", on: "2024-09-01", documents: ["教督〔2017〕6号"] },
    valid: findings.length === 0,
    tables: [tableReading(schools.length)],
    schools,
    coefficients,
    county: [] satisfies CountyResult[],
    findings,
    stats: {
      schools: schools.length,
      counted: schools.length,
      passed: count("pass"),
      failed: count("fail"),
      incomplete: count("incomplete"),
      findings: findings.length,
      milliseconds: 12,
    },
  };
}

/** A number in 0–1 that looks random and is not. */
function noise(seed: number): number {
  const wave = Math.sin(seed * 12.9898 + 4.1414) * 43758.5453;
  return wave - Math.floor(wave);
}

function stageSchools(stage: Stage, count: number, before: number): SchoolResult[] {
  return Array.from({ length: count }, (_, place) => {
    const seed = before + place;
    const kind = stage === "小学" ? "小学" : "初级中学";
    const name = `${NAMES[seed % NAMES.length] ?? ""}${seed < NAMES.length ? "" : String(seed)}${kind}`;
    const values = Object.fromEntries(
      RESOURCE_INDICATORS.map((id, at) => [id, STANDARD[stage][id] * valueShare(seed, at)]),
    ) as Record<ResourceIndicator, number>;
    return judged({
      name,
      stage,
      values,
      row: FIRST_ROW + seed,
      students: 200 + Math.floor(noise(seed) * 1800),
    });
  });
}

/** Two schools in five reach everything; the others miss one to four. */
function valueShare(seed: number, at: number): number {
  if (seed % 5 < 2) return 1.02 + noise(seed * 7 + at) * 0.9;
  return 0.72 + noise(seed * 7 + at + 3) * 1.1;
}

type Measured = Pick<SchoolResult, "name" | "stage" | "values" | "row" | "students">;

function judged({ name, stage, values, row, students }: Measured): SchoolResult {
  const shares = RESOURCE_INDICATORS.map((id) => share(values[id], id, stage ?? "小学"));
  const met = shares.filter((each) => each !== null && each >= 1).length;
  const low = shares.some((each) => each !== null && each < 0.85);
  const blank = shares.some((each) => each === null);
  const verdict = low || 7 - met > 1 + (blank ? 1 : 0) ? "fail" : blank ? "incomplete" : "pass";
  const reason = blank ? "missing" : null;
  return {
    name,
    stage,
    type: stage ?? "",
    students,
    file: FILE,
    sheet: SHEET,
    row,
    values,
    met,
    verdict,
    reason,
  };
}

function share(value: number | null, id: ResourceIndicator, stage: Stage): number | null {
  return value === null ? null : value / STANDARD[stage][id];
}

function withBlank(school: SchoolResult): SchoolResult {
  return judged({ ...school, values: { ...school.values, R7: null } });
}

function schoolFindings(school: SchoolResult): Finding[] {
  const stage = school.stage ?? "小学";
  return RESOURCE_INDICATORS.flatMap((id, at) => {
    const value = school.values[id];
    const required = STANDARD[stage][id];
    if (value !== null && value >= required) return [];
    return [schoolFinding(school, id, at, value, required)];
  });
}

function schoolFinding(
  school: SchoolResult,
  indicator: ResourceIndicator,
  at: number,
  actual: number | null,
  required: number,
): Finding {
  const floor = required * 0.85;
  const per = ["R4", "R5", "R6"].includes(indicator) ? 1 : 100;
  const missing = actual === null ? null : ((required - actual) * (school.students ?? 0)) / per;
  return {
    code: actual === null ? "missing" : actual < floor ? "below-floor" : "below-standard",
    severity: "error",
    file: school.file,
    sheet: school.sheet,
    cell: cellName(school.row - 1, FIRST_COLUMN + at),
    school: school.name,
    stage: school.stage,
    indicator,
    actual,
    required,
    floor,
    gap:
      missing === null
        ? null
        : { amount: per === 100 ? Math.ceil(missing) : missing, unit: GAP_UNITS[indicator] },
    source: { document: "教督〔2017〕6号", clause: `资源配置第${at + 1}项` },
    params: {},
  };
}

function roundingDoubt(school: SchoolResult): Finding {
  return {
    ...schoolFinding(school, "R3", 2, 0.8996, 0.9),
    code: "rounding-decides",
    severity: "warning",
    gap: null,
    params: { rounded: 0.9 },
  };
}

function coefficient(stage: Stage, indicator: ResourceIndicator): CoefficientResult {
  const seed = RESOURCE_INDICATORS.indexOf(indicator) + (stage === "小学" ? 0 : 11);
  const cv = indicator === "R4" && stage === "小学" ? 0.6963 : 0.12 + noise(seed) * 0.3;
  const mean = STANDARD[stage][indicator] * 1.2;
  const limit = LIMIT[stage];
  return { stage, indicator, mean, sd: mean * cv, cv, limit, met: cv <= limit, schools: 27, from: "schools" };
}

function overLimit({ stage, indicator, cv, limit }: CoefficientResult): Finding {
  return {
    code: "cv-over-limit",
    severity: "error",
    file: FILE,
    sheet: SHEET,
    cell: null,
    school: null,
    stage,
    indicator,
    actual: cv,
    required: limit,
    floor: null,
    gap: null,
    source: { document: "教督〔2017〕6号", clause: "校际差异系数" },
    params: {},
  };
}

function tableReading(schools: number): TableReading {
  const column = (letter: string, heading: string, reading: Partial<ColumnReading>): ColumnReading => ({
    column: letter,
    heading,
    field: null,
    role: "key",
    unit: null,
    confidence: 0.98,
    ...reading,
  });
  return {
    file: FILE,
    sheet: SHEET,
    layout: "T1",
    range: `A1:N${FIRST_ROW + schools - 1}`,
    headerRows: [2, 4],
    dataRows: [FIRST_ROW, FIRST_ROW + schools - 1],
    stageFrom: "column",
    columns: [
      column("A", "序号", { field: "seq" }),
      column("B", "学校名称", { field: "name" }),
      column("C", "学段", { field: "stage" }),
      column("D", "在校生数", { field: "students", role: "raw", unit: "人" }),
      column("E", "办学条件>其他", { field: null, role: "ignored", confidence: 0.3 }),
      column("F", "专任教师>合计", { field: "teachers", role: "raw", unit: "人", confidence: 0.78 }),
      ...RESOURCE_INDICATORS.map((field, at) =>
        column(String.fromCharCode(71 + at), `资源配置指标>第${at + 1}项`, {
          field,
          role: "value",
          confidence: at === 6 ? 0.62 : 0.97,
        }),
      ),
    ],
  };
}
