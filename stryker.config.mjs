import jestConfig from "./jest.config.mjs";

// Mutation testing of src/core, for the developer and not for CI: it takes hours. By parts, with the
// tests of that part: MUTATION_TESTS="stats" npm run mutation -- --mutate "src/core/stats/*.ts"
const [{ displayName: _, ...node }] = jestConfig.projects;
const part = process.env.MUTATION_TESTS ?? "**";

export default {
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      ...node,
      testMatch: [
        `<rootDir>/tests/core/{${part},${part}/**}/*.test.ts`,
        `<rootDir>/tests/core/${part}.test.ts`,
      ],
      // It reads sources as text, and mutants are more than their text.
      testPathIgnorePatterns: ["/node_modules/", "imports\\.test\\.ts$"],
      setupFiles: ["<rootDir>/tests/support/few-runs.ts"],
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  // Names and tables that are made when a file is loaded would need every test for every mutant.
  ignoreStatic: true,
  mutate: ["src/core/**/*.ts"],
  ignorePatterns: [
    "dist",
    "coverage",
    "reports",
    ".cache",
    "assets",
    "src/taskpane",
    "src/workbench",
    "src/host",
  ],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 20000,
  tempDirName: ".stryker-tmp",
};
