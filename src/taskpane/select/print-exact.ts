/** The number itself, to as many digits as a sheet keeps. */
export function printExact(value: number): string {
  return String(Number(value.toPrecision(15)));
}
