/** Columns of years at most; of a longer way the first ones and the last year are shown. */
const MOST_YEARS = 4;
/** Years shown where no date is said; their cells stay blank for the person. */
const OPEN_YEARS = 3;

/** The years that the plan of a school shows: from this one to the last date, or three where there is none. */
export function yearsUntil(day: string, dates: readonly string[]): readonly number[] {
  const first = Number(day.slice(0, 4));
  const last = Math.max(first, ...dates.map((date) => Number(date.slice(0, 4))));
  const count = dates.length === 0 ? OPEN_YEARS : last - first + 1;
  const years = Array.from({ length: count }, (_, place) => first + place);
  return years.length <= MOST_YEARS ? years : [...years.slice(0, MOST_YEARS - 1), last];
}

/**
 * The value to be reached by the end of a year, in even steps from this year's value to the standard,
 * rounded up to the decimals of the form. Past the date it is the standard.
 * @param way from the value now to the standard, with the first and the last year
 */
export function targetFor(
  year: number,
  way: { readonly from: number; readonly to: number; readonly first: number; readonly last: number },
  decimals: number,
): number {
  const { from, to, first, last } = way;
  if (year >= last) return to;
  const share = (year - first + 1) / (last - first + 1);
  const scale = 10 ** decimals;
  return Math.min(to, Math.ceil((from + (to - from) * share) * scale - 1e-9) / scale);
}
