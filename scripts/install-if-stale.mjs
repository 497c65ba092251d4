import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { inProject, root } from "./project.mjs";
import { giveUp, say } from "./say.mjs";

const NETWORK = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i;

function lockedPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own record of what it
 * installed; packages for other systems are optional and may be missing from it.
 */
export function isInstalled(lockFile, installedFile) {
  const wanted = lockedPackages(lockFile);
  const installed = lockedPackages(installedFile);
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === "" || (installed[name] ? installed[name].version === version : optional === true),
  );
}

function npmCi() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function explainFailure(output) {
  process.stderr.write(output.trimEnd() + "\n");
  if (NETWORK.test(output)) {
    giveUp(
      "依赖没有装上：连不上下载依赖的网站。请接通网络，或请管理员为 npm 设置镜像或代理，再运行一次。",
      "The dependencies could not be installed: their site cannot be reached. Connect to the network, or have a mirror or proxy set for npm, and run this again.",
    );
  }
  giveUp(
    "依赖没有装上，原因见上。删除 node_modules 文件夹后再运行一次，多半可以解决。",
    "The dependencies could not be installed; the reason stands above. Deleting node_modules and running this again helps in most cases.",
  );
}

/** Installs the dependencies where they are missing or not those of the lock file. */
export function installIfStale() {
  if (isInstalled(inProject("package-lock.json"), inProject("node_modules/.package-lock.json"))) return;
  say(
    "正在安装依赖，第一次需要一两分钟……",
    "Installing the dependencies; the first time takes a minute or two …",
  );
  const { status, stdout, stderr, error } = npmCi();
  if (status !== 0) explainFailure([stdout, stderr, error && String(error)].filter(Boolean).join("\n"));
}
