/** Longer texts are answers in prose, which no other workbook repeats. */
const LONGEST = 400;

/**
 * A function of a text alone that keeps what it found. The hundreds of workbooks of a county bring the
 * same headings and lines along; each is looked at once. Starts afresh when `most` texts are kept.
 */
export function remembered<Found>(find: (text: string) => Found, most = 4000): (text: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = find(text);
    if (known.size >= most) known.clear();
    if (text.length <= LONGEST) known.set(text, { found });
    return found;
  };
}
