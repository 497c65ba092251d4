import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { WorkbookError } from "../workbook/port";

/**
 * The bytes of a file, read at once: the hundreds of small files of a county are not worth a turn each on
 * another thread.
 * @throws WorkbookError `not-found`
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WorkbookError("not-found", file, { cause });
  }
}

/**
 * Writes beside and renames, so that a file is there whole or not at all.
 * @returns the path written to: never one of `inputs`.
 */
export async function writeCopy(
  folder: string,
  name: string,
  bytes: Uint8Array,
  inputs: readonly string[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const target = freeName(folder, name, inputs);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  return target;
}

function freeName(folder: string, name: string, inputs: readonly string[]): string {
  const taken = new Set(inputs.map((input) => path.resolve(input)));
  const { name: base, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const target = path.resolve(folder, number === 1 ? name : `${base}(${number})${ext}`);
    if (!taken.has(target)) return target;
  }
}
