/** The setting under which a workbook remembers the sheets QB added: a JSON list of their names. */
export const ADDED_SHEETS_KEY = "added-sheets";

/** The sheets QB added; only these may it remove. A sheet that a person renamed is that person's. */
export function addedSheets(settings: ReadonlyMap<string, string>): readonly string[] {
  const names = parseList(settings.get(ADDED_SHEETS_KEY) ?? "[]");
  return names.filter((name) => typeof name === "string");
}

function parseList(json: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** The setting's value for these sheets; null, which removes it, for none. */
export function addedSheetsSetting(names: readonly string[]): string | null {
  return names.length === 0 ? null : JSON.stringify(names);
}

/** Sheet names do not tell capitals from small letters. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
