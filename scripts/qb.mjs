import { spawnSync } from "node:child_process";
import { requireNode } from "./node-version.mjs";

requireNode();

const { installIfStale } = await import("./install-if-stale.mjs");
installIfStale();
const { buildIfStale } = await import("./build-if-stale.mjs");
buildIfStale(["cli"]);

const { inProject } = await import("./project.mjs");
const { status } = spawnSync(process.execPath, [inProject("dist/cli/qb.js"), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
});
process.exit(status ?? 1);
