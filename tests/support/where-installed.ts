/** Runs tests that need a program where it is installed, and says which were left out where it is not. */
export function describeWhere(installed: boolean, program: string, name: string, tests: () => void): void {
  if (installed) return describe(name, tests);
  process.stderr.write(`left out, ${program} is not installed: ${name}\n`);
  describe.skip(name, tests);
}
