import { existsSync, readFileSync, realpathSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isDocumentAsLeft } from "../documents/as-left";
import { isAsLeft } from "../workbook/xlsx/write/origins";
import type { Arguments } from "./arguments";
import { listFiles } from "./list-files";
import { PACKAGE_TOOLS } from "./package-tools";
import type { Terminal } from "./terminal";
import { unwritable } from "./unwritable";

const WORDS = {
  zh: (former: string, target: string) =>
    `“${former}”原来就有，可能有人改过，没有覆盖；这次写到“${target}”。要在改过的工作簿上接着做，请把它交给QB（台账用 --into）；不要了，请删掉它再运行一次。`,
  en: (former: string, target: string) =>
    `"${former}" was there and somebody may have changed it: it was kept, and this one is "${target}". To go on from a changed workbook, give it to QB (a ledger: --into); to do without it, delete it and run again.`,
} as const;

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
const DOCUMENT = /\.docx$/i;

/**
 * The files that one command writes into a folder: none in the place of a file that it read or wrote before,
 * and no workbook or document in the place of one that a person may have worked in.
 */
export class Copies {
  private constructor(
    private readonly folder: string,
    private readonly taken: Set<string>,
    private readonly tellKept: (former: string, target: string) => void,
  ) {}

  /** Into the folder of `--out`. */
  static async of({ out, files, into, before, language }: Arguments, terminal: Terminal): Promise<Copies> {
    const words = [...files, into, before].filter((word) => word !== null);
    const named = await Promise.all(words.map((word) => listFiles([word]).catch(() => [])));
    return new Copies(out ?? "", new Set(named.flat().map(placeOf)), (former, target) =>
      terminal.error.write(`${WORDS[language](former, path.basename(target))}\n`),
    );
  }

  /**
   * Writes a file, which is then there whole or not at all.
   * @returns the path written to
   * @throws UsageError where the system refuses
   */
  async write(name: string, bytes: Uint8Array): Promise<string> {
    const { target, kept } = this.freePath(name, bytes);
    try {
      await mkdir(this.folder, { recursive: true });
      await replace(target, bytes);
    } catch (error) {
      throw unwritable(error, this.folder, target);
    }
    this.taken.add(placeOf(target));
    if (kept !== null) this.tellKept(kept, target);
    return target;
  }

  /** The first of the name and the numbered ones after it that is free, and the last file of a person's on the way. */
  private freePath(name: string, bytes: Uint8Array): { target: string; kept: string | null } {
    const { name: base, ext } = path.parse(name);
    let kept: string | null = null;
    for (let number = 1; ; number += 1) {
      const target = path.resolve(this.folder, number === 1 ? name : `${base}(${number})${ext}`);
      if (this.taken.has(placeOf(target))) continue;
      if (mayReplace(target, bytes)) return { target, kept };
      kept = path.basename(target);
    }
  }
}

/** Writes beside and renames. */
async function replace(target: string, bytes: Uint8Array): Promise<void> {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Whether nothing of a person's goes when the file does. Pages are written anew each time. */
function mayReplace(target: string, bytes: Uint8Array): boolean {
  const isDocument = DOCUMENT.test(target);
  if (!(isDocument || WORKBOOK.test(target)) || !existsSync(target)) return true;
  try {
    const former = readFileSync(target);
    if (Buffer.compare(former, bytes) === 0) return true;
    const { inflater } = PACKAGE_TOOLS;
    return isDocument ? isDocumentAsLeft(former, inflater) : isAsLeft(former, PACKAGE_TOOLS);
  } catch {
    return false;
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
