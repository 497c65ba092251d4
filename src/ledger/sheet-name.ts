/** The name, numbered where a sheet has it; Excel knows no difference of case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
