/** What can become of a problem. */
export const LEDGER_STATES = ["待整改", "整改中", "待销号", "已销号", "复发"] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** The state that a cell says; null for a word of the person's own, which is left to stand. */
export function stateOf(text: string): LedgerState | null {
  return LEDGER_STATES.find((state) => state === text.trim()) ?? null;
}
