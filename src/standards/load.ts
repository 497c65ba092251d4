import { RESOURCE_INDICATORS, type ResourceIndicator } from "../core/stage";
import type {
  CoefficientFile,
  DocumentEntry,
  ExclusionsFile,
  Files,
  RegionFile,
  ResourceFile,
  Setting,
  SplitsFile,
  StageOverlayFile,
  VerdictFile,
} from "./files";
import { FILES } from "./files.generated";

/** What one region's folder says beside the nation. */
export interface RegionData extends RegionFile {
  /** "450800-guigang" */
  readonly folder: string;
  readonly documents: readonly DocumentEntry[];
  readonly overlays: ReadonlyMap<string, StageOverlayFile>;
}

export interface StandardsData {
  readonly documents: readonly DocumentEntry[];
  readonly settings: readonly Setting[];
  readonly resources: Readonly<Record<ResourceIndicator, ResourceFile>>;
  readonly coefficient: CoefficientFile;
  readonly verdict: VerdictFile;
  readonly exclusions: ExclusionsFile["exclusions"];
  readonly splits: SplitsFile["splits"];
  readonly regions: readonly RegionData[];
}

const REGION = /^regions\/([0-9]{6}-[a-z]+)\/region\.json$/;

/**
 * The data files as one tree. The shapes are taken on trust here: `check-files` proves them in
 * the tests and in `scripts/check-standards.mjs`, so that no check pays for it.
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
    regions: Object.keys(files).flatMap((path) => {
      const folder = REGION.exec(path)?.[1];
      return folder === undefined ? [] : [loadRegion(files, folder)];
    }),
  };
}

function loadRegion(files: Files, folder: string): RegionData {
  const overlays = Object.keys(files)
    .filter((path) => path.startsWith(`regions/${folder}/indicators/`))
    .map((path) => files[path] as StageOverlayFile);
  return {
    ...(files[`regions/${folder}/region.json`] as RegionFile),
    folder,
    documents: files[`regions/${folder}/documents.json`] as DocumentEntry[],
    overlays: new Map(overlays.map((overlay) => [overlay.id, overlay])),
  };
}

/** The standards that ship with QB. */
export const STANDARDS: StandardsData = loadStandards(FILES);
