import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { ensureBrowser } from "./find-browser.mjs";
import { findLibreOffice } from "./find-program.mjs";
import { installIfStale } from "./install-if-stale.mjs";
import { gather, inProject, root } from "./project.mjs";
import { say } from "./say.mjs";
import { count, isRequired, leftOut, readJest } from "./test-count.mjs";

const RESULTS = inProject(".cache/test");
const tool = (script) => inProject("node_modules", script);

const STATIC_STEPS = [
  { name: "lint", script: tool("eslint/bin/eslint.js"), args: [".", "--max-warnings", "0"] },
  { name: "types", script: tool("typescript/bin/tsc"), args: ["--noEmit"] },
  { name: "format", script: tool("prettier/bin/prettier.cjs"), args: ["--check", "."] },
  { name: "standards", script: inProject("scripts/build-standards.mjs"), args: ["--check"] },
  { name: "docs", script: inProject("scripts/build-docs.mjs"), args: ["--check"] },
  { name: "functions", script: inProject("scripts/build-functions.mjs"), args: ["--check"] },
  { name: "report schema", script: inProject("scripts/build-report-schema.mjs"), args: ["--check"] },
  { name: "host schema", script: inProject("scripts/build-host-schema.mjs"), args: ["--check"] },
  { name: "lock", script: inProject("scripts/complete-lock.mjs"), args: ["--check"] },
  { name: "build", script: inProject("scripts/build-if-stale.mjs"), args: [] },
];

async function runStep({ name, script, args }) {
  const begun = Date.now();
  const { status, output } = await gather(script, args);
  if (status !== 0) process.stdout.write(output);
  process.stdout.write(`${status === 0 ? "pass" : "FAIL"}  ${name}  ${seconds(begun)} s\n`);
  return { name, passed: status === 0 };
}

const seconds = (begun) => ((Date.now() - begun) / 1000).toFixed(1);

/** Two at a time: more would only make two cores wait for each other. */
async function runStaticSteps() {
  const waiting = [...STATIC_STEPS];
  const done = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await runStep(step));
  };
  await Promise.all([lane(), lane()]);
  return done;
}

function runJest(name, args, env) {
  const file = `${RESULTS}/${name}.json`;
  fs.rmSync(file, { force: true });
  const jest = [tool("jest/bin/jest.js"), "--json", `--outputFile=${file}`, "--passWithNoTests", ...args];
  spawnSync(process.execPath, jest, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  return readJest(file, name);
}

function runSuites(env) {
  const workers = `--maxWorkers=${Math.max(1, Math.min(os.cpus().length, 4))}`;
  const suites = [runJest("node and pane", ["--selectProjects", "node", "pane", workers], env)];
  if (env.QB_BROWSER) {
    suites.push(runJest("browser", ["--selectProjects", "browser", "--maxWorkers=1"], env));
  }
  return suites;
}

function environment() {
  const browser = ensureBrowser();
  const office = findLibreOffice();
  if (!office) {
    say(
      "没有找到 LibreOffice，需要它的测试略去。",
      "LibreOffice was not found, so the tests that need it are left out.",
    );
  }
  return {
    ...process.env,
    ...(browser && { QB_BROWSER: browser }),
    ...(office && { QB_SOFFICE: office }),
  };
}

/** Sets everything up, runs every check there is and ends with one line of counts. */
export async function test() {
  installIfStale();
  fs.mkdirSync(RESULTS, { recursive: true });
  const begun = Date.now();
  const env = environment();
  const steps = await runStaticSteps();
  const suites = runSuites(env);
  const left = leftOut(suites, { browser: Boolean(env.QB_BROWSER) });
  const lacking = process.env.QB_REQUIRE_ALL === "1" ? left.filter(isRequired) : [];
  for (const name of left) {
    process.stdout.write(`${lacking.includes(name) ? "FAIL" : "left out"}  ${name}\n`);
  }
  const { passed, failed } = count(steps, suites, lacking.length);
  process.stdout.write(`${seconds(begun)} s\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
