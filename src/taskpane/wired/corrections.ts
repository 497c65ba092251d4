import { FIELDS, type Field } from "../../core/field";
import type { Corrections } from "../../templates/recognise";
import type { ColumnCorrection } from "../services/check-service";

/** Where a workbook keeps what a person said of its columns. */
export const CORRECTIONS_KEY = "qb.corrections";

const KNOWN = new Set<string>(FIELDS);

/** Sheet -> column letters -> field; what cannot be read counts as nothing said. */
export function readCorrections(text: string | null): Corrections {
  const sheets = new Map<string, Map<string, Field | null>>();
  for (const [sheet, column, field] of entries(text)) {
    const columns = sheets.get(sheet) ?? new Map<string, Field | null>();
    sheets.set(sheet, columns.set(column, field));
  }
  return sheets;
}

/** The kept text with one more correction in it. */
export function withCorrection(text: string | null, { sheet, column, field }: ColumnCorrection): string {
  const others = entries(text).filter(([s, c]) => s !== sheet || c !== column);
  return JSON.stringify([...others, [sheet, column, field]]);
}

function entries(text: string | null): [string, string, Field | null][] {
  const data = parsed(text);
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    const [sheet, column, field] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const known = field === null || (typeof field === "string" && KNOWN.has(field));
    return typeof sheet === "string" && typeof column === "string" && known
      ? [[sheet, column, field as Field | null]]
      : [];
  });
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
