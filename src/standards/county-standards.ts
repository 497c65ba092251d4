import type {
  CountyPart,
  CountyStandard,
  Relaxation,
  Requirement,
  ScheduleEntry,
} from "../core/county-standard";
import type { CountyFile, PartFile, TargetFile } from "./files";
import { codePrefix, NATION, type Region } from "./find-region";
import type { RegionData } from "./load";
import { inForce, originOf, requirementOf, standingOf } from "./series";
import { nationalValue, spokenIn, type View } from "./view";

/** The national indicators of the county as they stand in the view, with what the regions say of them. */
export function countyStandards(view: View): CountyStandard[] {
  return view.data.county.map((file) => ({
    ...describe(file, NATION.code),
    folder: file.folder,
    relatesTo: null,
    parts: file.parts.map((part) => partOf(part, nationalRequirement(view, file, part), view)),
  }));
}

/** Figures of the regions' own plans that hold on the day, without those that name other counties. */
export function targetsOf(view: View): CountyStandard[] {
  return view.regions.flatMap((region) =>
    region.targets
      .filter((target) => concerns(view, target.counties))
      .map((target) => targetOf(view, region, target))
      .filter(({ parts }) => parts.length > 0),
  );
}

/** When the county, or each county of the region, is to be recognised. */
export function scheduleOf(view: View): ScheduleEntry[] {
  return view.regions.flatMap((region) =>
    region.schedule
      .filter(({ from, counties }) => from <= view.day && concerns(view, counties))
      .map(({ counties, level, by, note = null, ...said }) => ({
        counties: counties.map((code) => namedIn(region, code)),
        level,
        by,
        note,
        origin: originOf({ statement: { ...said, value: null }, region: region.code }, view.cite),
      })),
  );
}

function namedIn({ code, name, counties }: RegionData, wanted: string): Region {
  return counties.find((county) => county.code === wanted) ?? { code, name };
}

/** Whether one of the counties is the view's region or lies in it. */
function concerns({ region }: View, counties: readonly string[] | undefined): boolean {
  return counties === undefined || counties.some((code) => code.startsWith(codePrefix(region.code)));
}

function targetOf(view: View, region: RegionData, target: TargetFile): CountyStandard {
  const parts = target.parts.flatMap((part) => {
    const statement = inForce(part.series, view.day);
    if (!statement) return [];
    const standing = { stands: { statement, region: region.code }, again: [] };
    return [partOf(part, requirementOf(standing, view.cite), view)];
  });
  return { ...describe(target, region.code), folder: null, relatesTo: target.relatesTo, parts };
}

function describe({ id, dimension, label, labelEn, scope }: CountyFile | TargetFile, region: string) {
  return { id, dimension, label, labelEn, scope, region };
}

function nationalRequirement(view: View, { id }: CountyFile, part: PartFile): Requirement {
  const spoken = spokenIn(view, part.series, (region) => region.partsOverlays.get(id)?.parts[part.id]);
  return requirementOf(
    standingOf(spoken, (value) => value, part.op),
    view.cite,
  );
}

function partOf(part: PartFile, requirement: Requirement, view: View): CountyPart {
  const { id, label, labelEn, stage, check, op, unit, decimals } = part;
  const relaxations = (part.relaxations ?? [])
    .filter(({ series }) => inForce(series, view.day))
    .map((entry) => relaxationOf(view, entry));
  return { id, label, labelEn, stage, check, op, unit, decimals, requirement, relaxations };
}

function relaxationOf(view: View, entry: NonNullable<PartFile["relaxations"]>[number]): Relaxation {
  const { setting, when, label, labelEn, stage, series } = entry;
  const { value, origin } = nationalValue(view, series);
  return { setting, when, label, labelEn, stage, value, origin };
}
