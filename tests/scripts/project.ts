import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const project = resolve(__dirname, "../..");
export const inProject = (...parts: string[]): string => join(project, ...parts);
export const scratch = (): string => mkdtempSync(join(tmpdir(), "qb-scripts-"));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the project, or some module code that imports one. */
export function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Evaluates an expression over a script's exports and gives back its value. */
export function evaluate(script: string, names: string, expression: string): unknown {
  const code = `import { ${names} } from "./scripts/${script}"; console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = node(["--input-type=module", "--eval", code]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}
