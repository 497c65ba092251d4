import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COMMAND = join("node_modules", "@xarsh", "ooxml-validator", "dist", "src", "cli.js");

/** The Open XML SDK's validator comes as a program for the usual systems; elsewhere there is none. */
export const hasValidator =
  existsSync(COMMAND) &&
  existsSync(join("node_modules", "@xarsh", `ooxml-validator-${process.platform}-${process.arch}`));

export interface ValidationError {
  readonly id: string;
  readonly part: string;
  readonly place: string;
  readonly description: string;
}

/** What the Open XML SDK finds wrong with a workbook: about a second. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), "qb-validate-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await run(file)) as { errors: Record<string, string>[] };
    return errors.map(({ id, path, xPath, description }) => ({
      id: id ?? "not opened",
      part: path ?? "",
      place: xPath ?? "",
      description: description ?? "",
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Ends with 1 where it finds something: that is an answer. */
function run(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMMAND, file], { maxBuffer: 1 << 26 }, (error, answer) => {
      if (answer.startsWith("{")) resolve(answer);
      else reject(error ?? new Error(answer));
    });
  });
}
