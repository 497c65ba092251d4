import type { RawField } from "./field";
import type { SchoolRelaxation } from "./relaxation/relaxation";
import type { CountyStandard, ScheduleEntry } from "./county-standard";
import type { ResourceIndicator, Stage } from "./stage";

/**
 * Units in use; closed, so that 万元 cannot pass for 元.
 * A 比例 is kept as 0–1 and printed as a percentage; 系数 and 倍 are printed as they are.
 */
export const UNITS = [
  "人",
  "间",
  "㎡",
  "元",
  "人/百生",
  "间/百生",
  "㎡/生",
  "元/生",
  "%",
  "班",
  "所",
  "小时",
  "分钟",
  "年",
  "级",
  "比例",
  "系数",
  "倍",
  "人/班",
  "项",
  "个",
  "次",
  "班/间",
  "人/教职工",
] as const;
export type Unit = (typeof UNITS)[number];

/** Where a number comes from. Dates are ISO days. */
export interface Origin {
  /** "教督〔2017〕6号" */
  readonly document: string;
  /** "资源配置第2项" */
  readonly clause: string;
  /** The day from which it holds. */
  readonly from: string;
  /** The region whose file says so: "000000" is the nation. */
  readonly region: string;
  /** The day somebody last confirmed that it still holds. */
  readonly confirmed: string;
}

/** The same number said again by a region's own document, perhaps with a day by which it is to be reached. */
export interface Restatement {
  readonly origin: Origin;
  /** The day by which the region means to reach it; null where the document names none. */
  readonly by: string | null;
  readonly note: string | null;
}

/** A number in force, with its origin. */
export interface Figure {
  readonly value: number;
  readonly origin: Origin;
  /** Documents nearer to the county that say the same number. */
  readonly restated?: readonly Restatement[];
}

/** One way of counting a numerator: the sum of `plus` less the sum of `minus`. */
export interface Numerator {
  readonly plus: readonly RawField[];
  readonly minus: readonly RawField[];
  /** In place of `plus`: the sum of those that a table has; only where no other way is open. */
  readonly some?: readonly RawField[] | undefined;
}

/** One of the seven resource indicators, as it stands on a day in a region. */
export interface ResourceStandard {
  readonly id: ResourceIndicator;
  /** "每百名学生拥有县级以上骨干教师数" */
  readonly label: string;
  /** "骨干教师" */
  readonly shortLabel: string;
  readonly labelEn: string;
  /** "1-2", as evidence folders are numbered. */
  readonly folder: string;
  /** Unit of the value: 人/百生 … */
  readonly unit: Unit;
  /** Unit of what is missing: 人, 间, ㎡, 元. */
  readonly gapUnit: "人" | "间" | "㎡" | "元";
  /** People and rooms are whole. */
  readonly wholeGap: boolean;
  /** 100 for per hundred pupils, 1 for per pupil. */
  readonly per: 1 | 100;
  /** Decimals of the printed value. */
  readonly decimals: number;
  /** A combined school's premises are split between its stages. */
  readonly split: boolean;
  /** Ways to count the numerator, best first; the first whose columns are all there is taken. */
  readonly numerators: Readonly<Record<Stage, readonly Numerator[]>>;
  readonly threshold: Readonly<Record<Stage, Figure>>;
  readonly cvLimit: Readonly<Record<Stage, Figure>>;
}

/** Who is not counted, and why. */
export interface Exclusion {
  readonly id: "special-school" | "vocational-school" | "small-teaching-point";
  /** "特殊教育学校" */
  readonly label: string;
  readonly labelEn: string;
  /** A school whose type (or, without a type, whose name) holds one of these words. */
  readonly words: readonly string[];
  /** Only below this number of pupils; null: always. Exactly this number counts. */
  readonly below: number | null;
  readonly origin: Origin;
}

/** Weights of the stages when a combined school's premises are split. */
export interface Split {
  readonly id: "nine-year" | "complete-secondary" | "twelve-year";
  readonly label: string;
  readonly labelEn: string;
  readonly primary: number | null;
  readonly junior: number;
  readonly senior: number | null;
  readonly origin: Origin;
}

export interface StandardDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly region: string;
  readonly effective: string;
}

/** Everything in force in a region on a day. Made by `standards/resolve`. */
export interface Standard {
  readonly region: { readonly code: string; readonly name: string };
  readonly on: string;
  readonly documents: readonly StandardDocument[];
  readonly resources: Readonly<Record<ResourceIndicator, ResourceStandard>>;
  /** A school reaches at least this many of the seven … */
  readonly schoolAtLeast: Figure;
  /** … and none is below this share (0.85) of its standard. */
  readonly floorShare: Figure;
  /** Decimals of the printed coefficient. */
  readonly cvDecimals: number;
  readonly exclusions: readonly Exclusion[];
  readonly splits: readonly Split[];
  /** What may be relaxed for single schools where a person switches it on. */
  readonly relaxations: readonly SchoolRelaxation[];
  /** G1–G15, Q1–Q9, S1, V1–V6, P1, P2, in the order of the form, with what the region says of them. */
  readonly county: readonly CountyStandard[];
  /** Figures of the region's own plans that are no national indicator. */
  readonly targets: readonly CountyStandard[];
  /** When the county, or each county of the region, is to be recognised. */
  readonly schedule: readonly ScheduleEntry[];
  /** Choices where the facts are unsure: id -> value in use. The stricter reading is the default. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** The oldest day of confirmation among the figures in force. */
  readonly confirmed: string;
}

/** There is no standard yet on this day: a finding, never an older or later figure in its place. */
export interface StandardNotInForce {
  readonly notInForce: true;
  readonly region: { readonly code: string; readonly name: string };
  readonly on: string;
  /** The first day with a standard. */
  readonly first: string;
}
