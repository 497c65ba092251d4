import { COUNTY_INDICATORS } from "../core/county-standard";
import { RESOURCE_INDICATORS } from "../core/stage";
import type { Problem } from "./check-files";
import type {
  CountyFile,
  Files,
  PartFile,
  PartsOverlayFile,
  RegionFile,
  ScheduleFile,
  Setting,
  TargetFile,
} from "./files";
import { codePrefix } from "./find-region";

const NATIONAL = [
  ...["documents", "settings"].map((name) => `national/${name}.json`),
  ...["coefficient", "school-verdict", "exclusions", "splits"].map((name) => `national/rules/${name}.json`),
  ...[...RESOURCE_INDICATORS, ...COUNTY_INDICATORS].map((id) => `national/indicators/${id}.json`),
];

/** The national files, and what every region's folder begins with, must be there. */
export function missingFiles(files: Files): Problem[] {
  const regional = [...folders(files)].flatMap((folder) => [
    `${folder}/region.json`,
    `${folder}/documents.json`,
  ]);
  return [...NATIONAL, ...regional]
    .filter((file) => !(file in files))
    .map((file) => ({ file, key: "", message: "缺这个文件 (missing)" }));
}

/** Names that lead nowhere: ids that are not the file's, parts, counties and settings that do not exist. */
export function unknownNames(files: Files): Problem[] {
  return Object.entries(files).flatMap(([file, content]) => [
    ...misnamed(file, content),
    ...strayParts(files, file, content),
    ...strayCounties(files, file, content),
    ...straySettings(files, file, content),
  ]);
}

function folders(files: Files): Set<string> {
  return new Set(Object.keys(files).flatMap((file) => folderOf(file) ?? []));
}

function folderOf(file: string): string | undefined {
  return /^regions\/[^/]+/.exec(file)?.[0];
}

/** An indicator's or target's file bears its id, a region's folder its code. */
function misnamed(file: string, content: unknown): Problem[] {
  const id = /\/(?:indicators|targets)\/([^/]+)\.json$/.exec(file)?.[1];
  if (id !== undefined) return differing(file, "id", (content as { id: string }).id, id);
  const code = /^regions\/([0-9]{6})-[a-z]+\/region\.json$/.exec(file)?.[1];
  return code === undefined ? [] : differing(file, "code", (content as RegionFile).code, code);
}

function differing(file: string, key: string, found: string, expected: string): Problem[] {
  if (found === expected) return [];
  return [{ file, key, message: `应为 ${expected}，与路径一致 (differs from the path)` }];
}

function strayParts(files: Files, file: string, content: unknown): Problem[] {
  const id = /^regions\/[^/]+\/indicators\/([GQSVP][0-9]+)\.json$/.exec(file)?.[1];
  if (id === undefined) return [];
  const national = files[`national/indicators/${id}.json`] as CountyFile;
  const known = national.parts.map((part) => part.id);
  return Object.keys((content as PartsOverlayFile).parts)
    .filter((part) => !known.includes(part))
    .map((part) => ({
      file,
      key: `parts.${part}`,
      message: `国家指标没有这一部分；有：${known.join("、")} (unknown part)`,
    }));
}

function strayCounties(files: Files, file: string, content: unknown): Problem[] {
  const region = files[`${folderOf(file)}/region.json`] as RegionFile | undefined;
  if (!region) return [];
  const known = [region.code, ...region.counties.map(({ code }) => code)];
  return countiesIn(file, content)
    .filter(({ code }) => !known.includes(code) || !code.startsWith(codePrefix(region.code)))
    .map(({ key, code }) => ({ file, key, message: `region.json 里没有 ${code} (unknown county)` }));
}

function countiesIn(file: string, content: unknown): { key: string; code: string }[] {
  if (file.endsWith("/region.json"))
    return (content as RegionFile).counties.map(({ code }, index) => ({ key: `counties.${index}`, code }));
  if (file.endsWith("/schedule.json"))
    return (content as ScheduleFile).flatMap(({ counties }, index) =>
      counties.map((code) => ({ key: `${index}.counties`, code })),
    );
  if (!file.includes("/targets/")) return [];
  return ((content as TargetFile).counties ?? []).map((code) => ({ key: "counties", code }));
}

function straySettings(files: Files, file: string, content: unknown): Problem[] {
  if (!/^national\/indicators\/[GQSVP]|\/targets\//.test(file)) return [];
  const settings = files["national/settings.json"] as Setting[];
  return (content as CountyFile | TargetFile).parts.flatMap((part, index) =>
    settingsOf(part)
      .filter((id) => !settings.some((setting) => setting.id === id))
      .map((id) => ({ file, key: `parts.${index}`, message: `没有设置 ${id} (unknown setting)` })),
  );
}

function settingsOf({ check, relaxations = [] }: PartFile): string[] {
  const chosen = check.kind === "ratio" && check.setting !== null ? [check.setting] : [];
  return [...chosen, ...relaxations.map(({ setting }) => setting)];
}
