import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { isBlank, readText } from "./cell";

const FIRST_YEAR = 1986; // the year of the compulsory education law
const LAST_YEAR = 2100;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;
const TEXT = /^(\d{4})(?:年|[-/.]|$)(?:(\d{1,2})(?:月|[-/.]|$))?(?:(\d{1,2})日?)?$/;

/**
 * The ISO day that a cell means: a date, a year, or either as text. A year is its last day, a month its
 * last: what came into force within it counts. Blank is today.
 * @throws #VALUE!
 */
export function readDay(value: unknown, today: () => Date = () => new Date()): string {
  if (isBlank(value)) return localDay(today());
  const day = typeof value === "number" ? dayOfNumber(value) : dayOfText(readText(value));
  if (day !== null) return day;
  throw notReadable(
    say(
      `日期“${String(value)}”不认识，请写2024-09-01或2024`,
      `Not a day: "${String(value)}"; write 2024-09-01 or 2024`,
    ),
  );
}

function dayOfNumber(value: number): string | null {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return `${value}-12-31`;
  const serial = Math.floor(value);
  if (!(serial > 0 && serial < 100_000)) return null;
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

function localDay(date: Date): string {
  return isoDay(new Date(date.getTime() - date.getTimezoneOffset() * 60_000));
}
