import type { Messages } from "../core/messages/codes";
import type { Finding } from "../core/report/report";
import type { CountyWords } from "./county-words";
import type { Words } from "./report-words";

/** What printing needs to know of the reader's language. */
export interface Speech {
  readonly words: Words;
  readonly county: CountyWords;
  readonly messages: Messages;
  readonly sentence: (finding: Finding) => string;
}
