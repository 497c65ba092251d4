import type { CellPlace } from "../address";
import type { NumberField } from "../field";
import type { Stage } from "../stage";

/** How a cell that should hold a number was filled. */
export const CellState = {
  number: 0,
  /** Empty, or one of the signs that stand for nothing: `*` `-` `—` `/` `无`. */
  blank: 1,
  /** Text that says a number (" 4.21", full-width digits): read, and doubted. */
  numberAsText: 2,
  /** Text in a number's place. */
  text: 3,
  /** An error value such as #DIV/0!. */
  error: 4,
  /** A formula whose result the file does not keep. */
  notComputed: 5,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/**
 * One field of every school in a table, as columns of plain numbers so that a whole
 * country fits into memory.
 */
export interface FieldColumn {
  /** In the field's own unit (people, rooms, ㎡, 元, or the indicator's unit). NaN where there is no number. */
  readonly values: Float64Array;
  /** One {@link CellState} a school; undefined where every cell holds a number. */
  readonly states?: Uint8Array | undefined;
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Where the school's cell is, when it is not (row of the school, `column`). */
  readonly places?: readonly CellPlace[] | undefined;
  /** The most decimals that a typed number of this column shows; null where all are formulas or unknown. */
  readonly decimals: number | null;
}

/** The schools of one table. A school of two stages is two entries, one a stage. */
export interface SchoolTable {
  readonly file: string;
  readonly sheet: string;
  readonly count: number;
  /** The sheet's row of each school, from 0; its column, where the schools stand side by side. */
  readonly rows: Int32Array;
  /** As the sheet has it. */
  name(index: number): string;
  /** Where the name stands; left out where it stands in the school's row, in the table's column of names. */
  nameCell?(index: number): string;
  /** Null where the stage could not be told. */
  stage(index: number): Stage | null;
  /** 办学类型 as written, or told from the name; "" where nothing says it. */
  type(index: number): string;
  /** 学校代码, "" where the cell is blank; left out where the table has no such column. */
  code?(index: number): string;
  /** County and town as written, to tell namesakes apart; left out where the table does not say. */
  district?(index: number): string;
  /** 城乡类型 as written; left out where the table does not say. */
  locale?(index: number): string;
  /** 举办者类型 as written; left out where the table does not say. */
  owner?(index: number): string;
  /** False where 是否计校数 says 0 or 否; left out where the table has no such column. */
  counts?(index: number): boolean;
  readonly fields: ReadonlyMap<NumberField, FieldColumn>;
  /** One school's own form, whose figures stand in lines; some of them for all stages together, which says nothing of one. */
  readonly form?: { readonly undivided: readonly NumberField[] };
}
