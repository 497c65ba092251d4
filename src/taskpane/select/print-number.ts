const grouped = new Map<number, Intl.NumberFormat>();

function formatWith(decimals: number): Intl.NumberFormat {
  const known = grouped.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("zh-CN", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  grouped.set(decimals, made);
  return made;
}

/** Moves the decimal point in decimal digits: no binary error on the way. */
function shift(value: number, by: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + by}`);
}

/** Rounds half away from zero in decimal, as a form does: 1.005 to 2 decimals is 1.01. */
export function roundDecimal(value: number, decimals: number): number {
  const exact = Number(Math.abs(value).toPrecision(15));
  return Math.sign(value) * shift(Math.round(shift(exact, decimals)), -decimals);
}

/** With thousands apart: 2683.039 to 2 decimals is "2,683.04". */
export function printNumber(value: number, decimals: number): string {
  return formatWith(decimals).format(roundDecimal(value, decimals) || 0);
}

/** As a standard is said: no zeros at the end. "4.5", "2,000". */
export function printShort(value: number, most = 4): string {
  let decimals = 0;
  while (decimals < most && roundDecimal(value, decimals) !== roundDecimal(value, most)) decimals += 1;
  return printNumber(value, decimals);
}

const MOST_DECIMALS = 6;

/**
 * A value that is compared with another: as many decimals as the form prints, and more where both would
 * read the same though they are not.
 */
export function printAgainst(value: number, other: number | null, decimals: number): string {
  let enough = decimals;
  while (
    other !== null &&
    enough < MOST_DECIMALS &&
    value !== other &&
    roundDecimal(value, enough) === roundDecimal(other, enough)
  ) {
    enough += 1;
  }
  return printNumber(value, enough);
}

/** The number itself, to as many digits as it has. */
export function printExact(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** What is still needed, never less than that: 4430.2 is "4,431", 3.001 is "3.01". */
export function printGap(amount: number): string {
  const decimals = Math.abs(amount) >= 100 || Number.isInteger(amount) ? 0 : 2;
  const whole = Math.ceil(Number(shift(amount, decimals).toPrecision(12)));
  return printShort(shift(whole, -decimals), 2);
}
