// Mutation testing of src/core, for the developer and not for CI. All of it, or by parts:
// npm run mutation -- --mutate "src/core/stats/*.ts"
export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/in-process-runner.mjs"],
  coverageAnalysis: "perTest",
  // What runs while a file is loaded cannot be switched in a process that has loaded it.
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
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 30000,
  tempDirName: ".stryker-tmp",
};
