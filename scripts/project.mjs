import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever folder the command was started in. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

export const inProject = (...parts) => path.join(root, ...parts);

/** Runs one of the installed tools by its script, without a shell in between. */
export function runTool(script, args, options = {}) {
  return spawnSync(process.execPath, [inProject("node_modules", script), ...args], {
    cwd: root,
    encoding: "utf8",
    ...options,
  });
}

/**
 * Starts a Node script and gathers all it prints.
 * @returns {Promise<{status: number, output: string}>}
 */
export function gather(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ status: 1, output: String(error) }));
    child.on("close", (status) =>
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}

/** True where this module is the script that Node was started with. */
export function isMain(url) {
  return process.argv[1] !== undefined && fs.realpathSync(process.argv[1]) === fileURLToPath(url);
}
