import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, scratch } from "./project";

const result = {
  numPassedTests: 3,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [
    {
      assertionResults: [
        { fullName: "reads", status: "passed" },
        { fullName: "needs LibreOffice", status: "pending" },
      ],
    },
  ],
};

describe("what a test run comes to", () => {
  it("counts passed and failed tests, and files that could not be run", () => {
    const file = join(scratch(), "jest.json");
    writeFileSync(file, JSON.stringify(result));
    const suite = evaluate("test-count.mjs", "readJest", `readJest(${JSON.stringify(file)}, "node")`);
    expect(suite).toEqual({ name: "node", passed: 3, failed: 2, left: ["needs LibreOffice"] });
  });

  it("takes a run that left nothing behind for a failure", () => {
    const suite = evaluate("test-count.mjs", "readJest", 'readJest("no-such-file.json", "node")');
    expect(suite).toMatchObject({ passed: 0, failed: 1 });
  });

  it("adds up steps, suites and what should not have been left out", () => {
    const steps = "[{ passed: true }, { passed: false }]";
    const suites = "[{ passed: 3, failed: 1 }, { passed: 2, failed: 0 }]";
    expect(evaluate("test-count.mjs", "count", `count(${steps}, ${suites}, 4)`)).toEqual({
      passed: 6,
      failed: 6,
    });
  });

  it("says that browser tests were left out where there is no browser", () => {
    const suites = '[{ left: ["a"] }]';
    expect(evaluate("test-count.mjs", "leftOut", `leftOut(${suites}, { browser: false })`)).toEqual([
      "a",
      "browser tests",
    ]);
  });

  it("does not insist on what nobody can install", () => {
    const names = '["needs LibreOffice", "the plans, where they are at hand, say so"]';
    expect(evaluate("test-count.mjs", "isRequired", `${names}.filter(isRequired)`)).toEqual([
      "needs LibreOffice",
    ]);
  });
});
