import type { CountyField } from "./county-field";
import type { Stage } from "./stage";
import type { Origin, Restatement, Unit } from "./standard";

export const DIMENSIONS = [
  "资源配置",
  "政府保障程度",
  "教育质量",
  "社会认可度",
  "一票否决",
  "前提条件",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The indicators of a county beside the seven resource indicators, in the order of the form. */
export const COUNTY_INDICATORS = [
  ...["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G13", "G14", "G15"],
  ...["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9"],
  ...["S1", "V1", "V2", "V3", "V4", "V5", "V6", "P1", "P2"],
] as const;

export const OPERATORS = [">=", ">", "<=", "<", "="] as const;
export type Operator = (typeof OPERATORS)[number];

/** A sum of fields less a sum of fields. */
export interface FieldSum {
  readonly plus: readonly CountyField[];
  readonly minus: readonly CountyField[];
}

/** One way of reckoning a ratio. */
export interface RatioFormula {
  readonly id: string;
  readonly numerator: FieldSum;
  readonly denominator: FieldSum;
  /** The most it can come to, where a formula can overshoot; null: no limit. */
  readonly cap: number | null;
}

/** How a part is checked. A new kind does not compile until every switch over `kind` handles it. */
export type CountyCheck =
  /** Numerator ÷ denominator. Several formulas: the setting names one, or "lower" for the lowest. */
  | {
      readonly kind: "ratio";
      readonly formulas: readonly RatioFormula[];
      readonly setting: string | null;
      /** The form's own printed result, compared with the reckoned one. */
      readonly printed: CountyField | null;
    }
  /** `left` against the figure times `right`. */
  | { readonly kind: "compare"; readonly left: CountyField; readonly right: CountyField }
  /** No school has more pupils than the figure; the form counts those that do. */
  | {
      readonly kind: "school-size";
      readonly schools: "ordinary" | "combined";
      readonly only: "new-schools" | null;
      readonly exceeding: CountyField | null;
    }
  /** No class has more pupils than the figure; the form counts those that do. */
  | {
      readonly kind: "class-size";
      /** Grades 1–9; null: all. */
      readonly grades: readonly number[] | null;
      readonly only: "new-schools" | null;
      readonly exceeding: CountyField | null;
    }
  /** One room for so many classes (a part of its own: so many ㎡ a room). */
  | {
      readonly kind: "rooms";
      readonly room: "music" | "fineArt";
      readonly measure: "classes-per-room" | "area";
    }
  /** A school with fewer pupils than the figure gets the funds of so many. */
  | { readonly kind: "fund-as-if"; readonly pupils: CountyField; readonly fund: CountyField }
  /** A school with at least the figure's pupils has what the label says: yes or no. */
  | { readonly kind: "needed-from"; readonly pupils: CountyField }
  /** A number typed in; for each of `each`, where there are several. */
  | { readonly kind: "input"; readonly field: CountyField; readonly each: readonly string[] | null }
  /** Satisfied ÷ valid, on the whole and for each group. */
  | {
      readonly kind: "survey";
      readonly satisfied: CountyField;
      readonly valid: CountyField;
      readonly groups: readonly string[];
    }
  /** The share of schools that pass on their seven indicators. */
  | { readonly kind: "schools-passing" }
  /** Answered with yes or no, with the place of the evidence. */
  | { readonly kind: "document" }
  /** Answered with yes or no; yes ends the matter. */
  | { readonly kind: "veto" };

/** What is asked on a day: a number, or (null) that the answer is right. */
export interface Requirement {
  /** Shares are 0–1. */
  readonly value: number | null;
  readonly origin: Origin;
  /** The day by which a region means to reach it; null: at once. */
  readonly by: string | null;
  readonly note: string | null;
  readonly restated?: readonly Restatement[];
}

/** A weaker figure for some schools, in use only where its setting is on. */
export interface Relaxation {
  readonly setting: string;
  readonly when: "built-by-2016" | "built-by-2010" | "rural-small-classes" | "migrant-majority";
  readonly label: string;
  readonly labelEn: string;
  readonly stage: Stage | null;
  readonly value: number;
  readonly origin: Origin;
}

export interface CountyPart {
  /** "backbone"; "main" where there is only one. */
  readonly id: string;
  /** "骨干教师"; null for the main part. */
  readonly label: string | null;
  readonly labelEn: string | null;
  readonly stage: Stage | null;
  readonly check: CountyCheck;
  readonly op: Operator;
  readonly unit: Unit;
  /** Decimals of the printed value; of a share, as a percentage. */
  readonly decimals: number;
  readonly requirement: Requirement;
  readonly relaxations: readonly Relaxation[];
}

/** An indicator of the county, or a region's own target, as it stands on a day. */
export interface CountyStandard {
  /** "G11"; of a region's own target its name, "homework". */
  readonly id: string;
  readonly dimension: Dimension;
  readonly label: string;
  readonly labelEn: string;
  /** "2-11", as evidence folders are numbered; null where there is none. */
  readonly folder: string | null;
  /** Of what the parts are asked. */
  readonly scope: "county" | "school" | "class";
  /** "000000", or the region whose target it is. */
  readonly region: string;
  /** The national indicator a region's target is near to, without being the same figure. */
  readonly relatesTo: string | null;
  readonly parts: readonly CountyPart[];
}

/** When a county is to be recognised, and by whom, as a region's plan has it. */
export interface ScheduleEntry {
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  readonly level: "市级复核" | "省级评估" | "国家认定";
  readonly by: string;
  readonly note: string | null;
  readonly origin: Origin;
}
