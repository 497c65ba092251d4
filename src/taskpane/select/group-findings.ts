import type { FindingCode, SchoolResult } from "../../core/report/report";
import { RESOURCE_INDICATORS } from "../../core/stage";
import type { ListTab } from "./filter-findings";
import type { IndexedFinding } from "./finding-index";

/** A heading of the list and what stands under it. */
export type FindingGroup = {
  /** Stable from check to check, so that an open group stays open. */
  readonly key: string;
  readonly entries: readonly IndexedFinding[];
} & (
  | { readonly kind: "county" }
  | { readonly kind: "school"; readonly school: SchoolResult }
  | { readonly kind: "unplaced"; readonly name: string }
  | { readonly kind: "indicator"; readonly indicator: string | null }
  | { readonly kind: "code"; readonly code: FindingCode; readonly turning: boolean }
);

/** How one tab makes its groups. */
interface Grouping {
  readonly keyOf: (entry: IndexedFinding) => string;
  /** Makes the group of its first finding; `entries` is filled later. */
  readonly open: (first: IndexedFinding, key: string, entries: readonly IndexedFinding[]) => FindingGroup;
  readonly rank: (group: FindingGroup) => number;
}

const GROUPINGS: Record<ListTab, Grouping> = {
  school: { keyOf: (entry) => entry.schoolKey, open: openSchool, rank: bySchool },
  indicator: {
    keyOf: ({ finding }) => `indicator ${finding.indicator ?? ""}`,
    open: ({ finding }, key, entries) => ({ kind: "indicator", key, indicator: finding.indicator, entries }),
    rank: byIndicator,
  },
  doubt: {
    keyOf: ({ finding }) => `code ${finding.code}`,
    open: ({ finding, turning }, key, entries) => ({
      kind: "code",
      key,
      code: finding.code,
      turning,
      entries,
    }),
    rank: (group) => (group.kind === "code" && group.turning ? 0 : 1),
  },
};

/** Puts findings under their school, their indicator or their kind of doubt. */
export function groupFindings(entries: readonly IndexedFinding[], tab: ListTab): readonly FindingGroup[] {
  const grouping = GROUPINGS[tab];
  const groups = gather(entries, grouping).sort((one, other) => grouping.rank(one) - grouping.rank(other));
  return tab === "indicator" ? groups.map(worstFirst) : groups;
}

/** In the order of first appearance. */
function gather(entries: readonly IndexedFinding[], { keyOf, open }: Grouping): FindingGroup[] {
  const groups: FindingGroup[] = [];
  const members = new Map<string, IndexedFinding[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = members.get(key);
    if (known) {
      known.push(entry);
    } else {
      const own = [entry];
      members.set(key, own);
      groups.push(open(entry, key, own));
    }
  }
  return groups;
}

function openSchool(
  { finding, school }: IndexedFinding,
  key: string,
  entries: readonly IndexedFinding[],
): FindingGroup {
  if (school) return { kind: "school", key, school, entries };
  if (finding.school === null) return { kind: "county", key, entries };
  return { kind: "unplaced", key, name: finding.school, entries };
}

const VERDICT_RANK = { fail: 1, incomplete: 2, pass: 3, excluded: 4 };

function bySchool(group: FindingGroup): number {
  if (group.kind === "county") return 0;
  return group.kind === "school" ? VERDICT_RANK[group.school.verdict] : 5;
}

function byIndicator(group: FindingGroup): number {
  const place =
    group.kind === "indicator" ? RESOURCE_INDICATORS.findIndex((id) => id === group.indicator) : -1;
  return place < 0 ? RESOURCE_INDICATORS.length : place;
}

function worstFirst(group: FindingGroup): FindingGroup {
  const order = [...group.entries].sort((one, other) => shareOf(one) - shareOf(other));
  return { ...group, entries: order };
}

/** How much of the standard is there; a coefficient over its limit comes first, a blank last. */
function shareOf({ finding: { actual, required, code } }: IndexedFinding): number {
  if (code === "cv-over-limit") return -1;
  return actual === null || required === null || required === 0 ? Infinity : actual / required;
}
