// The few words of jest that core's tests use, so that they can run in one process hundreds of
// times over: jest itself would load everything anew for every mutant.
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect } from "expect";

/** @typedef {{ id: string, name: string, file: string, run: () => unknown }} Test */

const eachOf = (declare) => (table) => (name, body) =>
  table.forEach((row, place) =>
    declare(`${name} ${place}`, () => (Array.isArray(row) ? body(...row) : body(row))),
  );

function globals(tests, at) {
  const test = (name, run) => {
    const full = [...at.path, name].join(" ");
    tests.push({ id: `${tests.length} ${full}`, name: full, file: at.file, run });
  };
  const describe = (name, body) => {
    at.path.push(name);
    body();
    at.path.pop();
  };
  test.each = eachOf(test);
  describe.each = eachOf(describe);
  return { expect, test, it: test, describe };
}

/**
 * Loads the tests whose path below `folder` fits.
 * @returns {Promise<readonly Test[]>}
 */
export async function loadTests(folder, fits) {
  await import(pathToFileURL(join(process.cwd(), "scripts/typescript.mjs")).href);
  fc.configureGlobal({ numRuns: 25, seed: 20240901 });
  const tests = [];
  const at = { file: "", path: [] };
  Object.assign(globalThis, globals(tests, at));
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.split(sep).join("/"));
  for (const path of paths.filter((one) => one.endsWith(".test.ts") && fits(one)).sort()) {
    at.file = join(folder, path);
    globalThis.__filename = at.file;
    await import(pathToFileURL(at.file).href);
  }
  return tests;
}
