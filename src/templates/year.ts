/** The latest year that a text names, or null. */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}
