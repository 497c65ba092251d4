import { STANDARDS, type RegionData, type StandardsData } from "./load";

export interface Region {
  /** Six digits; "000000" is the nation. */
  readonly code: string;
  readonly name: string;
}

export const NATION: Region = { code: "000000", name: "国家标准" };
const NATION_NAMES = ["000000", "国家", "国家标准", "全国", "中国", "national", "china"];

/** Nobody has put down this region's documents. Carries every region that is known. */
export class UnknownRegionError extends Error {
  constructor(
    readonly text: string,
    readonly known: readonly Region[],
  ) {
    super(
      `没有“${text}”的标准；现有：${known.map(({ code, name }) => `${name} ${code}`).join("、")} (unknown region)`,
    );
    this.name = "UnknownRegionError";
  }
}

/** The regions with a folder of their own, the nation first. */
export function knownRegions(data: StandardsData = STANDARDS): readonly Region[] {
  return [NATION, ...data.regions.map(({ code, name }) => ({ code, name }))];
}

/** The digits of a code that say something: 450800 is 4508, 450000 is 45. */
export function codePrefix(code: string): string {
  return code.replace(/(00){1,3}$/, "");
}

/**
 * The region that a code or a name means: "450800", "贵港", "贵港市", "港北区", "广西贵港市港北区", "国家".
 * A county takes after the prefecture whose folder holds it.
 * @throws UnknownRegionError where no folder covers it.
 */
export function findRegion(text: string, data: StandardsData = STANDARDS): Region {
  const wanted = text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  const found = NATION_NAMES.includes(wanted) ? NATION : (byCode(wanted, data) ?? byName(wanted, data));
  if (!found) throw new UnknownRegionError(text, knownRegions(data));
  return { code: found.code, name: found.name };
}

function byCode(code: string, data: StandardsData): Region | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined;
  const listed = listedRegions(data).find((region) => region.code === code);
  if (listed) return listed;
  const parent = data.regions.find((region) => covers(region, code));
  return parent && { code, name: `${parent.name}${code}` };
}

function covers(region: RegionData, code: string): boolean {
  return code.startsWith(codePrefix(region.code));
}

function byName(name: string, data: StandardsData): Region | undefined {
  const names = listedRegions(data).flatMap((region) => region.names.map((each) => ({ each, region })));
  const exact = names.find(({ each }) => each === name);
  const ending = names.find(({ each, region }) => each === region.own && name.endsWith(each));
  return (exact ?? ending)?.region;
}

interface ListedRegion extends Region {
  /** Its full name without the prefecture's: "港北区". */
  readonly own: string;
  readonly names: readonly string[];
}

function listedRegions(data: StandardsData): readonly ListedRegion[] {
  return data.regions.flatMap(({ code, name, aliases, counties }) => [
    { code, name, own: name, names: [name, ...aliases] },
    ...counties.map((county) => ({
      code: county.code,
      name: `${name}${county.name}`,
      own: county.name,
      names: [county.name, shortName(county.name)],
    })),
  ]);
}

/** "港北区" is also called 港北; a name of two characters stays whole. */
function shortName(name: string): string {
  return name.length > 2 ? name.replace(/[市区县]$/, "") : name;
}
