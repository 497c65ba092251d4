import { WorkbookError } from "../../workbook/port";

/** A file that a person chose or dropped. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the browser lets the page write back to it. */
  readonly handle: FileSystemFileHandle | null;
}

/** A bureau's largest workbooks are a tenth of this; a larger one would stop the page for minutes. */
const LARGEST = 64 * 1024 * 1024;

/** @throws WorkbookError `too-large`, before anything is read, or `not-found` */
export async function readFile(file: File, handle: FileSystemFileHandle | null = null): Promise<OpenedFile> {
  if (file.size > LARGEST) throw new WorkbookError("too-large", `${file.size} bytes`);
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
  } catch (cause) {
    throw new WorkbookError("not-found", file.name, { cause });
  }
}
