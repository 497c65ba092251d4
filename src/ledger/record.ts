import type { WorkbookSnapshot } from "../workbook/snapshot";

/** Under this key a workbook remembers what its last ledger was made from. */
export const LEDGER_KEY = "qb.ledger";

/** More schools than this are not remembered: a workbook is no archive. */
const MOST_SCHOOLS = 5000;

export interface LedgerRecord {
  /** Name and stage of every school of the last check: who is not among them is new. Empty where unknown. */
  readonly schools: ReadonlySet<string>;
  /** The sheets of the views, with a print of what QB wrote there. */
  readonly views: ReadonlyMap<string, number>;
}

const EMPTY: LedgerRecord = { schools: new Set(), views: new Map() };

export function readLedgerRecord({ settings }: Pick<WorkbookSnapshot, "settings">): LedgerRecord {
  try {
    const data: unknown = JSON.parse(settings.get(LEDGER_KEY) ?? "null");
    if (typeof data !== "object" || data === null) return EMPTY;
    const { schools, views } = data as { schools?: unknown; views?: unknown };
    return { schools: new Set(texts(schools)), views: new Map(prints(views)) };
  } catch {
    return EMPTY;
  }
}

export function writeLedgerRecord({ schools, views }: LedgerRecord): string {
  const kept = schools.size > MOST_SCHOOLS ? [] : [...schools];
  return JSON.stringify({ version: 1, schools: kept, views: [...views] });
}

function texts(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((one) => typeof one === "string") : [];
}

function prints(data: unknown): [string, number][] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((one: unknown) => {
    const [name, print] = Array.isArray(one) ? (one as unknown[]) : [];
    return typeof name === "string" && typeof print === "number" ? [[name, print] as [string, number]] : [];
  });
}
