/** The worked example that went out with the formula: five primary schools, their pupils and books. */
export const WORKED_EXAMPLE = {
  students: [45, 37, 89, 76, 55],
  books: [279, 137, 935, 160, 402],
  mean: 1913 / 302,
  cv: 0.5152566298844764,
  /** What other readings of the formula give. */
  wrong: { population: 0.4888, sample: 0.5465, roundedFirst: 0.5151 },
} as const;
