const FIRST_YEAR = 1986; // the year of the compulsory education law
const LAST_YEAR = 2100;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;
/** What a spreadsheet counts for the first day of that year: 2024.9 is no day of 1905. */
const FIRST_SERIAL = Date.UTC(FIRST_YEAR, 0, 1) / MILLISECONDS - DAY_ZERO / MILLISECONDS;
const TEXT = /^(\d{4})(?:年|[-/.]|$)(?:(\d{1,2})(?:月|[-/.]|$))?(?:(\d{1,2})日?)?$/;

/**
 * The ISO day that a cell means: a date as a spreadsheet counts it, a year, or either as text. A year is its
 * last day and a month its last: what came into force within it counts. Null where it means none.
 */
export function dayNamed(value: number | string): string | null {
  return typeof value === "number" ? dayOfNumber(value) : dayOfText(value);
}

/** The day where the clerk is. */
export function dayOf(date: Date): string {
  return isoDay(new Date(date.getTime() - date.getTimezoneOffset() * 60_000));
}

function dayOfNumber(value: number): string | null {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return `${value}-12-31`;
  const serial = Math.floor(value);
  if (!(serial >= FIRST_SERIAL && serial < 100_000)) return null;
  return isoDay(new Date(DAY_ZERO + serial * MILLISECONDS));
}

function dayOfText(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (/^\d{5}$/.test(plain)) return dayOfNumber(Number(plain));
  const [, year, month, day] = TEXT.exec(plain) ?? [];
  if (!year) return null;
  if (!month) return dayOfNumber(Number(year));
  return day ? calendarDay(Number(year), Number(month), Number(day)) : lastDay(Number(year), Number(month));
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDay(date) : null;
}

function lastDay(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? isoDay(new Date(Date.UTC(year, month, 0))) : null;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
