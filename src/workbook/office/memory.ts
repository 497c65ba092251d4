import { sameSheetName } from "../added-sheets";

/** What the adapter remembers from one call to the next, to save questions. Never trusted: only asked by. */
export interface Memory {
  sheets: readonly KnownSheet[];
  /** Id of the part with QB's settings; null: the book has none; undefined: never asked. */
  settingsPart: string | null | undefined;
}

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
}

export function emptyMemory(): Memory {
  return { sheets: [], settingsPart: undefined };
}

export function knownSheet(sheets: readonly KnownSheet[], name: string): KnownSheet | undefined {
  return sheets.find((sheet) => sameSheetName(sheet.name, name));
}
