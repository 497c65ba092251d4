const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date, as cells of type "d" carry it in strict files; NaN for no date.
 * Days before March 1900 are one less, for Excel's 29 February 1900.
 */
export function dateSerial(text: string, date1904: boolean): number {
  const [whole, year, month, day, hour = "0", minute = "0", second = "0"] = ISO.exec(text.trim()) ?? [];
  if (whole === undefined) return NaN;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / DAY;
  const serial = time - Date.UTC(1899, 11, 30) / DAY + Number(second) / 86_400;
  if (date1904) return serial - 1462;
  return serial < 61 ? serial - 1 : serial;
}
