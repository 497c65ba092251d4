import { existsSync } from "node:fs";
import path from "node:path";
import { readKept, readSaid, SaidError } from "../corrections/read-said";
import { countOf, NOTHING_SAID, ofFile, together, type Said, type SaidSource } from "../corrections/said";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readBytes } from "./files";
import type { InputFile } from "./list-files";
import { UsageError } from "./usage-error";

/** Under this key the pane keeps corrections in a workbook. */
const KEPT = "qb.corrections";

/**
 * What a person said of the files of one county: in a file that was named, for all of them; in each
 * workbook itself and in `<name>.qb.json` beside it, for that one. What is said nearer holds.
 */
export class CorrectionsInUse {
  private readonly all: Said[] = [];
  private readonly found: SaidSource[] = [];

  /** @throws UsageError for a file that is no corrections file, WorkbookError `not-found` */
  static async from(named: string | null): Promise<CorrectionsInUse> {
    const inUse = new CorrectionsInUse();
    if (named !== null) inUse.add("", path.basename(named), await readFrom(named));
    return inUse;
  }

  /** Takes over what is kept in a workbook and beside it. @returns what holds for the workbook */
  async of(file: InputFile, { settings }: Pick<WorkbookSnapshot, "settings">): Promise<Said> {
    this.add(file.label, "", ofFile(readKept(settings.get(KEPT) ?? null), file.label));
    const beside = correctionsBeside(file.path);
    if (existsSync(beside)) {
      this.add(file.label, path.basename(beside), ofFile(await readFrom(beside), file.label));
    }
    return this.said;
  }

  /** Everything so far. */
  get said(): Said {
    return this.all.length === 0 ? NOTHING_SAID : together(this.all);
  }

  get sources(): readonly SaidSource[] {
    return this.found;
  }

  private add(file: string, from: string, said: Said): void {
    if (countOf(said) === 0) return;
    this.all.push(said);
    this.found.push({ file, from, count: countOf(said) });
  }
}

/** "汇总.xlsx" has its corrections in "汇总.qb.json". */
export function correctionsBeside(file: string): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}.qb.json`);
}

async function readFrom(file: string): Promise<Said> {
  const text = new TextDecoder().decode(await readBytes(file));
  try {
    return readSaid(text);
  } catch (error) {
    if (!(error instanceof SaidError)) throw error;
    const name = path.basename(file);
    throw new UsageError(`${name}：${error.zh}。`, `${name}: ${error.en}.`);
  }
}
