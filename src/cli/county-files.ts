import { checkRecognised, recogniseSaid, type CheckResult } from "../check-workbook";
import type { Standard, StandardNotInForce } from "../core/standard";
import type { RecognisedWorkbook } from "../templates/recognise-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { inputFiles } from "./list-files";
import { openWorkbook } from "./open-workbook";
import { CorrectionsInUse } from "./read-corrections";

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
 * @param named a corrections file for all of them
 * @throws WorkbookError
 */
export async function checkCounty(
  words: readonly string[],
  standard: Standard | StandardNotInForce,
  named: string | null = null,
): Promise<CheckedCounty> {
  const corrections = await CorrectionsInUse.from(named);
  const files: OpenedFile[] = [];
  for (const file of await inputFiles(words)) {
    const snapshot = await openWorkbook(file.path, file.label);
    const said = await corrections.of(file, snapshot);
    files.push({ path: file.path, snapshot, recognised: recogniseSaid(snapshot, { said }) });
  }
  const result = checkRecognised(
    files.map(({ recognised }) => recognised),
    { standard, said: corrections.said, saidIn: corrections.sources },
  );
  return { ...result, files };
}
