import * as z from "zod";
import { citedDocuments } from "./check-documents";
import { unexplainedLoosening } from "./check-loosening";
import { missingFiles, unknownNames } from "./check-names";
import type { Files } from "./files";
import * as schema from "./schema";
import * as county from "./schema-county";

/** One thing wrong in a data file: which file, which key, and what. */
export interface Problem {
  /** Path below src/standards. */
  readonly file: string;
  /** "series.0.from"; "" for the file as a whole. */
  readonly key: string;
  readonly message: string;
}

const REGION = "regions/[0-9]{6}-[a-z]+";
const SHAPES: readonly (readonly [string, z.ZodType])[] = [
  ["national/documents", schema.DocumentsFile],
  ["national/settings", schema.SettingsFile],
  ["national/indicators/R[1-7]", schema.ResourceFile],
  ["national/rules/coefficient", schema.CoefficientFile],
  ["national/rules/school-verdict", schema.VerdictFile],
  ["national/rules/exclusions", schema.ExclusionsFile],
  ["national/rules/splits", schema.SplitsFile],
  ["national/rules/relaxations", schema.RelaxationsFile],
  [`${REGION}/relaxations`, schema.RelaxationsFile],
  [`${REGION}/region`, schema.RegionFile],
  [`${REGION}/documents`, schema.DocumentsFile],
  [`${REGION}/indicators/(R[1-7]|C1)`, schema.StageOverlayFile],
  ["national/indicators/[GQSVP][0-9]+", county.CountyFile],
  [`${REGION}/indicators/[GQSVP][0-9]+`, county.PartsOverlayFile],
  [`${REGION}/targets/[a-z0-9-]+`, county.TargetFile],
  [`${REGION}/schedule`, county.ScheduleFile],
  [`${REGION}/not-checkable`, county.NotCheckableFile],
];

const localeError = z.locales.zhCN().localeError;

/**
 * Everything wrong in the data files: unknown files and keys, bad or disordered dates, unknown units,
 * documents that are not listed, names that do not fit, and regions that weaken a figure without saying so.
 */
export function checkFiles(files: Files): readonly Problem[] {
  const shapes = Object.entries(files).flatMap(([file, content]) => checkShape(file, content));
  const broken = [...shapes, ...missingFiles(files)];
  if (broken.length > 0) return broken;
  return [...unknownNames(files), ...citedDocuments(files), ...unexplainedLoosening(files)];
}

/** "regions/450800-guigang/indicators/R6.json · series.0.from：…" */
export function problemLine({ file, key, message }: Problem): string {
  return `${file} · ${key || "整个文件"}：${message}`;
}

function checkShape(file: string, content: unknown): Problem[] {
  const shape = SHAPES.find(([path]) => new RegExp(`^${path}\\.json$`).test(file))?.[1];
  if (!shape) return [{ file, key: "", message: "不认识的文件 (no schema for this path)" }];
  const result = shape.safeParse(content, { error: localeError });
  return (result.error?.issues ?? []).map(({ path, message }) => ({ file, key: path.join("."), message }));
}
