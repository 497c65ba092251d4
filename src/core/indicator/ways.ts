import type { RawField } from "../field";
import type { Numerator } from "../standard";

/** The ways of counting a numerator with the columns that a table has, best first. */
export function waysOf(
  numerators: readonly Numerator[],
  has: (field: RawField) => boolean,
): readonly Numerator[] {
  const whole = numerators.filter((way) => !way.some && [...way.plus, ...way.minus].every(has));
  return whole.length > 0 ? whole : numerators.flatMap((way) => byLevels(way, has));
}

/** Backbone teachers of the province, the city and the county, of which a table names those that there are. */
function byLevels({ some = [], minus }: Numerator, has: (field: RawField) => boolean): Numerator[] {
  const plus = some.filter(has);
  return plus.length > 0 && minus.every(has) ? [{ plus, minus }] : [];
}
