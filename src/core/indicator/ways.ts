import type { RawField } from "../field";
import type { Numerator } from "../standard";

/** The ways of counting a numerator with the columns that a table has, best first. */
export function waysOf(
  numerators: readonly Numerator[],
  has: (field: RawField) => boolean,
): readonly Numerator[] {
  const whole = numerators.filter((way) => !way.some && [...way.plus, ...way.minus].every(has));
  const ways = whole.filter((way) => !whole.some((other) => isPartOf(way, other)));
  return ways.length > 0 ? ways : numerators.flatMap((way) => byLevels(way, has));
}

/** A sum of fewer of the columns would leave out what is blank, and a blank is not 0. */
function isPartOf(way: Numerator, other: Numerator): boolean {
  return way.plus.length < other.plus.length && way.plus.every((field) => other.plus.includes(field));
}

/** Backbone teachers of the province, the city and the county, of which a table names those that there are. */
function byLevels({ some = [], minus }: Numerator, has: (field: RawField) => boolean): Numerator[] {
  const plus = some.filter(has);
  return plus.length > 0 && minus.every(has) ? [{ plus, minus }] : [];
}
