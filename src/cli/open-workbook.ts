import path from "node:path";
import { WorkbookError } from "../workbook/port";
import { readFile, type FileTools } from "../workbook/read-file";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readBytes } from "./files";
import { nodeInflater } from "./inflate-node";
import { readXlsApart } from "./read-xls-apart";

const TOOLS: FileTools = { inflater: nodeInflater, readXls: readXlsApart };

/**
 * Reads a workbook, a text table or an old .xls from a file.
 * @param label what the report calls the file
 * @throws WorkbookError whose detail is the file
 */
export async function openWorkbook(file: string, label = path.basename(file)): Promise<WorkbookSnapshot> {
  const bytes = await readBytes(file);
  try {
    return { ...(await readFile(bytes, path.basename(file), TOOLS)), file: label };
  } catch (cause) {
    if (cause instanceof WorkbookError) throw new WorkbookError(cause.code, file, { cause });
    throw cause;
  }
}
