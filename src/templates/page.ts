import type { Stage } from "../core/stage";

/** What the print pages before say, where the same headings come again under them. */
export interface PageBefore {
  /** The last title that spoke of stages: the pages after the first often have none. */
  readonly title: string;
  readonly told: readonly (Stage | null)[];
  readonly runs: readonly number[];
  /** The section that the last page ended in. */
  readonly section: Stage | null;
  /** The last 序号; -Infinity where there was none. */
  readonly lastSeq: number;
}

const SPEAKS_OF_STAGES = /小学|初中|中学/;

/** A page's own title, or the last one before it that spoke of stages. */
export function titleOf(own: string, before: PageBefore | undefined): string {
  return SPEAKS_OF_STAGES.test(own) ? own : (before?.title ?? own);
}
