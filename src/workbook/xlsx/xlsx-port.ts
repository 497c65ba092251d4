import type { Edit } from "../edit";
import { WorkbookError, type ReadOptions, type WorkbookPort } from "../port";
import type { WorkbookSnapshot } from "../snapshot";
import { readWorkbook } from "./read/read-workbook";
import { applyEdits } from "./write/apply-edits";
import type { PackageTools } from "./write/package-draft";

/**
 * A workbook as the bytes of an .xlsx file. Nothing is calculated: a formula written without its result has none
 * until a spreadsheet program opens the file, and results that depend on a changed cell stay as they were kept.
 * A sheet's protection is respected as if its password were unknown: what a person could not do in Excel,
 * marks included, is refused with `sheet-protected`.
 */
export class XlsxPort implements WorkbookPort {
  private snapshot: WorkbookSnapshot | null = null;

  /** @param fileName without its folder. */
  constructor(
    private content: Uint8Array,
    private readonly fileName: string,
    private readonly tools: PackageTools,
  ) {}

  /** The file as it is now. */
  bytes(): Uint8Array {
    return this.content;
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    if (this.snapshot) return onlySheet(this.snapshot, options.sheet);
    const before = this.content;
    const snapshot = await readWorkbook(before, this.fileName, this.tools.inflater, options);
    if (options.sheet === undefined && before === this.content) this.snapshot = snapshot;
    return snapshot;
  }

  async apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    const { bytes, inverse } = applyEdits(this.content, edits, this.tools);
    if (bytes !== this.content) this.snapshot = null;
    this.content = bytes;
    return inverse;
  }

  /** A file shows nothing: there is nothing to do. */
  async select(): Promise<void> {}

  /** Nobody types into a file: the listener is never called. */
  async onChange(): Promise<() => void> {
    return () => {};
  }
}

function onlySheet(snapshot: WorkbookSnapshot, name: string | undefined): WorkbookSnapshot {
  if (name === undefined) return snapshot;
  const sheets = snapshot.sheets.filter((sheet) => sheet.name === name);
  if (sheets.length === 0) throw new WorkbookError("sheet-missing", name);
  return { ...snapshot, sheets };
}
