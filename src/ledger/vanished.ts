import type { LedgerRow } from "./read-ledger";
import type { ListedSchool, Roster } from "./roster";
import { rowOfPlace } from "./place";
import { fold, likeness } from "./words";

/** A row whose school this check did not meet. */
export interface VanishedRow {
  readonly row: LedgerRow;
  readonly name: string;
  readonly stage: string;
}

const ALIKE = 0.5;

/** Schools that no row of the ledger is of and that were not in the last check, where that is remembered. */
export function newSchools(
  roster: Roster,
  inLedger: ReadonlySet<ListedSchool>,
  remembered: ReadonlySet<string>,
): ListedSchool[] {
  return roster.schools.filter(
    (school) =>
      !inLedger.has(school) && !remembered.has(rememberedAs(school.result.name, school.result.stage)),
  );
}

export function rememberedAs(name: string, stage: string | null): string {
  return `${fold(name)} ${stage ?? ""}`;
}

/**
 * Which of the new schools a vanished one may be now: where the last check is remembered, all of its stage;
 * otherwise those with a like name or in the same place.
 */
export function candidatesFor(
  rows: readonly VanishedRow[],
  fresh: readonly ListedSchool[],
  isRemembered: boolean,
): ListedSchool[] {
  const [first] = rows;
  if (!first) return [];
  const score = (school: ListedSchool) =>
    likeness(first.name, school.result.name) + (rows.some(({ row }) => isThere(row, school)) ? 1 : 0);
  return fresh
    .filter((school) => school.result.stage === first.stage && (isRemembered || score(school) >= ALIKE))
    .sort((one, other) => score(other) - score(one));
}

function isThere({ texts }: LedgerRow, { result }: ListedSchool): boolean {
  return rowOfPlace(texts.place) === result.row && texts.place.includes(`${result.sheet}!`);
}
