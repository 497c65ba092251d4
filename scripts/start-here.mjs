import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { buildIfStale } from "./build-if-stale.mjs";
import { installIfStale } from "./install-if-stale.mjs";
import { inProject, root } from "./project.mjs";
import { giveUp, say } from "./say.mjs";

const SAMPLE = "assets/sample-county.xlsx";
const OUT = "out";
/** `qb check` ends with 0 to 2 where it could judge, and with 3 where it could not run. */
const COULD_NOT_RUN = 3;

function workbooksSince(moment) {
  const folder = inProject(OUT);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx") && fs.statSync(path.join(folder, name)).mtimeMs >= moment)
    .map((name) => path.join(OUT, name));
}

function checkSample() {
  const begun = Date.now() - 1000;
  const args = [inProject("dist/cli/qb.js"), "check", SAMPLE, "--out", OUT];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === null || status >= COULD_NOT_RUN) {
    giveUp("示例工作簿没有检查成。", "The sample workbook could not be checked.");
  }
  for (const file of workbooksSince(begun)) {
    say(`标记好的副本：${file}`, `The marked copy: ${file}`);
  }
}

function sayWhatNext() {
  say(
    "\n检查自己的表：npm run --silent qb -- check 你的表.xlsx --out out",
    "To check a workbook of your own: npm run --silent qb -- check your.xlsx --out out",
  );
}

/** Sets everything up and does the main job: the workbench where there is one, else the sample's check. */
export async function start() {
  installIfStale();
  const built = buildIfStale(["cli", "workbench"]);
  if (built.includes("workbench")) {
    const { serveWorkbench } = await import("./serve.mjs");
    return serveWorkbench();
  }
  if (!built.includes("cli"))
    giveUp("这个版本还没有可运行的部分。", "There is nothing to run in this version yet.");
  checkSample();
  sayWhatNext();
}
