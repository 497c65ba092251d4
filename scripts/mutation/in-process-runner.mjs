// A test runner for Stryker: loads core's tests once and runs those that reach a mutant, in this process.
import { join } from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { loadTests } from "./suite.mjs";

const stryker = (globalThis.__stryker__ ??= {});
const part = new RegExp(process.env.MUTATION_TESTS ?? ".");
/** They read sources as text, and mutants are more than their text. */
const READS_SOURCES = /^imports\.test\.ts$/;

async function outcomeOf({ id, name, file, run }) {
  const started = performance.now();
  const about = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - started });
  try {
    globalThis.__filename = file;
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
}

class InProcessRunner {
  tests = [];
  cost = new Map();

  /** Mutants of what runs while files are loaded are left out: none needs its files loaded anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const fits = (path) => part.test(path) && !READS_SOURCES.test(path);
    this.tests = await loadTests(join(process.cwd(), "tests/core"), fits);
  }

  async dryRun() {
    const outcomes = [];
    for (const test of this.tests) {
      stryker.currentTestId = test.id;
      const outcome = await outcomeOf(test);
      this.cost.set(test.id, outcome.timeSpentMs);
      outcomes.push(outcome);
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: outcomes, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = this.cheapestFirst(new Set(testFilter ?? this.tests.map(({ id }) => id)));
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const outcomes = [];
    for (const test of wanted) {
      outcomes.push(await outcomeOf(test));
      if (outcomes.at(-1).status === TestStatus.Failed) break;
    }
    stryker.activeMutant = undefined;
    const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: outcomes });
  }

  cheapestFirst(ids) {
    const wanted = this.tests.filter(({ id }) => ids.has(id));
    return wanted.sort((a, b) => (this.cost.get(a.id) ?? 0) - (this.cost.get(b.id) ?? 0));
  }
}

const create = () => new InProcessRunner();
create.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", create)];
