import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const project = resolve(__dirname, "../..");
export const manifestText = readFileSync(join(project, "manifest.xml"), "utf8");

/** A folder of its own for each test file. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), "qb-manifest-"));

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

export function runScript(script: string, args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, script), ...args], {
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

/**
 * Validates several manifests in one process.
 * @returns the problems of each, by the name it was given.
 */
export function problemsOf(manifests: ReadonlyMap<string, string>, site: string): Map<string, string[]> {
  const folder = scratch();
  const files = [...manifests].map(([name, text], index) => {
    const file = join(folder, `${String(index)}.xml`);
    writeFileSync(file, text);
    return { name, file };
  });
  const { output } = runScript("scripts/validate-manifest.mjs", [
    "--site",
    site,
    ...files.map(({ file }) => file),
  ]);
  const lines = output.split("\n");
  return new Map(
    files.map(({ name, file }) => [
      name,
      lines.filter((line) => line.startsWith(`${file}: `)).map((line) => line.slice(file.length + 2)),
    ]),
  );
}
