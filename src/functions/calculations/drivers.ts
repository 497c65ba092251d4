import { varianceDrivers } from "../../core/stats/drivers";
import type { Range } from "../arguments/cell";
import { flat, readNames, readSchools } from "../arguments/columns";
import { weightedCoefficient } from "./coefficient";
import type { Answer } from "../answers/excel-error";

/**
 * School, its share of the variance, and the coefficient if it stood at the mean; the largest share first.
 * @throws what the coefficient throws: without one nothing drives it
 */
export function driversOf(values: Range, students: Range, names: Range): Answer[][] {
  const schools = readSchools(values, students);
  weightedCoefficient(schools);
  const nameOf = readNames(names, flat(values).length, schools.where);
  const drivers = varianceDrivers(schools.values, schools.students);
  if (drivers.length === 0) return schoolsAlike(schools.places, nameOf);
  return drivers.map(({ school, share, cvAtMean }) => [nameOf(schools.places[school] ?? 0), share, cvAtMean]);
}

/** Where all schools are alike nobody drives anything. */
function schoolsAlike(places: Int32Array, nameOf: (place: number) => string): Answer[][] {
  return Array.from(places, (place) => [nameOf(place), 0, 0]);
}
