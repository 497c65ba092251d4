import path from "node:path";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readWorkbook } from "../workbook/xlsx/read/read-workbook";
import { readBytes } from "./files";
import { nodeInflater } from "./inflate-node";

/** Reads a workbook from a file. @throws WorkbookError */
export async function openWorkbook(file: string): Promise<WorkbookSnapshot> {
  return readWorkbook(await readBytes(file), path.basename(file), nodeInflater);
}
