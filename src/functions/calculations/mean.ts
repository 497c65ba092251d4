import { weightedMean } from "../../core/stats/weighted-mean";
import type { Range } from "../arguments/cell";
import { readSchools } from "../arguments/columns";
import { say } from "../answers/language";
import { notAvailable } from "../answers/problem";
import { noPupils } from "./coefficient";

/** The county's mean: all resources over all pupils. */
export function meanOf(values: Range, students: Range): number {
  const schools = readSchools(values, students);
  const empty = schools.students.findIndex((pupils) => !(pupils > 0));
  if (empty >= 0) throw noPupils(schools.where(schools.places[empty] ?? 0));
  if (schools.values.length === 0) throw notAvailable(say("没有填数的学校", "No school is filled in"));
  return weightedMean(schools.values, schools.students).mean;
}
