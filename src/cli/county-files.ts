import { checkRecognised, type CheckResult } from "../check-workbook";
import type { Standard, StandardNotInForce } from "../core/standard";
import { recogniseWorkbook, type RecognisedWorkbook } from "../templates/recognise-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { inputFiles } from "./list-files";
import { openWorkbook } from "./open-workbook";

/** A file with what was read of it. */
export interface OpenedFile {
  readonly path: string;
  readonly snapshot: WorkbookSnapshot;
  readonly recognised: RecognisedWorkbook;
}

/** Files that together are one county, still open, with their check. */
export interface CheckedCounty extends CheckResult {
  readonly files: readonly OpenedFile[];
}

/**
 * Reads and checks the files of one county.
 * @param words files, folders and patterns
 * @throws WorkbookError
 */
export async function checkCounty(
  words: readonly string[],
  standard: Standard | StandardNotInForce,
): Promise<CheckedCounty> {
  const files: OpenedFile[] = [];
  for (const { path, label } of await inputFiles(words)) {
    const snapshot = await openWorkbook(path, label);
    files.push({ path, snapshot, recognised: recogniseWorkbook(snapshot) });
  }
  const result = checkRecognised(
    files.map(({ recognised }) => recognised),
    { standard },
  );
  return { ...result, files };
}
