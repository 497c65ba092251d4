/** Files that are checked together with the open workbook: stage files, forms of single schools. */
export interface FilesService {
  /** Their names, as findings have them. */
  readonly list: () => readonly string[];
  /**
   * Reads a file; it counts from the next check, and until the pane is closed.
   * @returns its name, told apart from others of the same name
   * @throws WorkbookError where it cannot be read
   */
  readonly add: (file: AddedFile) => Promise<string>;
  readonly remove: (name: string) => void;
}

/** A file that a person chose: what a browser's File is. */
export interface AddedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}
