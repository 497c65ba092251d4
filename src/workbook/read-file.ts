import { readCsv } from "./csv/read-csv";
import { WorkbookError, type ReadOptions } from "./port";
import type { WorkbookSnapshot } from "./snapshot";
import { readWorkbook } from "./xlsx/read/read-workbook";
import type { Inflater } from "./xlsx/zip/inflate";

/** What reading a file of any kind needs of the machine it runs on. */
export interface FileTools {
  readonly inflater: Inflater;
  /** Reads an .xls or .et file, apart from everything else. @throws WorkbookError */
  readonly readXls: (bytes: Uint8Array, fileName: string) => Promise<WorkbookSnapshot>;
}

/**
 * Reads a workbook, a text file of fields or an old .xls, told apart by content, not by extension.
 * @param fileName without its folder
 * @throws WorkbookError saying what the file is instead, or that it is damaged or too large
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  tools: FileTools,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  try {
    return await readWorkbook(bytes, fileName, tools.inflater, options);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return readOther(error, bytes, fileName, tools);
  }
}

async function readOther(
  error: WorkbookError,
  bytes: Uint8Array,
  fileName: string,
  tools: FileTools,
): Promise<WorkbookSnapshot> {
  switch (error.code) {
    case "csv-file":
      return readCsv(bytes, fileName);
    case "legacy-xls":
    case "wps-et":
      return tools.readXls(bytes, fileName);
    case "not-a-workbook":
      return perhapsText(error, bytes, fileName);
    default:
      throw error;
  }
}

/** UTF-16 without its mark and fields parted by control characters do not look like text at first. */
function perhapsText(error: WorkbookError, bytes: Uint8Array, fileName: string): WorkbookSnapshot {
  if (error.detail === "other text") throw error;
  try {
    return readCsv(bytes, fileName);
  } catch {
    throw error;
  }
}
