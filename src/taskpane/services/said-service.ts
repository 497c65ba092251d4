import type { Said } from "../../corrections/said";

/** What a person has said of the open workbook; kept in it. Counts from the next check. */
export interface SaidService {
  readonly read: () => Promise<Said>;
  readonly write: (said: Said) => Promise<void>;
  /** The text of a corrections file, for a neighbour or the terminal. */
  readonly exported: () => Promise<string>;
  /** Adds what a corrections file says. @throws SaidError where it is none */
  readonly imported: (text: string) => Promise<void>;
}
