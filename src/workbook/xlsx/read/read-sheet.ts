import { WorkbookError } from "../../port";
import type { SheetSnapshot } from "../../snapshot";
import { chunksToUtf8 } from "../xml/utf8";
import type { ZipEntry } from "../zip/entry";
import { inflateChunks, inflatePart } from "../zip/inflate";
import { CellPages } from "./cell-pages";
import { CellSink } from "./cell-sink";
import { ChunkBuffer } from "./chunk-buffer";
import { forgetUncalculated } from "./forget-uncalculated";
import type { Package } from "./package";
import { RowScanner } from "./row-scanner";
import { XlsxSheet } from "./sheet-data";
import { SheetFormulas } from "./sheet-formulas";
import { SheetFrame } from "./sheet-frame";
import { TextTable } from "./text-table";
import type { SheetPart } from "./workbook-part";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly shared: TextTable;
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly calculateOnLoad: boolean;
  /** Called after each chunk with the inflated bytes so far; may throw to stop. */
  readonly onBytes: (bytes: number) => void;
}

/** Inflating a part below this many bytes at once is quicker than through a stream. */
const SMALL = 1 << 19;
const PIECE = 1 << 17;

/** @throws WorkbookError damaged or too-large */
export async function readSheet(
  pack: Package,
  sheet: SheetPart,
  context: SheetContext,
): Promise<SheetSnapshot> {
  const entry = pack.archive.find(sheet.part);
  if (!entry) throw new WorkbookError("damaged", `no part ${sheet.part}`);
  const reader = new SheetReader(sheet, context);
  for await (const chunk of chunksToUtf8(chunksOf(pack, entry))) {
    reader.read(chunk);
    context.onBytes(chunk.length);
  }
  return reader.finish();
}

async function* chunksOf(pack: Package, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.method === 8 && entry.size > SMALL) yield* inflateChunks(pack.archive, entry, pack.inflater);
  else {
    const whole = inflatePart(pack.archive, entry, pack.inflater);
    for (let at = 0; at < whole.length; at += PIECE) yield whole.subarray(at, at + PIECE);
  }
}

export class SheetReader {
  private readonly buffer = new ChunkBuffer();
  private readonly frame = new SheetFrame();
  private readonly pages = new CellPages();
  private readonly own = new TextTable();
  private readonly formulas = new SheetFormulas(this.own);
  private rows: RowScanner | null = null;

  constructor(
    private readonly sheet: SheetPart,
    private readonly context: SheetContext,
  ) {}

  read(chunk: Uint8Array): void {
    if (this.frame.done) return;
    this.buffer.append(chunk);
    if (this.buffer.isWorthReading) this.readOn();
  }

  private readOn(): void {
    const { bytes, start, end } = this.buffer;
    let at = this.frame.inRows ? start : this.frame.scan(bytes, start, end);
    if (this.frame.inRows) {
      this.rows ??= this.startRows();
      at = this.rows.scan(bytes, at, end);
      if (this.rows.done) {
        this.frame.leaveRows();
        at = this.frame.scan(bytes, at, end);
      }
    }
    this.buffer.consume(at);
  }

  finish(): SheetSnapshot {
    if (!this.frame.done) this.readOn();
    if (!this.frame.done) throw new WorkbookError("damaged", `${this.sheet.part} ends too early`);
    const { pages, formulas, own, frame } = this;
    forgetUncalculated({ pages, formulas, calculateOnLoad: this.context.calculateOnLoad });
    const hiddenRows = this.rows?.hiddenRows ?? new Set<number>();
    const { merges, hiddenColumns, protection } = frame;
    const around = { hiddenRows, merges, hiddenColumns, protection };
    return new XlsxSheet({ ...this.sheet, ...this.context, ...around, pages, formulas, own });
  }

  private startRows(): RowScanner {
    const { shared, date1904 } = this.context;
    return new RowScanner(
      new CellSink(this.pages, this.formulas, this.own, shared, date1904),
      this.frame.prefix,
    );
  }
}
