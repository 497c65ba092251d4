import type { CellPlace } from "../../core/address";
import { roundTo } from "../../core/exact";
import { Kind, type SheetSnapshot } from "../../workbook/snapshot";
import type { FillState, OfficialFill, Undecided } from "./official-fill";

/** What the check says of a cell, before it is held against what the cell holds. */
export type Proposal = Omit<OfficialFill, "held" | "state" | "hidesDecimals"> & {
  /** Decimals that the form asks for; null for text. */
  readonly decimals: number | null;
  /** Whether what the cell holds means the same; where it is left out, the same number or text does. */
  readonly means?: (held: string | number) => boolean;
  /** What the cell holds only shows what belongs there: "小学 1". */
  readonly isPlaceholder?: boolean;
};

/** Holds a proposal against its cell. */
export function held(proposal: Proposal, sheet: SheetSnapshot): OfficialFill {
  const { decimals, means, isPlaceholder = false, ...fill } = proposal;
  const holds = isPlaceholder ? null : contentOf(sheet, proposal);
  const hidesDecimals = decimals !== null && shownDecimals(sheet.format(fill.row, fill.column)) < decimals;
  const agrees = means ?? ((content) => sameContent(content, proposal.content, decimals));
  return { ...fill, held: holds, state: stateOf(fill, holds, agrees), hidesDecimals };
}

/** A check that leaves the cell blank on purpose agrees with a blank. */
function stateOf(
  { content, why }: Pick<Proposal, "content" | "why">,
  holds: string | number | null,
  agrees: (held: string | number) => boolean,
): FillState {
  if (why !== null) return "undecided";
  if (holds === null) return content === null ? "same" : "empty";
  return agrees(holds) ? "same" : "differs";
}

/** A dash or an ellipsis in a result cell is no result. */
const NOTHING = /^[-—–―/*…\s]*$/;

/** What a cell holds, or null where it is blank. */
export function contentOf(sheet: SheetSnapshot, { row, column }: CellPlace): string | number | null {
  const kind = sheet.kind(row, column);
  if (kind === Kind.number) return sheet.number(row, column);
  const text = kind === Kind.blank ? "" : sheet.text(row, column);
  return NOTHING.test(text) ? null : text;
}

function sameContent(
  held: string | number,
  content: string | number | null,
  decimals: number | null,
): boolean {
  if (decimals === null || typeof content !== "number")
    return evened(String(held)) === evened(String(content));
  const number = typeof held === "number" ? held : Number(held.normalize("NFKC").replace(/[\s%]/g, ""));
  return roundTo(number, decimals) === content;
}

function evened(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

const PLAIN = /^(?:General|@|)$/i;

/** Decimals that a number format shows; all of them where it is general. */
function shownDecimals(format: string): number {
  if (PLAIN.test(format)) return Infinity;
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** Why a proposal says nothing; null where it does. */
export function missingSchools(count: number): Undecided | null {
  return count > 0 ? { code: "schools-missing", count } : null;
}
