import { filterFindings, type FindingQuery } from "./filter-findings";
import type { FindingIndex, IndexedFinding } from "./finding-index";
import { groupFindings, type FindingGroup } from "./group-findings";

export type ListRow =
  | { readonly kind: "group"; readonly id: string; readonly group: FindingGroup; readonly open: boolean }
  | {
      readonly kind: "finding";
      readonly id: string;
      readonly entry: IndexedFinding;
      readonly group: FindingGroup;
    };

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  readonly rows: readonly ListRow[];
  /** Findings that search and filter let through, in the order of the list, in open and closed groups. */
  readonly found: readonly IndexedFinding[];
}

/** Groups stand open while all of them together are few; from then on a person opens what she wants. */
export const OPEN_UP_TO = 300;

/** @param openGroups keys of the open groups; null: nobody has opened or closed one yet. */
export function listFindings(
  index: FindingIndex,
  query: FindingQuery,
  openGroups: ReadonlySet<string> | null,
): FindingList {
  const groups = groupFindings(filterFindings(index, query), query.tab);
  const found = groups.flatMap(({ entries }) => entries);
  const allOpen = query.search.trim() !== "" || (openGroups === null && found.length <= OPEN_UP_TO);
  const rows = groups.flatMap((group) => rowsOf(group, allOpen || (openGroups?.has(group.key) ?? false)));
  return { groups, rows, found };
}

function rowsOf(group: FindingGroup, open: boolean): ListRow[] {
  const heading: ListRow = { kind: "group", id: group.key, group, open };
  if (!open) return [heading];
  return [
    heading,
    ...group.entries.map((entry): ListRow => ({ kind: "finding", id: rowId(entry), entry, group })),
  ];
}

export function rowId({ id }: IndexedFinding): string {
  return `finding ${id}`;
}

/** The keys of the groups that stand open. */
export function openKeys({ rows }: FindingList): string[] {
  return rows.flatMap((row) => (row.kind === "group" && row.open ? [row.group.key] : []));
}
