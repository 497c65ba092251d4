const DIGITS = new Map([
  ..."零一二三四五六七八九".split("").map((digit, value) => [digit, value] as const),
  ..."〇壹贰叁肆伍陆柒捌玖".split("").map((digit, value) => [digit, value] as const),
  ...(["两", "貳", "參", "陸"] as const).map((digit, place) => [digit, [2, 2, 3, 6][place] ?? 0] as const),
]);
const UNITS = new Map([
  ...([..."十百千"] as const).map((unit, power) => [unit, 10 ** (power + 1)] as const),
  ...([..."拾佰仟"] as const).map((unit, power) => [unit, 10 ** (power + 1)] as const),
]);

/** The characters that Chinese numerals are written with, for a pattern. */
export const NUMERALS = `${[...DIGITS.keys(), ...UNITS.keys()].join("")}万萬`;

/**
 * The number that Chinese numerals or capitals say: "三", "二十", "壹佰零伍", "九万八千五百", "九十五点三".
 * Null where it is not sure which: "二三" may be two or three, "一百五" 150 or 105.
 */
export function chineseNumber(written: string): string | null {
  const [whole = "", ...decimals] = written.split("点");
  const digits = [...decimals.join("")].map((digit) => DIGITS.get(digit));
  if (decimals.length > 1 || digits.includes(undefined)) return null;
  if (decimals.length === 1 && digits.length === 0) return null;
  const value = wholeNumber(whole.replace("萬", "万"));
  if (value === null) return null;
  return decimals.length === 0 ? String(value) : `${value}.${digits.join("")}`;
}

function wholeNumber(written: string): number | null {
  const parts = written.split("万");
  const values = parts.map((part, place) =>
    belowTenThousand(place === 0 ? part : part.replace(/^[零〇]/, "")),
  );
  if (parts.length > 2 || parts[0] === "" || values.includes(null)) return null;
  const [first = 0, last = 0] = values;
  if (parts.length === 1) return written === "" ? null : first;
  const isWhole = parts[1] === "" || /^[零〇]|[千仟]/.test(parts[1] ?? "");
  return isWhole ? (first ?? 0) * 10_000 + (last ?? 0) : null;
}

/** Units fall from left to right, one digit before each; "" is 0. */
function belowTenThousand(written: string): number | null {
  let [value, digit, unit] = [0, null as number | null, 10_000];
  let isAfterZero = false;
  for (const character of written) {
    const own = UNITS.get(character);
    if (own === undefined) {
      const next = DIGITS.get(character);
      if (next === undefined || digit !== null) return null;
      if (next === 0 && value > 0) isAfterZero = true;
      else digit = next;
      continue;
    }
    const isFirstTen = own === 10 && value === 0 && digit === null;
    if (own >= unit || digit === 0 || (digit === null && !isFirstTen)) return null;
    [value, digit, unit, isAfterZero] = [value + (digit ?? 1) * own, null, own, false];
  }
  if (digit === null) return isAfterZero ? null : value;
  return value === 0 || unit === 10 || (isAfterZero && digit > 0) ? value + digit : null;
}
