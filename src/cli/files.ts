import { readFileSync } from "node:fs";
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
