/**
 * The same question as the one before gets the same answer without being asked again: in a column of ten
 * thousand cells the indicator is mostly one and the same.
 */
export function remembering<Arguments extends readonly unknown[], Result>(
  read: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | null = null;
  return (...given) => {
    if (last === null || given.some((value, index) => value !== last?.given[index])) {
      last = { given, result: read(...given) };
    }
    return last.result;
  };
}
