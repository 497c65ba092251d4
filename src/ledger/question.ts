/** What only a person can tell. Rows are as Excel shows them. */
export type LedgerQuestion =
  /** The school is not in this check. */
  | {
      readonly kind: "vanished";
      readonly school: string;
      readonly stage: string;
      readonly rows: readonly number[];
      /** Schools that are new in this check: it may be called one of these now. Their problems wait for the answer. */
      readonly candidates: readonly string[];
    }
  /** The school's code is another name's. */
  | {
      readonly kind: "renamed";
      readonly school: string;
      readonly stage: string;
      readonly rows: readonly number[];
      readonly to: string;
    }
  /** No number this time; the rows stay open. */
  | {
      readonly kind: "missing";
      readonly school: string;
      readonly stage: string;
      readonly rows: readonly number[];
    }
  /** The school is not counted this time. */
  | {
      readonly kind: "excluded";
      readonly school: string;
      readonly stage: string;
      readonly rows: readonly number[];
    };

/** What a person said to such questions. */
export interface LedgerAnswers {
  /** The name in the ledger -> the name now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Schools that were merged or closed. */
  readonly gone: ReadonlySet<string>;
}

export const NO_ANSWERS: LedgerAnswers = { renamed: new Map(), gone: new Set() };

export type QuestionKind = LedgerQuestion["kind"];
