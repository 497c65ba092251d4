import type { CellPlace } from "../address";
import type { ResourceIndicator, Stage } from "../stage";

/** Cells of 表Ⅱ-1 for one stage and one indicator, or for 综合评估. */
export interface CountCells {
  readonly file: string;
  readonly sheet: string;
  readonly stage: Stage;
  readonly of: ResourceIndicator | "all";
  /** 达标学校总数 */
  readonly count: CellPlace | null;
  /** 达标学校比例（%） */
  readonly share: CellPlace | null;
}

/** A school's own cells in 表Ⅱ-2. */
export interface VerdictCells {
  readonly file: string;
  readonly sheet: string;
  readonly name: string;
  readonly stage: Stage | null;
  readonly row: number;
  readonly verdict: CellPlace | null;
  readonly remark: CellPlace | null;
}

/** What 表Ⅱ-2 asks of a school beside its seven indicators. */
export type OwnColumn = "owner" | "students" | "grades" | "classes";

/** Rows of 表Ⅱ-2 that wait for a stage's schools: "小学 1", "小学 2", "…". */
export interface SchoolRows {
  readonly file: string;
  readonly sheet: string;
  readonly stage: Stage;
  /** From 0. */
  readonly rows: readonly number[];
  readonly columns: Readonly<
    Record<"name" | OwnColumn | "verdict" | "remark" | ResourceIndicator, number | null>
  >;
}

/** The 综合 cell of 表Ⅲ behind a stage's coefficients: the plain mean of the seven, which no limit is set for. */
export interface CompositeCell extends CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly stage: Stage;
}

/** The cells of 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ that are there for results, filled in or not. */
export interface OfficialPlaces {
  readonly counts: readonly CountCells[];
  readonly verdicts: readonly VerdictCells[];
  readonly composites: readonly CompositeCell[];
  readonly schoolRows: readonly SchoolRows[];
}
