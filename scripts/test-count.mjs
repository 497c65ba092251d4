import fs from "node:fs";

/** What a jest run came to, from its JSON; a run that left none counts as one failure. */
export function readJest(file, name) {
  if (!fs.existsSync(file)) return { name, passed: 0, failed: 1, left: [] };
  const result = JSON.parse(fs.readFileSync(file, "utf8"));
  const left = result.testResults
    .flatMap((suite) => suite.assertionResults)
    .filter(({ status }) => status === "pending" || status === "todo")
    .map(({ fullName }) => fullName);
  return {
    name,
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    left,
  };
}

/** The names of all that was not run. */
export function leftOut(suites, { browser }) {
  const names = suites.flatMap(({ left }) => left);
  return browser ? names : [...names, "browser tests"];
}

/**
 * Whether a test that was left out must run where everything can be installed. Those whose title
 * says "at hand" look at material outside the repository, which nobody can install.
 */
export const isRequired = (name) => !name.includes("at hand");

/** Every test and every other step counts as one. */
export function count(steps, suites, requiredButLeftOut) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    passed: steps.filter((step) => step.passed).length + sum(suites.map((suite) => suite.passed)),
    failed:
      steps.filter((step) => !step.passed).length +
      sum(suites.map((suite) => suite.failed)) +
      requiredButLeftOut,
  };
}
