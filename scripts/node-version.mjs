// Written so that a Node far too old can still read it and say so.
import { giveUp } from "./say.mjs";

const NEEDED = [20, 9];

function isOldEnough(version) {
  const parts = version.split(".").map(Number);
  return parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
}

/** Ends with one sentence where Node is too old. */
export function requireNode() {
  const version = process.versions.node;
  if (isOldEnough(version)) return;
  const needed = NEEDED.join(".");
  giveUp(
    "需要 Node.js " + needed + " 或更高版本，现在是 " + version + "。请安装新版本后再运行。",
    "Node.js " +
      needed +
      " or later is needed; this is " +
      version +
      ". Please install a newer one and try again.",
  );
}
