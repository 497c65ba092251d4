import type { Stage } from "../core/stage";
import type { Level } from "./level";

/** What every formula of ours, and nobody else's, holds. */
export const SIGNATURE_PREFIX = 'N("QB:';

/** Raised when the form of the rules changes. */
export const SIGNATURE_VERSION = 1;

/** What a rule is about: an indicator, the field of a column, a kind of doubt. */
export interface RuleSubject {
  readonly subject: string;
  readonly stage: Stage | null;
  readonly level: Level;
}

/** A condition that always holds and by which the rule is known again: `N("QB:R2:小学:floor")=0`. */
export function signature({ subject, stage, level }: RuleSubject): string {
  const parts = [subject, stage, level].filter((part) => part !== null);
  return `${SIGNATURE_PREFIX}${parts.join(":").replaceAll('"', "")}")=0`;
}
