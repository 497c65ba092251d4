import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { AddedFile, FilesService } from "../services/files-service";

/** The files that are checked beside the open workbook, for as long as the pane is open. */
export class AddedFiles implements FilesService {
  private readonly books = new Map<string, WorkbookSnapshot>();
  private openFile: string | null = null;

  readonly list = (): readonly string[] => [...this.books.keys()];

  readonly add = async (file: AddedFile): Promise<string> => {
    const { browserInflater, readFile, readXlsInWorker } = await import(
      /* webpackChunkName: "pane-files" */ "./file-parts"
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tools = { inflater: browserInflater, readXls: readXlsInWorker };
    const book = await readFile(bytes, file.name, tools);
    return this.keep(book);
  };

  readonly remove = (name: string): void => void this.books.delete(name);

  /** The files, none of them called as the open workbook is. */
  readonly beside = (openFile: string): readonly WorkbookSnapshot[] => {
    this.openFile = openFile;
    const same = this.books.get(openFile);
    if (same) {
      this.books.delete(openFile);
      this.keep(same);
    }
    return [...this.books.values()];
  };

  /** Whether a finding is in one of them, and not in the open workbook. */
  has(name: string): boolean {
    return this.books.has(name);
  }

  private keep(book: WorkbookSnapshot): string {
    const file = this.freeName(book.file);
    this.books.set(file, { ...book, file });
    return file;
  }

  private freeName(name: string): string {
    for (let number = 1; ; number += 1) {
      const free = number === 1 ? name : name.replace(/(\.[^.]*)?$/, (ending) => `(${number})${ending}`);
      if (!this.books.has(free) && free !== this.openFile) return free;
    }
  }
}
