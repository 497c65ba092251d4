/** Keys that the adapter keeps for itself; no shell sees them. */
const OWN = "qb.office.";

/** What the last change can be taken back with: Edit[] as JSON. */
export const UNDO_KEY = `${OWN}undo`;
/** The marks that were set: RuleRecord[] as JSON. */
export const MARKS_KEY = `${OWN}marks`;

export function isOwnKey(key: string): boolean {
  return key.startsWith(OWN);
}
