/** The published example of a nine-year school: its library split between the stages. */
export const SPLIT_EXAMPLE = {
  pupils: { primary: 166, junior: 210, senior: 0 },
  books: 23226,
  primary: 9711.627204030226,
  junior: 13514.372795969774,
} as const;
