import { spreadOfValues } from "../../core/stats/coefficient";
import { populationCoefficient } from "../../core/stats/unweighted";
import { readSchools, readValues, type Schools } from "../arguments/columns";
import type { Range } from "../arguments/cell";
import { say } from "../answers/language";
import { divisionByZero, notAvailable, type Problem } from "../answers/problem";

/** The coefficient of variation: weighted by pupils where they are given, as the standard asks. */
export function coefficientOf(values: Range, students: Range): number {
  return students ? weightedCoefficient(readSchools(values, students)) : unweighted(readValues(values));
}

/** @throws #N/A, #DIV/0! with the reason where there is none */
export function weightedCoefficient({ values, students, places, where }: Schools): number {
  const spread = spreadOfValues(values, students);
  switch (spread.outcome) {
    case "computed":
      return spread.cv;
    case "zero-mean":
      throw zeroMean();
    case "too-few-schools":
      throw tooFew(spread.schools);
    case "no-pupils":
      throw noPupils(where(places[spread.school] ?? 0));
  }
}

function unweighted(values: Float64Array): number {
  if (values.length < 2) throw tooFew(values.length);
  const coefficient = populationCoefficient(values);
  if (coefficient === null) throw zeroMean();
  return coefficient;
}

function zeroMean(): Problem {
  return divisionByZero(say("平均值为0，没有差异系数", "The mean is 0: there is no coefficient"));
}

function tooFew(schools: number): Problem {
  return notAvailable(
    say(
      `只有${schools}所学校，至少要两所才有差异系数`,
      `Only ${schools} ${schools === 1 ? "school" : "schools"}: a coefficient takes two`,
    ),
  );
}

export function noPupils(where: string): Problem {
  return notAvailable(say(`${where}在校生数不是正数`, `${where}: the number of pupils is not above 0`));
}
