import type { ReadOptions } from "../port";
import type { WorkbookSnapshot } from "../snapshot";
import { halve, planRequests, readLimits, type Block } from "./blocks";
import { BookQuestion } from "./book-question";
import { isTooLarge } from "./errors";
import { FormatCodes } from "./format-codes";
import { askHidden, NOTHING_HIDDEN, type HiddenAnswer } from "./hidden-lines";
import type { ExcelHost } from "./host";
import type { Memory } from "./memory";
import { readOutlines, type SheetOutline } from "./outline";
import { rangeOf } from "./range-area";
import { SheetData } from "./sheet-data";

/**
 * The book as plain data. One sheet takes two syncs and the whole book three; each further
 * 400,000 cells (60,000 in a browser) take one more.
 */
export function readBook(host: ExcelHost, memory: Memory, options: ReadOptions): Promise<WorkbookSnapshot> {
  return host.run(async (context) => {
    options.signal?.throwIfAborted();
    const question = new BookQuestion(context);
    const outlines = await readOutlines(context, host, options.sheet, question);
    const reading = new Reading(context, outlines, options, () => question.open());
    const requests = planRequests(
      outlines.map(({ used }) => used),
      readLimits(host.online),
    );
    await reading.readAll(requests.length > 0 ? requests : [[]]);
    question.remember(memory);
    return { ...question.answer(outlines), sheets: reading.sheets() };
  });
}

/** Reads block after block into the sheets. */
class Reading {
  private readonly formats = new FormatCodes();
  private data: readonly SheetData[] = [];
  private blocksDone = 0;
  private blocks = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly outlines: readonly SheetOutline[],
    private readonly options: ReadOptions,
    /** Asks what can only be asked now, with the first blocks. */
    private readonly askAlongside: () => void,
  ) {}

  async readAll(requests: readonly Block[][]): Promise<void> {
    this.blocks = requests.flat().length;
    await this.readEach(requests);
  }

  sheets(): readonly SheetData[] {
    return this.data;
  }

  private async readEach([request, ...rest]: readonly (readonly Block[])[]): Promise<void> {
    if (!request) return;
    this.options.signal?.throwIfAborted();
    await this.readOrHalve(request);
    await this.readEach(rest);
  }

  private async readOrHalve(request: readonly Block[]): Promise<void> {
    try {
      await this.readRequest(request);
    } catch (error) {
      const halves = isTooLarge(error) ? halve(request) : null;
      if (!halves) throw error;
      this.blocks++;
      await this.readEach(halves);
    }
  }

  private async readRequest(request: readonly Block[]): Promise<void> {
    const ranges = request.map((block) => this.ask(block));
    const hidden = this.blocksDone === 0 ? this.outlines.map(askHidden) : null;
    if (hidden) this.askAlongside();
    await this.context.sync();
    if (hidden) this.data = this.outlines.map((outline, index) => this.sheetOf(outline, hidden[index]?.()));
    ranges.forEach(({ block, range }) => {
      this.data[block.sheet]?.fill(block.area.top, block.area.left, range);
    });
    this.report(request);
  }

  private ask(block: Block): { block: Block; range: Excel.Range } {
    const sheet = this.outlines[block.sheet]?.sheet;
    if (!sheet) throw new RangeError(`no sheet ${block.sheet}`);
    const range = rangeOf(sheet, block.area);
    range.load("values,valueTypes,formulas,numberFormat");
    return { block, range };
  }

  private sheetOf(outline: SheetOutline, hidden: HiddenAnswer = NOTHING_HIDDEN): SheetData {
    return new SheetData(
      { ...outline, hiddenRows: hidden.rows, hiddenColumns: hidden.columns },
      this.formats,
    );
  }

  private report(request: readonly Block[]): void {
    this.blocksDone += request.length;
    const last = request.at(-1);
    const name = last ? (this.outlines[last.sheet]?.name ?? "") : "";
    this.options.progress?.(this.blocksDone, Math.max(this.blocks, this.blocksDone), name);
  }
}
