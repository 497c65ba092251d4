import { rowOfPlace } from "./place";
import type { LedgerRow } from "./read-ledger";
import type { ListedSchool, Roster } from "./roster";
import { fold } from "./words";

/** Which school of a check a row is of. */
export interface RowSchool {
  readonly school: ListedSchool | null;
  /** The row's code is a school's of another name. */
  readonly isRenamed: boolean;
}

const UNKNOWN: RowSchool = { school: null, isRenamed: false };

/**
 * The school of a row: by its code, else by its exact name; of namesakes the one of the row's place.
 * @param name the row's school, or the name that a person said it bears now
 */
export function schoolOfRow({ texts }: LedgerRow, name: string, roster: Roster): RowSchool {
  const [coded] = texts.code === "" ? [] : roster.withCode(texts.code, texts.stage);
  if (coded) return { school: coded, isRenamed: fold(coded.result.name) !== fold(name) };
  const named = roster.withName(name, texts.stage);
  const near = named.filter(({ district }) => isSamePlace(district, texts.district));
  if (near.length === 1) return { school: near[0] ?? null, isRenamed: false };
  const row = rowOfPlace(texts.place);
  const there = near.find(({ result }) => result.row === row && texts.place.includes(`${result.sheet}!`));
  const own = there ?? near[0];
  return own ? { school: own, isRenamed: false } : UNKNOWN;
}

/** Where the row or the table does not say, the name alone decides. */
function isSamePlace(one: string, other: string): boolean {
  return one === "" || other === "" || fold(one) === fold(other);
}
