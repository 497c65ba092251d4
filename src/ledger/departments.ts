import data from "./departments.json";

interface Cause {
  /** What the problem comes of, for the reader of the data. */
  readonly cause: string;
  readonly indicators: readonly string[];
  readonly departments: string;
}

const CAUSES: readonly Cause[] = data;
const OTHERS = "县教育局";

/**
 * Who is to mend it, proposed by the cause: posts and teachers, money, land and building. The plans
 * of the bureaus name these offices; a person may write others in their place.
 * @param indicator R1–R7 or a county indicator
 */
export function departmentsFor(indicator: string): string {
  return CAUSES.find(({ indicators }) => indicators.includes(indicator))?.departments ?? OTHERS;
}
