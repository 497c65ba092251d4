import { realpathSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "./list-files";

/** The files that one command writes into a folder: none in the place of a file that it read or wrote before. */
export class Copies {
  private constructor(
    private readonly folder: string,
    private readonly taken: Set<string>,
  ) {}

  /** @param words what named the files that are read: files, folders and patterns */
  static async into(folder: string, words: readonly string[]): Promise<Copies> {
    const named = await Promise.all(words.map((word) => listFiles([word]).catch(() => [])));
    return new Copies(folder, new Set(named.flat().map(placeOf)));
  }

  /**
   * Writes beside and renames, so that a file is there whole or not at all.
   * @returns the path written to
   */
  async write(name: string, bytes: Uint8Array): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const target = this.freePath(name);
    const beside = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(beside, bytes);
      await rename(beside, target);
    } finally {
      await rm(beside, { force: true });
    }
    this.taken.add(placeOf(target));
    return target;
  }

  private freePath(name: string): string {
    const { name: base, ext } = path.parse(name);
    for (let number = 1; ; number += 1) {
      const target = path.resolve(this.folder, number === 1 ? name : `${base}(${number})${ext}`);
      if (!this.taken.has(placeOf(target))) return target;
    }
  }
}

/** Where a path leads: a file has one place, whatever links and capitals it is named by. */
function placeOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}
