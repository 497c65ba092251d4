import { COUNTY_INDICATORS } from "../core/county-standard";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../core/stage";
import type {
  CoefficientFile,
  CountyFile,
  DocumentEntry,
  ExclusionsFile,
  Files,
  NotCheckable,
  PartsOverlayFile,
  RegionFile,
  RelaxationsFile,
  ResourceFile,
  ScheduleFile,
  Setting,
  SplitsFile,
  StageOverlayFile,
  TargetFile,
  VerdictFile,
} from "./files";
import { FILES } from "./files.generated";

/** What one region's folder says beside the nation. */
export interface RegionData extends RegionFile {
  /** "450800-guigang" */
  readonly folder: string;
  readonly documents: readonly DocumentEntry[];
  /** What it says of R1–R7 and the coefficient, by id. */
  readonly stageOverlays: ReadonlyMap<string, StageOverlayFile>;
  /** What it says of the county's indicators, by id. */
  readonly partsOverlays: ReadonlyMap<string, PartsOverlayFile>;
  readonly targets: readonly TargetFile[];
  readonly schedule: ScheduleFile;
  readonly notCheckable: readonly NotCheckable[];
  readonly relaxations: RelaxationsFile["relaxations"];
}

export interface StandardsData {
  readonly documents: readonly DocumentEntry[];
  readonly settings: readonly Setting[];
  readonly resources: Readonly<Record<ResourceIndicator, ResourceFile>>;
  readonly coefficient: CoefficientFile;
  readonly verdict: VerdictFile;
  readonly exclusions: ExclusionsFile["exclusions"];
  readonly splits: SplitsFile["splits"];
  readonly relaxations: RelaxationsFile["relaxations"];
  /** G1 … P2, in the order of the form. */
  readonly county: readonly CountyFile[];
  readonly regions: readonly RegionData[];
}

const REGION = /^regions\/([0-9]{6}-[a-z]+)\/region\.json$/;

/**
 * The data files as one tree. The shapes are taken on trust here: `check-files` proves them in
 * the tests, so that no check pays for it.
 */
export function loadStandards(files: Files): StandardsData {
  const resources = RESOURCE_INDICATORS.map((id) => [id, files[`national/indicators/${id}.json`]]);
  return {
    documents: files["national/documents.json"] as DocumentEntry[],
    settings: files["national/settings.json"] as Setting[],
    resources: Object.fromEntries(resources) as Record<ResourceIndicator, ResourceFile>,
    coefficient: files["national/rules/coefficient.json"] as CoefficientFile,
    verdict: files["national/rules/school-verdict.json"] as VerdictFile,
    exclusions: (files["national/rules/exclusions.json"] as ExclusionsFile).exclusions,
    splits: (files["national/rules/splits.json"] as SplitsFile).splits,
    relaxations: (files["national/rules/relaxations.json"] as RelaxationsFile).relaxations,
    county: COUNTY_INDICATORS.map((id) => files[`national/indicators/${id}.json`] as CountyFile),
    regions: Object.keys(files).flatMap((path) => {
      const folder = REGION.exec(path)?.[1];
      return folder === undefined ? [] : [loadRegion(files, folder)];
    }),
  };
}

function loadRegion(files: Files, folder: string): RegionData {
  const path = `regions/${folder}`;
  const overlays = filesBelow(files, `${path}/indicators/`) as (StageOverlayFile | PartsOverlayFile)[];
  return {
    ...(files[`${path}/region.json`] as RegionFile),
    folder,
    documents: files[`${path}/documents.json`] as DocumentEntry[],
    stageOverlays: byId(overlays.filter((each) => "series" in each)),
    partsOverlays: byId(overlays.filter((each) => "parts" in each)),
    targets: filesBelow(files, `${path}/targets/`) as TargetFile[],
    schedule: (files[`${path}/schedule.json`] ?? []) as ScheduleFile,
    notCheckable: (files[`${path}/not-checkable.json`] ?? []) as NotCheckable[],
    relaxations: (files[`${path}/relaxations.json`] as RelaxationsFile | undefined)?.relaxations ?? [],
  };
}

function filesBelow(files: Files, folder: string): unknown[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .map((path) => files[path]);
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The standards that ship with QB. */
export const STANDARDS: StandardsData = loadStandards(FILES);
