import { findRegion, NATION, type Region } from "./find-region";
import { STANDARDS, type StandardsData } from "./load";

/** The counties of a region's folder in the order of their codes; none where it lists none, as for the nation. */
export function countiesOf(region: string, data: StandardsData = STANDARDS): readonly Region[] {
  const { code } = findRegion(region, data);
  if (code === NATION.code) return [];
  return data.regions.find((one) => one.code === code)?.counties ?? [];
}

/**
 * The county that a file or folder is of, by its name: "泽普县2026年.xlsx", "653124", "塔什库尔干县".
 * Null where it names none of them, or several.
 */
export function countyByLabel(label: string, counties: readonly Region[]): Region | null {
  const text = label.normalize("NFKC").replace(/\s/g, "");
  const named = counties.filter(({ name, code }) => text.includes(name) || text.includes(code));
  const short = counties.filter(({ name }) => text.includes(shortOf(name)));
  const begun = counties.filter(({ name }) => beginOf(text).length > 1 && name.startsWith(beginOf(text)));
  const found = [named, short, begun].find((list) => list.length > 0) ?? [];
  return found.length === 1 ? (found[0] as Region) : null;
}

function shortOf(name: string): string {
  return name.length > 2 ? name.replace(/[市区县]$/, "") : name;
}

/** What stands before the first 市, 区 or 县: "塔什库尔干" of "塔什库尔干县2026". */
function beginOf(text: string): string {
  return /^[^0-9A-Za-z]*?(?=[市区县])/.exec(text)?.[0] ?? "";
}
