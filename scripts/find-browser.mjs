import { spawnSync } from "node:child_process";
import { findProgram } from "./find-program.mjs";
import { isMain } from "./project.mjs";
import { say } from "./say.mjs";

/** Chromium, Chrome or Edge, or the one that QB_BROWSER names. */
export function findBrowser() {
  return findProgram({
    variable: "QB_BROWSER",
    linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    mac: [
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "Chromium.app/Contents/MacOS/Chromium",
    ],
    windows: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
  });
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return;
  say("正在安装 Debian 的 chromium……", "Installing Debian's chromium …");
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
}

/** A browser for the tests, installed where that is allowed; null, with a sentence said, where there is none. */
export function ensureBrowser() {
  if (!findBrowser()) installFromDebian();
  const browser = findBrowser();
  if (!browser) {
    say(
      "没有找到浏览器，浏览器测试略去。请安装 Chrome、Edge 或 Chromium，或用环境变量 QB_BROWSER 指明它的位置。",
      "No browser was found, so browser tests are left out. Install Chrome, Edge or Chromium, or name one in QB_BROWSER.",
    );
  }
  return browser;
}

if (isMain(import.meta.url)) {
  const browser = findBrowser();
  if (browser) process.stdout.write(browser + "\n");
  else process.exitCode = 1;
}
