import { weightedSquaresOf } from "./neumaier";
import { surplusSquaresOf } from "./surplus";
import { meanOfTotals, weightedMean, type WeightedMean } from "./weighted-mean";

/**
 * The spread of one indicator between the schools of one stage:
 * X̄ = Σxᵢ/ΣPᵢ, S = √Σ(Pᵢ/P)(Xᵢ−X̄)², CV = S/X̄.
 * Where there is none, the reason, never a 0.
 */
export type Spread =
  | {
      readonly outcome: "computed";
      readonly schools: number;
      readonly mean: number;
      readonly sd: number;
      readonly cv: number;
    }
  /** There is a deviation, and no coefficient. */
  | { readonly outcome: "zero-mean"; readonly schools: number; readonly sd: number }
  | { readonly outcome: "too-few-schools"; readonly schools: number }
  /** The school at this index has no pupils (0, less, or no number). */
  | { readonly outcome: "no-pupils"; readonly school: number };

/**
 * The coefficient from school values and pupils. Both arrays are of one length and hold
 * numbers only: schools that miss one are left out by the caller.
 */
export function spreadOfValues(values: Float64Array, students: Float64Array): Spread {
  const impossible = withoutSpread(students);
  if (impossible) return impossible;
  const middle = weightedMean(values, students);
  return spread(values.length, middle, weightedSquaresOf(values, students, middle.mean, middle.students));
}

/**
 * The coefficient from raw totals (people, rooms, ㎡, 元) and pupils. Mean and deviation are
 * per pupil.
 */
export function spreadOfTotals(totals: Float64Array, students: Float64Array): Spread {
  const impossible = withoutSpread(students);
  if (impossible) return impossible;
  const middle = meanOfTotals(totals, students);
  return spread(totals.length, middle, surplusSquaresOf(totals, students, middle.mean, middle.students));
}

function withoutSpread(students: Float64Array): Spread | null {
  for (let i = 0; i < students.length; i++) {
    if (!((students[i] as number) > 0)) return { outcome: "no-pupils", school: i };
  }
  return students.length < 2 ? { outcome: "too-few-schools", schools: students.length } : null;
}

function spread(schools: number, { mean, students }: WeightedMean, squares: number): Spread {
  const sd = Math.sqrt(squares / students);
  if (mean === 0) return { outcome: "zero-mean", schools, sd };
  return { outcome: "computed", schools, mean, sd, cv: sd / mean };
}
