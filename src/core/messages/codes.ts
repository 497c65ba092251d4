import type { NumberField } from "../field";
import type { Finding, FindingCode } from "../report/report";
import type { Exclusion } from "../standard";
import type { ResourceIndicator } from "../stage";

/** Languages of the messages. Chinese is the default, English is complete. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a finding tells its reader. Why is the clause, which every finding carries itself. */
export interface Sentence {
  /** What is wrong. */
  readonly what: string;
  /** What would mend it; null where nothing needs to be done. */
  readonly mend: string | null;
}

/** Why a school is excluded or incomplete. */
export type Reason = Exclusion["id"] | "missing" | "stage-unclear";

/** Everything core can say in one language. A code without its sentence does not compile. */
export interface Messages {
  readonly sentences: { readonly [Code in FindingCode]: (finding: Finding) => Sentence };
  /** What was counted. */
  readonly fields: Readonly<Record<Exclude<NumberField, ResourceIndicator>, string>>;
  /** The resource indicators, short. */
  readonly indicators: Readonly<Record<ResourceIndicator, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** One line: what, mend and the clause in brackets. */
  readonly join: (sentence: Sentence, clause: string | null) => string;
  readonly clause: (document: string, clause: string) => string;
}
