import type { ResourceIndicator, Stage } from "../core/stage";
import type { Standard } from "../core/standard";

/** By when a region means to reach a figure, and where it says so. */
export interface Deadline {
  /** An ISO day. */
  readonly by: string;
  /** "贵港市义务教育… 三、主要任务（二）9" */
  readonly basis: string;
}

/**
 * The region's own date for an indicator, else the day on which its plan has the county recognised; null where
 * neither is said, or the plan speaks of several counties.
 */
export function deadlineOf(
  id: ResourceIndicator,
  stage: Stage,
  standard: Standard,
  day: string,
): Deadline | null {
  const dated = (standard.resources[id].threshold[stage].restated ?? []).filter(({ by }) => by !== null);
  const own = dated.at(-1);
  if (own?.by) return { by: own.by, basis: basisOf(own.origin, standard) };
  const entries = standard.schedule.filter(
    ({ counties }) => counties.length === 1 && counties[0]?.code === standard.region.code,
  );
  const ordered = [...entries].sort((a, b) => a.by.localeCompare(b.by));
  const entry = ordered.find(({ by }) => by >= day) ?? ordered.at(-1);
  return entry ? { by: entry.by, basis: `${basisOf(entry.origin, standard)}（${entry.level}）` } : null;
}

function basisOf(
  { document, clause }: { document: string; clause: string },
  { documents }: Standard,
): string {
  const own = documents.find(({ id, number }) => id === document || number === document);
  return `${own?.number ?? own?.title ?? document} ${clause}`;
}
