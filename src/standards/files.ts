import type * as z from "zod";
import type * as schema from "./schema";
import type * as county from "./schema-county";

/** The shapes of the data files, as their schemas say. Only types: zod stays out of what runs. */
export type ResourceFile = z.infer<typeof schema.ResourceFile>;
export type CoefficientFile = z.infer<typeof schema.CoefficientFile>;
export type VerdictFile = z.infer<typeof schema.VerdictFile>;
export type ExclusionsFile = z.infer<typeof schema.ExclusionsFile>;
export type SplitsFile = z.infer<typeof schema.SplitsFile>;
export type RelaxationsFile = z.infer<typeof schema.RelaxationsFile>;
export type DocumentEntry = z.infer<typeof schema.DocumentsFile>[number];
export type Setting = z.infer<typeof schema.SettingsFile>[number];
export type RegionFile = z.infer<typeof schema.RegionFile>;
export type StageOverlayFile = z.infer<typeof schema.StageOverlayFile>;
export type CountyFile = z.infer<typeof county.CountyFile>;
export type PartFile = CountyFile["parts"][number];
export type PartsOverlayFile = z.infer<typeof county.PartsOverlayFile>;
export type TargetFile = z.infer<typeof county.TargetFile>;
export type ScheduleFile = z.infer<typeof county.ScheduleFile>;
export type NotCheckable = z.infer<typeof county.NotCheckableFile>[number];
export type ByStage = ResourceFile["series"][number]["value"];

/** A value with its day, document and item. */
export type Statement<V> = Omit<ResourceFile["series"][number], "value"> & { value: V };

/** Data files by their path below src/standards. */
export type Files = Readonly<Record<string, unknown>>;
