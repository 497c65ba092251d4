import { sameSheetName } from "./added-sheets";

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;

/** Whether Excel takes a name for a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no ' at either end. */
export function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= LONGEST && name === spellable(name) && !/^history$/i.test(name);
}

/** The wanted name as Excel takes it, numbered where a sheet has it already: "台账", "台账 (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = spellable(wanted).slice(0, LONGEST).trim() || "QB";
  const isTaken = (candidate: string) => taken.some((other) => sameSheetName(other, candidate));
  if (isSheetName(name) && !isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}

function spellable(name: string): string {
  return name.replace(FORBIDDEN, "").replace(/^'+|'+$/g, "");
}

/** The name as formulas and links write it before a "!". */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
