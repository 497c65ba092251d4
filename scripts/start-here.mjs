import { spawnSync } from "node:child_process";
import { buildIfStale } from "./build-if-stale.mjs";
import { installIfStale } from "./install-if-stale.mjs";
import { inProject, root } from "./project.mjs";
import { giveUp, say } from "./say.mjs";

const SAMPLE = "assets/sample-county.xlsx";
const OUT = "out";
/** `qb check` ends with 0 to 2 where it could judge, and with 3 where it could not run. */
const COULD_NOT_RUN = 3;

function checkSample() {
  const args = [inProject("dist/cli/qb.js"), "check", SAMPLE, "--out", OUT];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === null || status >= COULD_NOT_RUN) {
    giveUp("示例工作簿没有检查成。", "The sample workbook could not be checked.");
  }
}

function sayWhatNext() {
  say(
    "\n用 Excel 或 WPS 打开副本就能看到标记。检查自己的表：npm run --silent qb -- check 你的表.xlsx --out out",
    "Open the copy in Excel or WPS to see the marks. To check a workbook of your own: npm run --silent qb -- check your.xlsx --out out",
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
