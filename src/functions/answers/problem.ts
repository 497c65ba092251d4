/** Why there is no answer. Excel shows the sentence of the first two, and only the code of the third. */
export type ProblemCode = "value" | "notAvailable" | "divisionByZero";

/** Thrown by arguments and calculations; turned into Excel's own error at the door. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    sentence: string,
  ) {
    super(sentence);
    this.name = "Problem";
  }
}

/** An argument that cannot be read: #VALUE! */
export function notReadable(sentence: string): Problem {
  return new Problem("value", sentence);
}

/** Something needed is missing: #N/A */
export function notAvailable(sentence: string): Problem {
  return new Problem("notAvailable", sentence);
}

/** A division by a mean of 0: #DIV/0! */
export function divisionByZero(sentence: string): Problem {
  return new Problem("divisionByZero", sentence);
}
