import type { Source } from "../../report/report";
import type { Stage } from "../../stage";

/** The most pupils that classes may have, and by when: the nation's figure or a step of a region's plan. */
export interface ClassSizeStep {
  /** Null: both stages. */
  readonly stage: Stage | null;
  /** 1–9; null: all grades. */
  readonly grades: readonly number[] | null;
  readonly limit: number;
  /** An ISO day; null: at once. */
  readonly by: string | null;
  /** "小学", "小学和初中一年级". */
  readonly label: string;
  readonly source: Source;
}
